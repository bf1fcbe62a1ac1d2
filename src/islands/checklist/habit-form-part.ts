/** The part of a plan to which the form goes at once, such as after two misses. */
export type PlanPart = 'cue' | 'smallest';
