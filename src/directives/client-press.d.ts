import 'astro';

declare module 'astro' {
  interface AstroClientDirectives {
    /** Loads the island on the first press of its button. */
    'client:press'?: boolean;
  }
}
