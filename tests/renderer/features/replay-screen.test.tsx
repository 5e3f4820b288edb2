import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ReplayScreen } from '../../../renderer/features/replay/replay-screen';
import { readingTime } from '../../../renderer/features/replay/reading-time';
import { expectAccessible } from '../../support/accessible';
import { compiledFixture } from '../../support/fixture-scenario';
import { aSession, aTalk } from '../../support/sessions';

const compiled = compiledFixture();
const talk = aTalk(compiled, [
  { say: 'I went quiet on you.', as: ['own-fault'] },
  { say: 'Would you like a walk?', as: ['propose-next-step'] },
]);

function show(startAt: number | null = null, session = talk) {
  const on = { onSayAgain: vi.fn(), onReview: vi.fn(), onMap: vi.fn(), onCompare: vi.fn(), onReopen: vi.fn() };
  const shown = render(<ReplayScreen session={session} startAt={startAt} canBranch {...on} />);
  return { ...shown, ...on };
}
const place = () => screen.getByRole('status').textContent;

describe('a talk played back', () => {
  afterEach(() => vi.useRealTimers());

  it('goes by keys and by hand, and always says where it is', async () => {
    const { container } = show();
    const user = userEvent.setup();
    expect(place()).toBe('The start');
    await user.keyboard('{ArrowRight}');
    expect(place()).toBe('Turn 1 of 2');
    expect(screen.getByText('I went quiet on you.')).toBeTruthy();
    await user.keyboard('{End}{ArrowRight}');
    expect(place()).toBe('Turn 2 of 2');
    await user.keyboard('{Home}{ArrowLeft}');
    expect(place()).toBe('The start');
    await user.click(screen.getByRole('button', { name: 'Next turn' }));
    expect(place()).toBe('Turn 1 of 2');
    expect(screen.getByRole('slider', { name: 'Where in the talk' }).getAttribute('aria-valuetext')).toBe(
      'Turn 1 of 2',
    );
    await expectAccessible(container);
  });

  it('begins where it is asked to, and no further than the talk goes', () => {
    show(1);
    expect(place()).toBe('Turn 1 of 2');
    expect(screen.queryByText('Would you like a walk?')).toBeNull();
  });

  it('goes on by itself at a reading pace, pauses, and stops at the end', () => {
    vi.useFakeTimers();
    const { container } = show();
    const press = (key: string) =>
      act(() => {
        container.querySelector('main')?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      });
    const wait = (ms: number) =>
      act(() => {
        vi.advanceTimersByTime(ms);
      });
    press('p');
    expect(place()).toBe('The start, going on by itself');
    wait(readingTime(talk.opening.cue, talk.opening.text));
    expect(place()).toBe('Turn 1 of 2, going on by itself');
    press('p');
    wait(60_000);
    expect(place()).toBe('Turn 1 of 2');
    press('p');
    wait(60_000);
    expect(place()).toBe('Turn 2 of 2');
    press('p');
    expect(place()).toBe('The start, going on by itself');
    press('ArrowRight');
    expect(place()).toBe('Turn 1 of 2');
  });

  it('pauses with Escape before it leaves', async () => {
    const { onReview } = show(1);
    const user = userEvent.setup();
    await user.keyboard('p{Escape}');
    expect(place()).toBe('Turn 1 of 2');
    expect(onReview).not.toHaveBeenCalled();
    await user.keyboard('{Escape}');
    expect(onReview).toHaveBeenCalledOnce();
  });

  it('leads to other words at the turn that is shown, and to the map from there', async () => {
    const { onSayAgain, onMap } = show(2);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Say turn 2 in other words' }));
    expect(onSayAgain).toHaveBeenCalledWith(2);
    await user.click(screen.getByRole('button', { name: 'Map and endings' }));
    expect(onMap).toHaveBeenCalledWith(2);
  });

  it('has something to show of a talk in which nothing was said', async () => {
    const { container } = show(null, aSession(compiled));
    expect(place()).toBe('The start');
    expect(screen.getByRole('button', { name: 'Play slowly' }).title).toBe('Nothing was said in this talk');
    await expectAccessible(container);
  });
});

it('a longer exchange stays longer, but not for ever', () => {
  expect(readingTime('Yes.', null)).toBeLessThan(readingTime('I went quiet on you, and I know it.', 'They wait.'));
  expect(readingTime('x'.repeat(20_000))).toBe(30_000);
});
