import type { Contact } from '../../domain/contact.ts';
import type { Day } from '../../domain/day.ts';
import { preparationOf, type Question } from '../../domain/preparation.ts';
import { fill, formatDay, formatList } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { PreparationMessages } from '../../i18n/messages/preparation.ts';

interface Props {
  t: PreparationMessages;
  locale: Locale;
  today: Day;
  contact: Contact;
}

/** A note is quoted as far as one can say it. */
const QUOTED = 60;

/** Last time, what each side owes, what they know, and a question to ask. */
export function PreparationFacts({ t, locale, today, contact }: Props) {
  const { last, thanks, mine, theirs, topics, question } = preparationOf(contact, today);
  const dayOf = (day: Day) => formatDay(locale, day, 'month-day');
  const lastText = last && (last.note ? t.last : t.lastDay);
  const facts = [
    last && lastText ? fill(lastText, { day: dayOf(last.day), text: last.note ?? '' }) : t.first,
    thanks && fill(t.thanks, { kind: t.exchangeKinds[thanks.kind], day: dayOf(thanks.day) }),
    ...mine.map(({ text }) => fill(t.mine, { text })),
    ...theirs.map(({ text }) => fill(t.theirs, { text })),
    topics.length > 0 && fill(t.knows, { topics: formatList(locale, topics) }),
    fill(t.ask, { question: questionText(t, question, dayOf) }),
  ];
  return (
    <ul class="preparation" role="list">
      {facts.map((fact) => fact && <li key={fact}>{fact}</li>)}
    </ul>
  );
}

function questionText(
  t: PreparationMessages,
  question: Question,
  dayOf: (day: Day) => string,
): string {
  const words = t.questions[question.id];
  if (question.id === 'outcome') {
    return fill(words, { kind: t.exchangeKinds[question.kind], day: dayOf(question.day) });
  }
  if (question.id !== 'last') return fill(words, { ...question });
  const letters = [...question.note.replace(/\s+/g, ' ')];
  const note = letters.length > QUOTED ? `${letters.slice(0, QUOTED).join('')}…` : letters.join('');
  return fill(words, { note });
}
