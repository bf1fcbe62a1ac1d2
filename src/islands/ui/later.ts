import { h, type ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { reportProblem } from '../../stores/open.ts';

/** Makes a part whose code comes when it is first shown; until then there is nothing in its place. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let loaded: ComponentType<Props> | undefined;
  return function Later(props: Props) {
    const [Part, setPart] = useState(() => loaded);
    useEffect(() => {
      if (Part) return;
      load().then((part) => {
        loaded = part;
        setPart(() => part);
      }, reportProblem);
    }, [Part]);
    return Part ? h(Part, props) : null;
  };
}
