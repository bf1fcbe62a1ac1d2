const CITE = /<Cite\s+id="([^"]*)"/g;

/** The numbered works of one lesson page, while it is being rendered. */
export interface Citations {
  /** Reference ids in the order of their numbers: by first appearance, then further reading. */
  ids: readonly string[];
  /** How often each work is cited in the body. */
  counts: ReadonlyMap<string, number>;
  /** How often each work has been rendered so far, so that every mark has an id of its own. */
  rendered: Map<string, number>;
}

interface CitingLesson {
  file: string;
  body: string;
  reading: readonly string[];
}

interface CitingText {
  file: string;
  /** The id at each mark, in the order of the text. */
  cited: readonly string[];
  reading?: readonly string[];
}

/** Numbers the works that a lesson cites; a work that is no known reference stops the build. */
export function collectCitations(lesson: CitingLesson, known: ReadonlySet<string>): Citations {
  const { file, body, reading } = lesson;
  const cited = [...body.matchAll(CITE)].map(([, id]) => id ?? '');
  return numberCitations({ file, cited, reading }, known);
}

/** Numbers the works at the marks of a text; a work that is no known reference stops the build. */
export function numberCitations(text: CitingText, known: ReadonlySet<string>): Citations {
  const { file, cited, reading = [] } = text;
  const ids = [...new Set([...cited, ...reading])];
  const unknown = ids.filter((id) => !known.has(id));
  if (unknown.length > 0) {
    throw new Error(
      `${file} cites ${unknown.map((id) => `"${id}"`).join(', ')}, which is not in ` +
        'content/references.yaml. Add the work there with its caveat, or correct the id.',
    );
  }
  const counts = new Map<string, number>();
  for (const id of cited) counts.set(id, (counts.get(id) ?? 0) + 1);
  return { ids, counts, rendered: new Map() };
}

/** Gives the number of a work and the anchor of its next mark in the text. */
export function nextCitation(citations: Citations, id: string): { number: number; anchor: string } {
  const occurrence = (citations.rendered.get(id) ?? 0) + 1;
  citations.rendered.set(id, occurrence);
  return { number: citations.ids.indexOf(id) + 1, anchor: citationAnchor(id, occurrence) };
}

/** Gives the anchors of all marks of a work, for the links back from the reference list. */
export function citationAnchors(citations: Citations, id: string): string[] {
  const count = citations.counts.get(id) ?? 0;
  return Array.from({ length: count }, (_, index) => citationAnchor(id, index + 1));
}

/** Gives the anchor of a work in the reference list. */
export function referenceAnchor(id: string): string {
  return `ref-${id}`;
}

function citationAnchor(id: string, occurrence: number): string {
  return `cite-${id}-${occurrence}`;
}
