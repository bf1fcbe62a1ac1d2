declare namespace App {
  interface Locals {
    /** Set by the lesson page before its body renders; read by `Cite`. */
    citations?: import('./citations.ts').Citations;
  }
}
