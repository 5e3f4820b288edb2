import { branchSession } from '@shared/session/branch-session';
import type { Session } from '@shared/session/session-schema';
import { summariseSession } from '@shared/session/summarise';
import { takeTurn } from '@shared/session/take-turn';
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { CompareScreen } from '../../../renderer/features/compare/compare-screen';
import { expectAccessible } from '../../support/accessible';
import { compiledFixture } from '../../support/fixture-scenario';
import { aTalk } from '../../support/sessions';
import { aReading, aReport } from '../../support/turns';

const compiled = compiledFixture();
const first = aTalk(compiled, [
  { say: 'I went quiet on you.', as: ['own-fault'] },
  {
    say: 'I’m sorry I left you with that. I need to know now.',
    as: ['pressure'],
    flags: [{ category: 'pressure', severity: 2, on: 'I need to know now' }],
  },
  { say: 'Would you like a walk?', as: ['propose-next-step'] },
]);

function branchOff(): Session {
  const id = '00000000-0000-4000-8000-000000000002';
  const session = branchSession({ session: first, before: 2, id, at: '2026-01-05T10:00:00.000Z', compiled });
  const utterance = 'I’m sorry I left you with that. What was it like?';
  const taken = takeTurn({
    compiled,
    session,
    utterance,
    reading: aReading(utterance, ['own-fault', 'ask-open-question']),
    report: aReport({}),
    at: '2026-01-05T10:01:00.000Z',
  });
  if (!taken.ok) throw new Error(taken.error.code);
  return taken.value.session;
}
const branch = branchOff();

function show(attempts: Parameters<typeof CompareScreen>[0]['attempts'], others: readonly Session[] = [branch, first]) {
  const on = { onPair: vi.fn(), onBranch: vi.fn(), onCard: vi.fn(), onBack: vi.fn() };
  const shown = render(
    <CompareScreen attempts={attempts} others={others.map(summariseSession)} backWords="Back to the review" {...on} />,
  );
  return { ...shown, ...on, user: userEvent.setup() };
}
const both = [
  { session: first, compiled },
  { session: branch, compiled },
] as const;

describe('two attempts side by side', () => {
  it('show once what is the same, then both on one grid of turns', async () => {
    const { container } = show(both);
    expect(screen.getByRole('heading', { name: 'The same moment, two ways on' })).toBe(document.activeElement);
    expect(screen.getByText('Turn 1, the same')).toBeTruthy();
    expect(screen.queryByText('I went quiet on you.')).toBeNull();
    const second = within(screen.getByRole('region', { name: 'Turn 2' }));
    expect(second.getByText('I need to know now').className).toContain('flag weigh');
    expect(second.getAllByText('I’m sorry I left you with that').map(({ className }) => className)).toEqual([
      'compare-common',
      'compare-common',
    ]);
    expect(second.getByText(/^closed \w+ steps?: pressure$/)).toBeTruthy();
    expect(second.getByText(/^opened \w+ steps?: owning a fault/)).toBeTruthy();
    expect(screen.getByRole('region', { name: 'Turn 3' })).toBeTruthy();
    expect(screen.getByText(/taken up after turn 1/)).toBeTruthy();
    expect(container.textContent).not.toMatch(/better|worse|won|best/i);
    await expectAccessible(container);
  });

  it('end with what the reviews say, the same ones once, and lead on', async () => {
    const { onBranch, onCard, onBack, user } = show(both);
    expect(screen.getByText('Ending').tagName).toBe('DT');
    expect(screen.getAllByText('not finished yet').length).toBeGreaterThan(0);
    await user.click(screen.getByRole('button', { name: 'Branch again from turn 2' }));
    expect(onBranch).toHaveBeenCalledWith(branch, 2);
    await user.click(screen.getByRole('button', { name: 'Take a line to my card' }));
    expect(onCard).toHaveBeenCalledOnce();
    await user.keyboard('{Escape}');
    expect(onBack).toHaveBeenCalledOnce();
  });

  it('are said to be alike where they are', () => {
    show([
      { session: first, compiled },
      { session: { ...first, id: branch.id }, compiled },
    ]);
    expect(screen.getByText('These two talks are the same from the first line to the last.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Branch again/ })).toBeNull();
  });

  it('do without levels where a safety card ended one', () => {
    const ending = { id: 'stopped', kind: 'safety' as const, title: 'Set aside' };
    show([
      { session: first, compiled },
      { session: { ...branch, ending }, compiled },
    ]);
    expect(screen.getAllByText('not weighed').length).toBeGreaterThan(0);
  });

  it('are chosen by hand: two, the older on the left', async () => {
    const third = { ...first, id: '00000000-0000-4000-8000-000000000003', startedAt: '2026-01-03T10:00:00.000Z' };
    const { container, onPair, user } = show(both, [branch, first, third]);
    await user.click(screen.getByRole('button', { name: 'Choose other attempts' }));
    const boxes = screen.getAllByRole<HTMLInputElement>('checkbox');
    expect(boxes.map(({ checked }) => checked)).toEqual([true, true, false]);
    await expectAccessible(container);
    await user.click(boxes[0] ?? container);
    await user.click(screen.getByRole('button', { name: 'Show these two' }));
    expect(onPair).not.toHaveBeenCalled();
    await user.click(boxes[2] ?? container);
    await user.click(screen.getByRole('button', { name: 'Show these two' }));
    expect(onPair).toHaveBeenCalledWith([third.id, first.id]);
  });

  it('show fifty of thousands at first, and more when asked', async () => {
    const many = Array.from({ length: 5_000 }, (_, at) => ({ ...first, id: `talk-${at}` }));
    const { user } = show(both, many);
    await user.click(screen.getByRole('button', { name: 'Choose other attempts' }));
    expect(screen.getAllByRole('checkbox')).toHaveLength(50);
    await user.click(screen.getByRole('button', { name: 'Show older talks (4950)' }));
    expect(screen.getAllByRole('checkbox')).toHaveLength(100);
  });

  it('say one kind sentence where there are no two, or one is gone', () => {
    const { unmount } = show(null, [first]);
    expect(screen.getByText(/only one talk here so far/)).toBeTruthy();
    unmount();
    show('gone');
    expect(screen.getByText(/could not be opened/)).toBeTruthy();
  });
});
