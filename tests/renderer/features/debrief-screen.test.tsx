import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { DebriefScreen } from '../../../renderer/features/debrief/debrief-screen';
import { expectAccessible } from '../../support/accessible';
import { compiledFixture } from '../../support/fixture-scenario';
import { aKit } from '../../support/kit';
import { aTalk } from '../../support/sessions';

const compiled = compiledFixture();
const { matcher } = aKit();
const talk = aTalk(compiled, [
  { say: 'I missed the concert.', as: ['own-fault'] },
  {
    say: 'This flat is very quiet without you in it.',
    as: ['state-feelings'],
    notes: [
      { label: 'guilt', p: 0.93 },
      { label: 'pressure', p: 0.92 },
    ],
  },
]);

function show(withNotes: boolean, session = talk) {
  const onSayAgain = vi.fn<(turn: number) => void>();
  const nothing = () => undefined;
  const { container } = render(
    <DebriefScreen
      session={session}
      scenario={compiled}
      matcher={matcher}
      withNotes={withNotes}
      onAgain={nothing}
      onSayAgain={onSayAgain}
      onReplay={nothing}
      onResume={nothing}
    />,
  );
  return { container, onSayAgain, section: screen.queryByRole('region', { name: 'Second thoughts' }) };
}

describe('the review', () => {
  it('says what a whole line may read as, marks nothing in it, and leads back to the turn', async () => {
    const { container, section, onSayAgain } = show(true);
    await expectAccessible(container);
    expect(section?.textContent).toContain('This may read as putting your pain on them, or as pressing them.');
    expect(section?.textContent).toContain('This flat is very quiet without you in it.');
    expect(section?.querySelector('mark, .mark')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Say turn 2 again' }));
    expect(onSayAgain).toHaveBeenCalledWith(2);
  });

  it('says nothing of it where that is switched off, or where there is nothing to say', () => {
    expect(show(false).section).toBeNull();
    cleanup();
    const plain = aTalk(compiled, [{ say: 'I missed the concert.', as: ['own-fault'] }]);
    expect(show(true, plain).section).toBeNull();
  });
});
