import { EMPTY_CARD, EMPTY_PREPARATION } from '@shared/preparation/preparation-schema';
import type { Card } from '@shared/preparation/preparation-schema';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { CardScreen } from '../../../renderer/features/card/card-screen';
import type { CardWay } from '../../../renderer/features/card/card-screen';
import { expectAccessible } from '../../support/accessible';
import { compiledFixture } from '../../support/fixture-scenario';
import { aTalk } from '../../support/sessions';

const talk = aTalk(compiledFixture(), [{ say: 'I left you alone that night.', as: ['own-fault'] }]);

function show({ card = EMPTY_CARD, asksFirst = false } = {}) {
  const onTake = vi.fn<(way: CardWay) => void>();
  const kept: { card: Card } = { card };
  function Held() {
    const [now, setNow] = useState<Card>(card);
    return (
      <CardScreen
        preparation={{ ...EMPTY_PREPARATION, name: 'Sara', why: 'I miss our Sundays.', card: now }}
        talks={[talk]}
        asksFirst={asksFirst}
        told=""
        onTake={onTake}
        onCard={(next) => {
          kept.card = next;
          setNow(next);
        }}
      />
    );
  }
  return { ...render(<Held />), onTake, kept };
}
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

describe('the take-away card', () => {
  it('is written by hand, or from Prepare and the talks', async () => {
    const { container, kept } = show();
    await expectAccessible(container);
    await userEvent.type(screen.getByRole('textbox', { name: 'What I’d like' }), 'One coffee.');
    await press(/^Take it from what you said.*Why I’m asking/);
    await press(/I miss our Sundays/);
    await press(/^Take it from what you said.*My part/);
    await press(/I left you alone that night/);
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'My part' }));
    expect(kept.card).toMatchObject({
      why: 'I miss our Sundays.',
      part: 'I left you alone that night.',
      ask: 'One coffee.',
    });
    await expectAccessible(container);
  });

  it('gives the old words back on Esc', async () => {
    const { kept } = show({ card: { ...EMPTY_CARD, ask: 'A walk.' } });
    await userEvent.type(screen.getByRole('textbox', { name: 'What I’d like' }), ' Or two.');
    expect(kept.card.ask).toBe('A walk. Or two.');
    await userEvent.keyboard('{Escape}');
    expect(kept.card.ask).toBe('A walk.');
  });

  it('holds up to five plans', async () => {
    const { kept } = show();
    await press('Add a plan for a hard moment');
    await userEvent.type(screen.getByRole('textbox', { name: 'If, plan 1' }), 'I want to ask twice');
    await userEvent.type(screen.getByRole('textbox', { name: 'Then, plan 1' }), 'I say thank you.');
    expect(kept.card.plans).toEqual([{ when: 'I want to ask twice', act: 'I say thank you.' }]);
    for (let more = 0; more < 4; more += 1) await press('Add another');
    expect(screen.queryByRole('button', { name: 'Add another' })).toBeNull();
    await press('Take away plan 1');
    expect(kept.card.plans).toHaveLength(4);
  });

  it('leaves at once where nothing stands against it, and not while it is empty', async () => {
    const empty = show();
    await press('Copy');
    expect(empty.onTake).not.toHaveBeenCalled();
    empty.unmount();
    const { onTake } = show({ card: { ...EMPTY_CARD, why: 'x' } });
    for (const way of ['Print', 'PDF', 'Markdown', 'Copy']) await press(way);
    expect(onTake.mock.calls.flat()).toEqual(['print', 'pdf', 'markdown', 'copy']);
  });

  it('asks one plain question first where a no or an order stands', async () => {
    const { onTake } = show({ card: { ...EMPTY_CARD, why: 'x' }, asksFirst: true });
    await press('PDF');
    expect(onTake).not.toHaveBeenCalled();
    const dialog = await screen.findByRole('alertdialog', { name: 'Is this for you, or for them?' });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Leave it here' }));
    expect(onTake).not.toHaveBeenCalled();
    await press('PDF');
    await press('For me: take it along');
    expect(onTake.mock.calls).toEqual([['pdf']]);
  });
});
