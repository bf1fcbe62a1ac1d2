/** Vite builds the module as a worker and gives its address. */
declare module '*?worker&url' {
  const url: string;
  // eslint-disable-next-line no-restricted-syntax -- the shape is Vite's
  export default url;
}
