import type { HabitArea, Rule } from '../../domain/habit.ts';

/** A suggested practice in the page's language, as the page hands it to the picker. */
export interface PracticeChoice {
  id: string;
  area: HabitArea;
  rule: Rule;
  /** The rule in words. */
  rhythm: string;
  title: string;
  cue: string;
  smallest: string;
  why: string;
}

/** Gives the name of a practice's place on the checklist. */
export function practiceAnchor(id: string): string {
  return `practice-${id}`;
}
