/**
 * Gives numbers from 0 to below 1 that look random and are the same every time (Park and Miller's
 * minimal generator): the example must not change from visit to visit.
 */
export function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
