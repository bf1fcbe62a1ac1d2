import { h, type ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * Makes a part whose code comes when it is first shown; until then what waits is in its place, or
 * nothing.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Waiting?: ComponentType<Props>,
) {
  let loaded: ComponentType<Props> | undefined;
  return function Later(props: Props) {
    const [Part, setPart] = useState(() => loaded);
    useEffect(() => {
      if (Part) return;
      load().then(
        (part) => {
          loaded = part;
          setPart(() => part);
          // The frame hears of code that does not arrive, and offers to reload.
        },
        () => undefined,
      );
    }, [Part]);
    const Shown = Part ?? Waiting;
    return Shown ? h(Shown, props) : null;
  };
}
