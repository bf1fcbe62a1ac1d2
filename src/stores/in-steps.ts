/** How long the steps of one go may take, in milliseconds: a frame has sixteen. */
const GO_MS = 6;
const GAP_MS = 4;

/** Takes the first steps of a search at once; gives its result where they were all. */
export function firstSteps<T>(search: Iterator<unknown, T>): T | undefined {
  const step = goOn(search);
  return step.done ? step.value : undefined;
}

/** Runs a long search step by step, with room for the page in between; gives what stops it. */
export function inSteps<T>(search: Iterator<unknown, T>, found: (result: T) => void): () => void {
  const go = () => {
    const step = goOn(search);
    if (step.done) found(step.value);
    else timer = setTimeout(go, GAP_MS);
  };
  let timer = setTimeout(go, GAP_MS);
  return () => clearTimeout(timer);
}

/** Takes the steps of one go; gives the last of them. */
function goOn<T>(search: Iterator<unknown, T>): IteratorResult<unknown, T> {
  const end = performance.now() + GO_MS;
  let step = search.next();
  while (!step.done && performance.now() < end) step = search.next();
  return step;
}
