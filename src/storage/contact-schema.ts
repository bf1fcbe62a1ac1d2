import * as v from 'valibot';
import { EXCHANGE_KINDS, INTERACTION_KINDS, RUNGS, SETTINGS } from '../domain/contact.ts';
import { cadence, day, text, texts, id, base, stamped, opt } from './field.ts';

const exchange = v.looseObject({ kind: v.picklist(EXCHANGE_KINDS), note: opt(text) });

const interaction = v.looseObject({
  ...stamped,
  day,
  kind: v.picklist(INTERACTION_KINDS),
  note: opt(text),
  gave: v.array(exchange),
  received: v.array(exchange),
  eventId: opt(id),
  with: opt(v.array(id)),
});

const promise = v.looseObject({
  ...stamped,
  by: v.picklist(['me', 'them']),
  text,
  due: opt(day),
  doneOn: opt(day),
  interactionId: opt(id),
  lessonId: opt(id),
});

/** A person with everything that passed between them and the visitor. */
export const contact = v.looseObject({
  ...base,
  name: v.looseObject({
    family: opt(text),
    given: opt(text),
    middle: opt(text),
    familyReading: opt(text),
    givenReading: opt(text),
    single: opt(text),
    singleReading: opt(text),
    nickname: opt(text),
    honorific: opt(text),
  }),
  organization: opt(text),
  department: opt(text),
  title: opt(text),
  setting: opt(v.picklist(SETTINGS)),
  tags: texts,
  topics: texts,
  emails: texts,
  phones: texts,
  links: texts,
  birthday: opt(v.pipe(text, v.regex(/^(\d{4}-|--)\d{2}-\d{2}$/))),
  language: opt(text),
  met: opt(v.looseObject({ day: opt(day), place: opt(text), eventId: opt(id) })),
  introducedBy: opt(
    v.looseObject({ contactId: id, day: opt(day), outcomeToldOn: opt(day), thankedOn: opt(day) }),
  ),
  cadence: opt(cadence),
  resting: opt(v.boolean()),
  snoozedUntil: opt(day),
  pinnedRung: opt(v.picklist(RUNGS)),
  admiredFor: opt(text),
  related: opt(v.array(v.looseObject({ contactId: id, how: opt(text) }))),
  namesakes: opt(v.array(id)),
  mergedInto: opt(id),
  note: opt(text),
  interactions: v.array(interaction),
  promises: v.array(promise),
  vcard: opt(texts),
});
