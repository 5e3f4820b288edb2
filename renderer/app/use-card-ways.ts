import type { Bridge } from '@shared/ipc/bridge';
import { cardMarkdown, cardText } from '@shared/preparation/card-markdown';
import type { Preparation } from '@shared/preparation/preparation-schema';
import { useCallback, useState } from 'react';

export type CardWay = 'print' | 'pdf' | 'markdown' | 'copy';

/** Takes the card out of the app, and tells in a few words what became of it. */
export function useCardWays(bridge: Bridge, preparation: Preparation | null) {
  const [told, setTold] = useState('');
  const take = useCallback(
    async (way: CardWay) => {
      if (!preparation) return;
      const { card, name } = preparation;
      setTold('');
      const asking = {
        print: () => bridge.invoke('card.print', {}),
        pdf: () => bridge.invoke('card.pdf', {}),
        markdown: () => bridge.invoke('card.markdown', { text: cardMarkdown(card, name) }),
        copy: () => bridge.invoke('card.copy', { text: cardText(card) }),
      };
      const answer = await asking[way]();
      if (!answer.ok) setTold('That did not work. The card is still here.');
      else if (way === 'copy') setTold('Copied.');
      else if ('saved' in answer.value && answer.value.saved) setTold('Saved.');
    },
    [bridge, preparation],
  );
  return { told, take };
}
