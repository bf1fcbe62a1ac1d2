import { useId, useMemo } from 'preact/hooks';
import type { Rings } from '../../domain/rings.ts';
import { contactPath } from '../../i18n/paths.ts';
import type { NetworkKit } from './network-kit.ts';
import { ringScale } from './ring-scale.ts';
import { dotFacts } from './ring-words.ts';
import { RingDots } from './RingDots.tsx';
import { RingLegend } from './RingLegend.tsx';
import { RingName } from './RingName.tsx';
import { RingNames } from './RingNames.tsx';
import { RingsGround } from './RingsGround.tsx';
import { useRingPointer } from './use-ring-pointer.ts';
import { useRingWalk } from './use-ring-walk.ts';
import { useWidth } from './use-width.ts';

interface Props {
  kit: NetworkKit;
  rings: Rings;
}

/** The drawn rings: a dot is found by pointer, finger or key, and says who it is. */
export function RingsFigure({ kit, rings }: Props) {
  const { t, locale } = kit;
  const { places } = rings;
  const hint = useId();
  const { box, width } = useWidth<HTMLDivElement>();
  const scale = useMemo(() => ringScale(rings, width), [rings, width]);
  const dots = useMemo(() => dotFacts(kit, places), [kit, places]);
  const { current, setCurrent, stop, ...keys } = useRingWalk(places);
  const pointer = useRingPointer({ places, scale, current, setCurrent });
  // A thousand dots are compared again only when one of these changes, not when a name is shown.
  const drawn = useMemo(
    () => <RingDots dots={dots} scale={scale} locale={locale} stop={stop} />,
    [dots, scale, locale, stop],
  );
  const shown = current === undefined ? undefined : dots[current];
  return (
    <div class="rings-box">
      <div ref={box} class="rings-space" {...keys} {...pointer}>
        {width > 0 && (
          <svg
            class="rings-picture"
            role="group"
            aria-label={t.rings.picture}
            aria-describedby={hint}
            viewBox={`0 0 ${width} ${width}`}
          >
            <RingsGround kit={kit} rings={rings} scale={scale} />
            {drawn}
            <RingNames dots={dots} rings={rings} scale={scale} current={current} />
            {shown && <RingName dot={shown} scale={scale} />}
          </svg>
        )}
      </div>
      <div class="rings-words">
        <div class="rings-who">
          {shown && (
            <>
              <a href={contactPath(locale, shown.place.contact.id)}>{shown.name}</a>
              <span class="note">{shown.about}</span>
            </>
          )}
          {/* Kept for whoever hears the picture: it says how to walk through it. */}
          <p class={shown ? 'visually-hidden' : 'note'} id={hint}>
            {t.rings.hint}
          </p>
        </div>
        <RingLegend kit={kit} dots={dots} />
      </div>
    </div>
  );
}
