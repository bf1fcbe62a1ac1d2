import 'astro';

declare module 'astro' {
  interface AstroClientDirectives {
    /** Loads the island where this browser already has records. */
    'client:returning'?: boolean;
    /** Loads the island on the first press of its button. */
    'client:press'?: boolean;
    /** Loads the island when there is something to say. */
    'client:notice'?: boolean;
  }
}
