import { useEffect, useState } from 'preact/hooks';

interface Props {
  text: string;
}

/** So long nothing has to change before it is said, in milliseconds: nobody is talked over. */
const QUIET_MS = 800;

/** Tells a screen reader what came of typing, once the visitor pauses. */
export function SettledStatus({ text }: Props) {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), QUIET_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p role="status" class="visually-hidden">
      {settled}
    </p>
  );
}
