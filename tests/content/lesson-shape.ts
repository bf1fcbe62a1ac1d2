import type { LessonSource } from './lesson-source.ts';

/** Sections of every lesson's text, in this order; progress and links hold on to these names. */
export const ANCHORS = ['idea', 'research', 'how', 'mistakes', 'tool'];

/** Gives the anchors of the headings of a lesson's text. */
export function anchorsOf({ body }: LessonSource): string[] {
  return [...body.matchAll(/^##\s.*?(?:\{#([\w-]+)\})?\s*$/gm)].map(([, id = 'none']) => id);
}

/** Gives the tools that a lesson's text places, by component name. */
export function toolsOf({ body }: LessonSource): string[] {
  return [...body.matchAll(/^<([A-Z]\w*)\s*\/>$/gm)].map(([, name = '']) => name);
}

/** `give-take` → `GiveTake` */
export function toolComponent(tool: string): string {
  return tool.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** Gives all that has to be the same in every language: what records and islands rest on. */
export function shapeOf(lesson: LessonSource) {
  const { id, part, order, sources, updated, prerequisites, tool, act, quiz } = lesson.data;
  return {
    slug: lesson.slug,
    ...{ id, part, order, sources, updated, prerequisites, tool },
    anchors: anchorsOf(lesson),
    tools: toolsOf(lesson),
    act: sharedAct(act),
    quiz: quiz.map((question) => ({
      id: question.id,
      options: question.options.map((option) => option.id),
      correct: question.options.find(({ correct }) => correct)?.id,
    })),
  };
}

function sharedAct(act: LessonSource['data']['act']) {
  const { id, kind } = act;
  if (act.kind === 'habit') return { id, kind, area: act.area, rule: act.rule };
  if (act.kind === 'seat') return { id, kind, need: act.need, place: act.place };
  return { id, kind, days: act.days };
}
