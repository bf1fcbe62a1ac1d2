/**
 * The policy of every page; Astro adds the hashes of its own scripts and styles. What a meta tag
 * cannot carry (frame-ancestors and the other headers) is in public/_headers.
 * @type {{ directives: import('astro').CspDirective[] }}
 */
export const contentSecurityPolicy = {
  directives: [
    "default-src 'none'",
    "connect-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types enishi',
  ],
};
