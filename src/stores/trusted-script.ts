interface ScriptRules {
  createScriptURL(url: string): string;
}

declare global {
  /** Trusted Types (W3C); absent in older browsers, which then take the address as it is. */
  var trustedTypes: { createPolicy(name: string, rules: ScriptRules): ScriptRules } | undefined;
}

/** The site's folder, with one slash at the end. */
const BASE = import.meta.env.BASE_URL.replace(/\/*$/, '/');

/** The site's one policy: it lets a script that this site was built with be started, and nothing else. */
const policy = globalThis.trustedTypes?.createPolicy('enishi', { createScriptURL: ownScript });

/** Gives the address of a script of this site as the browser wants it; throws for any other. */
export function trustedScript(url: string): string {
  return policy ? policy.createScriptURL(url) : ownScript(url);
}

/** Where the worker stands that keeps the site on the device: above everything that it keeps. */
export function workerUrl(): string {
  return `${BASE}sw.js`;
}

function ownScript(url: string): string {
  const { origin, pathname } = new URL(url, location.href);
  const isBuilt =
    import.meta.env.DEV || pathname === workerUrl() || pathname.startsWith(`${BASE}_astro/`);
  if (origin !== location.origin || !isBuilt)
    throw new TypeError(`Not a script of this site: ${url}`);
  return url;
}
