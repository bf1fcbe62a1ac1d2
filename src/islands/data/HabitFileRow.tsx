import { isDay } from '../../domain/day.ts';
import type { CheckIn, Rule } from '../../domain/habit.ts';
import { ruleOn } from '../../domain/habit.ts';
import type { HabitPlan, MarkConflict } from '../../domain/habit-import.ts';
import type { ImportedMark } from '../../domain/imported-habit.ts';
import { fill, formatDay, formatNumber, plural } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { checklist } from '../../i18n/messages/checklist.ts';
import { habitPreview as words } from '../../i18n/messages/habit-preview.ts';
import { terms } from '../../i18n/messages/terms.ts';
import { DOUBT_CHOICES, type DoubtChoice } from '../../stores/habit-files.ts';
import { readToday } from '../../stores/today.ts';
import { ruleText } from '../checklist/habit-words.ts';
import { ChoiceField } from '../ui/ChoiceField.tsx';

interface Props {
  locale: Locale;
  plan: HabitPlan;
  choice: DoubtChoice;
  onChoose: (choice: DoubtChoice) => void;
}

/** Enough to see what differs. */
const MOST_SHOWN = 20;
const DAILY: Rule = { kind: 'daily' };

/** One habit of a file: what would become of it, and what the visitor decides. */
export function HabitFileRow({ locale, plan, choice, onChoose }: Props) {
  const t = words[locale];
  const { imported, into, fate, added, completed, conflicts } = plan;
  const often = (rule: Rule) =>
    ruleText({ t: checklist[locale], terms: terms[locale], locale }, rule);
  const days = added.length + completed.length;
  const notes = fate === 'same' ? [] : imported.notes;
  const choose = (value: string) => {
    const chosen = DOUBT_CHOICES.find((name) => name === value);
    if (chosen) onChoose(chosen);
  };
  return (
    <li class="stack">
      <p class="row">
        <strong>{imported.title}</strong>
        <span class="mark">{t.fates[fate]}</span>
      </p>
      {days > 0 && <p>{plural(locale, t.days, days)}</p>}
      {fate === 'new' && (
        <p class="note">{fill(t.newRule, { rule: often(imported.rule ?? DAILY) })}</p>
      )}
      {fate === 'doubtful' && into && (
        <>
          <p>
            {fill(t.doubt, {
              here: often(ruleOn(into, readToday())),
              there: often(imported.rule ?? DAILY),
            })}
          </p>
          <ChoiceField
            legend={fill(t.choose, { title: imported.title })}
            options={DOUBT_CHOICES.map((value) => ({ value, label: t.choices[value] }))}
            value={choice}
            onChange={choose}
          />
        </>
      )}
      {notes.map((note) => (
        <p key={note} class="note">
          {t.notes[note]}
        </p>
      ))}
      {conflicts.length > 0 && (
        <details>
          <summary>{plural(locale, t.conflicts, conflicts.length)}</summary>
          <ul>
            {conflicts.slice(0, MOST_SHOWN).map((conflict) => (
              <li key={conflict.unit}>{conflictText(locale, conflict)}</li>
            ))}
            {conflicts.length > MOST_SHOWN && (
              <li>{plural(locale, t.more, conflicts.length - MOST_SHOWN)}</li>
            )}
          </ul>
        </details>
      )}
    </li>
  );
}

function conflictText(locale: Locale, { unit, ours, theirs }: MarkConflict): string {
  const day = isDay(unit) ? formatDay(locale, unit) : unit;
  const said = ({ state, amount, note }: CheckIn | ImportedMark) =>
    [checklist[locale].states[state], amount !== undefined && formatNumber(locale, amount), note]
      .filter(Boolean)
      .join(' · ');
  return fill(words[locale].conflict, { day, ours: said(ours), theirs: said(theirs) });
}
