import { useState } from 'preact/hooks';
import type { Goal } from '../../domain/goal.ts';
import type { SeatHomeMessages, ToolsMessages } from '../../i18n/messages/tools.ts';
import { keepSeat } from '../../stores/seat-wish.ts';
import { TextField } from '../ui/TextField.tsx';
import { useOneSubmit } from '../ui/use-one-submit.ts';
import { SeatHomeField } from './SeatHomeField.tsx';
import { useSeatHome } from './use-seat-home.ts';

interface Props {
  t: ToolsMessages['lookUpTo'];
  home: SeatHomeMessages;
  goals: readonly Goal[];
  settle: (act: Promise<boolean>) => Promise<boolean>;
}

const NEED = 'skill';

/** A seat inside the company for a role that nobody is known for yet. */
export function AdmiredRole({ t, home, goals, settle }: Props) {
  const [role, setRole] = useState('');
  const [isAsked, setAsked] = useState(false);
  const choice = useSeatHome(goals, NEED);

  const keep = useOneSubmit(async () => {
    const text = role.trim();
    setAsked(text === '');
    if (text === '') return;
    const seat = {
      role: text,
      place: 'inside',
      startFrom: 'new',
      targetRung: 'acquainted',
    } as const;
    const wish = { seat, need: NEED, purpose: t.purpose } as const;
    if (await settle(keepSeat(wish, choice.goalId))) setRole('');
  });

  return (
    <details>
      <summary>{t.noName}</summary>
      <form class="stack" noValidate onSubmit={keep}>
        <TextField
          label={t.role}
          hint={t.roleHint}
          value={role}
          onInput={setRole}
          error={isAsked && !role.trim() ? t.roleFault : undefined}
          required
        />
        <SeatHomeField t={home} choice={choice} purpose={t.purpose} />
        {!choice.isFull && (
          <div class="acts">
            <button type="submit" class="button quiet">
              {t.keepSeat}
            </button>
          </div>
        )}
      </form>
    </details>
  );
}
