import { useOnePress } from './use-one-press.ts';

interface Props {
  isOn: boolean;
  /** What the box says of itself, where the words beside it do not. */
  label?: string | undefined;
  onTick: (isOn: boolean) => Promise<boolean>;
}

/** A box that is written as it is ticked; where that is refused, it goes back to what is kept. */
export function TickBox({ isOn, label, onTick }: Props) {
  const once = useOnePress();
  const tick = async (box: HTMLInputElement) => {
    const isKept = await once(() => onTick(box.checked));
    // Nothing is drawn anew where nothing was written.
    if (!isKept) box.checked = isOn;
  };
  return (
    <input
      type="checkbox"
      checked={isOn}
      aria-label={label}
      onChange={({ currentTarget }) => void tick(currentTarget)}
    />
  );
}
