import 'astro';

declare module 'astro' {
  interface AstroClientDirectives {
    /** Loads the island on the first press of its button. */
    'client:press'?: boolean;
    /** Loads the island when there is something to say. */
    'client:notice'?: boolean;
  }
}
