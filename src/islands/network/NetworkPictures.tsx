import type { ToolsMessages } from '../../i18n/messages/tools.ts';
import { KnowWho } from '../lessons/KnowWho.tsx';
import type { NetworkKit } from './network-kit.ts';
import { PathFinder } from './PathFinder.tsx';
import { RingsPicture } from './RingsPicture.tsx';
import { TreePicture } from './TreePicture.tsx';

interface Props {
  kit: NetworkKit;
  tools: Pick<ToolsMessages, 'knowWho' | 'shared' | 'seatHome'>;
}

/** What can be drawn and asked once there is somebody. */
export function NetworkPictures({ kit, tools }: Props) {
  return (
    <>
      <RingsPicture kit={kit} />
      <TreePicture kit={kit} />
      <PathFinder kit={kit} home={tools.seatHome} />
      <section class="sheet picture" aria-labelledby="know-who">
        <h2 id="know-who">{kit.t.knowWho.title}</h2>
        <KnowWho t={tools.knowWho} shared={tools.shared} locale={kit.locale} />
      </section>
    </>
  );
}
