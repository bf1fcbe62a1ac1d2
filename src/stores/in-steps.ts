/** How long the steps of one go may take, in milliseconds, and what they give way to. */
interface Pace {
  limit: number;
  priority: TaskPriority;
}

/** A frame has sixteen milliseconds. */
const AWAITED: Pace = { limit: 6, priority: 'user-visible' };
/** Nobody waits for it, but whoever presses meanwhile waits for a go to end. */
const UNASKED: Pace = { limit: 3, priority: 'background' };
const GAP_MS = 4;

/** Takes the first steps of a search at once; gives its result where they were all. */
export function firstSteps<T>(search: Iterator<unknown, T>): T | undefined {
  const step = goOn(search, AWAITED.limit);
  return step.done ? step.value : undefined;
}

/** Runs a long search step by step, with room for the page in between; gives what stops it. */
export function inSteps<T>(search: Iterator<unknown, T>, found: (result: T) => void): () => void {
  return run(search, found, AWAITED);
}

/** The same for what nobody waits for: it comes after every key, press and frame. */
export function inBackground<T>(
  search: Iterator<unknown, T>,
  found: (result: T) => void = () => undefined,
): () => void {
  return run(search, found, UNASKED);
}

/** Prepares each in a step of its own. */
export function* oneByOne<T>(
  items: readonly T[],
  prepare: (item: T) => void,
): Generator<undefined> {
  for (const item of items) {
    prepare(item);
    yield;
  }
}

function run<T>(
  search: Iterator<unknown, T>,
  found: (result: T) => void,
  { limit, priority }: Pace,
): () => void {
  let isStopped = false;
  const go = () => {
    if (isStopped) return;
    const step = goOn(search, limit);
    if (step.done) found(step.value);
    else soon(go, priority);
  };
  soon(go, priority);
  return () => {
    isStopped = true;
  };
}

/** Takes the steps of one go; gives the last of them. */
function goOn<T>(search: Iterator<unknown, T>, limit: number): IteratorResult<unknown, T> {
  const end = performance.now() + limit;
  let step = search.next();
  while (!step.done && performance.now() < end) step = search.next();
  return step;
}

/** Not every browser lets a task wait for what matters more; there it gets some time between. */
function soon(work: () => void, priority: TaskPriority): void {
  if ('scheduler' in globalThis) void scheduler.postTask(work, { priority });
  else setTimeout(work, GAP_MS);
}
