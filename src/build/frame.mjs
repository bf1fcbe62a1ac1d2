/**
 * Sets the chosen theme, and whether the example is open, before the first paint. Only a script
 * injected here is hashed into the content security policy; `is:inline` is not.
 */
const FIRST_SCRIPT = [
  'try{',
  "const t=localStorage.getItem('enishi.theme');",
  "if(t==='light'||t==='dark')document.documentElement.dataset.theme=t;",
  "if(localStorage.getItem('enishi.sample')==='1')document.documentElement.dataset.sample=''",
  '}catch{}',
].join('');

/**
 * What the frame needs of the build: the theme without a flash, and `client:press`.
 * @returns {import('astro').AstroIntegration}
 */
export function frame() {
  return {
    name: 'enishi-frame',
    hooks: {
      'astro:config:setup': ({ injectScript, addClientDirective }) => {
        injectScript('head-inline', FIRST_SCRIPT);
        addClientDirective({ name: 'press', entrypoint: './src/directives/press.ts' });
        addClientDirective({ name: 'returning', entrypoint: './src/directives/returning.ts' });
        addClientDirective({ name: 'notice', entrypoint: './src/directives/notice.ts' });
      },
    },
  };
}
