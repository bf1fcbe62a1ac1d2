import type { LastingAct } from '../storage/journal.ts';
import { dataSet, reportProblem } from './open.ts';

export type { LastingAct };

/** Lists the imports that can still be taken back, the latest first. */
export async function keptImports(): Promise<readonly LastingAct[]> {
  try {
    return (await dataSet().lastingActs()).reverse();
  } catch (error) {
    reportProblem(error);
    return [];
  }
}
