import { useEffect, useRef, useState } from 'preact/hooks';
import type {
  FoundFile,
  GivenFile,
  Reading,
  ReadingChoice,
  ReadingFault,
  ReadingResult,
} from '../../stores/people-reading.ts';
import { rememberColumns, startPeopleReading } from '../../stores/start-people-reading.ts';

/** Why files were not read, and which of them was at fault. */
export interface ReadingRefusal {
  reason: ReadingFault | 'unreadable' | 'stuck' | 'failed' | 'stopped';
  name: string;
}

type Step =
  | { name: 'choose'; fault?: ReadingRefusal }
  | { name: 'reading'; share: number }
  | { name: 'found'; reading: Reading };

/** Where an import stands, from choosing files to what they hold. */
export function useReading() {
  const [step, setStep] = useState<Step>({ name: 'choose' });
  const files = useRef<readonly GivenFile[]>([]);
  const choices = useRef<Record<string, ReadingChoice>>({});
  const running = useRef<ReturnType<typeof startPeopleReading>>();
  useEffect(() => () => running.current?.stop(), []);

  const start = async () => {
    running.current?.stop();
    setStep({ name: 'reading', share: 0 });
    const reading = startPeopleReading(files.current, choices.current, (share) =>
      setStep({ name: 'reading', share }),
    );
    running.current = reading;
    const end = await reading.end;
    if (running.current === reading) setStep(stepAfter(end));
  };
  return {
    step,
    read: (chosen: readonly GivenFile[]) => {
      files.current = chosen;
      choices.current = {};
      void start();
    },
    /** Reads again, one file in another way. */
    change: (file: FoundFile, choice: ReadingChoice) => {
      choices.current = {
        ...choices.current,
        [file.place]: { ...choices.current[file.place], ...choice },
      };
      if (file.table && choice.mapping) rememberColumns(file.table.header, choice.mapping);
      void start();
    },
    refuse: (name: string) => setStep({ name: 'choose', fault: { reason: 'unreadable', name } }),
    stop: () => {
      running.current?.stop();
      running.current = undefined;
      setStep({ name: 'choose', fault: { reason: 'stopped', name: '' } });
    },
    restart: () => setStep({ name: 'choose' }),
  };
}

function stepAfter(end: ReadingResult | 'stuck' | 'failed'): Step {
  if (typeof end === 'string') return { name: 'choose', fault: { reason: end, name: '' } };
  return end.ok ? { name: 'found', reading: end.reading } : { name: 'choose', fault: end };
}
