/** How long the steps of one go may take, in milliseconds: a frame has sixteen. */
const GO_MS = 6;
const GAP_MS = 4;

/** How long a go may take that nobody waits for, in milliseconds: whoever presses meanwhile waits for it. */
const UNASKED_MS = 3;

/** Takes the first steps of a search at once; gives its result where they were all. */
export function firstSteps<T>(search: Iterator<unknown, T>): T | undefined {
  const step = goOn(search, GO_MS);
  return step.done ? step.value : undefined;
}

/** Runs a long search step by step, with room for the page in between; gives what stops it. */
export function inSteps<T>(search: Iterator<unknown, T>, found: (result: T) => void): () => void {
  return goByGo(() => go(search, GO_MS, found), 'user-visible');
}

/** The same for what nobody waits for: it comes after every key, press and frame. */
export function inBackground<T>(
  search: Iterator<unknown, T>,
  found: (result: T) => void = () => undefined,
): () => void {
  return goByGo(() => go(search, UNASKED_MS, found), 'background');
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

/** Goes on as long as there is more to do; gives what stops it. */
function goByGo(hasMore: () => boolean, priority: TaskPriority): () => void {
  let isStopped = false;
  const next = () => {
    if (!isStopped && hasMore()) soon(next, priority);
  };
  soon(next, priority);
  return () => {
    isStopped = true;
  };
}

function go<T>(search: Iterator<unknown, T>, limit: number, found: (result: T) => void): boolean {
  const step = goOn(search, limit);
  if (step.done) found(step.value);
  return !step.done;
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
