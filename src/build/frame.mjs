/**
 * Sets the chosen theme, whether the example is open, and whether the visitor has been here, before the
 * first paint. Only a script injected here is hashed into the content security policy.
 */
const FIRST_SCRIPT = [
  'try{',
  "const t=localStorage.getItem('enishi.theme');",
  "if(t==='light'||t==='dark')document.documentElement.dataset.theme=t;",
  "if(localStorage.getItem('enishi.sample')==='1')document.documentElement.dataset.sample='';",
  "if(localStorage.getItem('enishi.returning')==='1')document.documentElement.dataset.returning=''",
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
