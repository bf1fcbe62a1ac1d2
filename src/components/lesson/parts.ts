/** Parts of the path in their order; a part's number is its place here plus one. */
export const PARTS = ['why', 'where', 'care', 'long', 'practice'] as const;
export type Part = (typeof PARTS)[number];
