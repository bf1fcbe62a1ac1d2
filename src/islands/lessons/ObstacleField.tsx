import { useState } from 'preact/hooks';
import type { ToolsMessages } from '../../i18n/messages/tools.ts';
import { ChoiceField } from '../ui/ChoiceField.tsx';
import { TextField } from '../ui/TextField.tsx';

interface Props {
  t: ToolsMessages['obstaclePlan'];
  value: string;
  onChange: (obstacle: string) => void;
  error: string | undefined;
}

const OWN = 'own';

/** One of the lesson's four obstacles, or one's own words. */
export function ObstacleField({ t, value, onChange, error }: Props) {
  const known = Object.values(t.obstacles);
  const [isOwn, setOwn] = useState(value !== '' && !known.includes(value));
  return (
    <>
      <ChoiceField
        legend={t.obstacle}
        options={[...known.map((label) => ({ value: label, label })), { value: OWN, label: t.own }]}
        value={isOwn ? OWN : value}
        onChange={(chosen) => {
          setOwn(chosen === OWN);
          onChange(chosen === OWN ? '' : chosen);
        }}
        error={isOwn ? undefined : error}
      />
      {isOwn && <TextField label={t.ownLabel} value={value} onInput={onChange} error={error} />}
    </>
  );
}
