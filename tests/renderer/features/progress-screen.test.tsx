import { advise } from '@shared/preparation/advise';
import { fail, ok } from '@shared/result';
import type { Session } from '@shared/session/session-schema';
import { summariseSession } from '@shared/session/summarise';
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { ProgressScreen } from '../../../renderer/features/progress/progress-screen';
import { MOST_TALKS } from '../../../renderer/features/progress/use-progress';
import { expectAccessible } from '../../support/accessible';
import { compiledFixture } from '../../support/fixture-scenario';
import { aTalk } from '../../support/sessions';

const compiled = compiledFixture();
const one = aTalk(compiled, [
  { say: 'I left you alone with the move. That was me.', as: ['own-fault'] },
  {
    say: 'I need an answer tonight.',
    as: ['pressure'],
    flags: [{ category: 'pressure', severity: 3, on: 'need an answer tonight' }],
  },
  { say: 'Goodbye, then.', as: ['leave'] },
]);
const idOf = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const muted: ReadonlySet<string> = new Set();
const dayOf = (n: number) => new Date(Date.UTC(2026, 0, 1, 12) + n * 86_400_000).toISOString();
/** Talks, the newest first. */
const talks = (count: number, part: Partial<Session> = {}): Session[] =>
  Array.from({ length: count }, (_, n) => ({ ...one, id: idOf(count - n), startedAt: dayOf(count - n), ...part }));

function show(sessions: readonly Session[], { broken = '' } = {}) {
  const byId = new Map(sessions.map((session) => [session.id, session]));
  const summaries = sessions.map(summariseSession);
  const open = vi.fn((id: string) => {
    const session = byId.get(id);
    return Promise.resolve(
      session && id !== broken ? ok(session) : fail({ code: 'session-unreadable' as const, message: '' }),
    );
  });
  const onOpen = vi.fn<(id: string) => void>();
  const onScenario = vi.fn<(id: string | null) => void>();
  const onDrills = vi.fn<() => void>();
  const scenarios = [compiled];
  const advice = advise({ signs: [], standing: null, harm: null });
  const { container } = render(
    <ProgressScreen {...{ muted, scenarios, sessions: summaries, advice, open, onOpen, onScenario, onDrills }} />,
  );
  return { container, open, onOpen, onScenario, onDrills };
}

describe('Progress', () => {
  it('is one kind sentence and a way on while there is nothing, and says so of unsent talks', async () => {
    const { container, onScenario } = show([]);
    await screen.findByText(/^Nothing here yet/);
    await expectAccessible(container);
    await userEvent.click(screen.getByRole('button', { name: 'Open the scenarios' }));
    expect(onScenario).toHaveBeenCalledExactlyOnceWith(null);
    cleanup();
    show(talks(2, { unsent: true }));
    expect(await screen.findByText(/They are whole as they are/)).toBeTruthy();
  });

  it('makes no line of one talk', async () => {
    const { container } = show(talks(1));
    await screen.findByText(/^One talk is a beginning/);
    expect(screen.queryByRole('slider')).toBeNull();
    expect(container.textContent).not.toContain('mostly');
    await expectAccessible(container);
  });

  it('shows each dimension over the talks, walks them by key, and opens the one that was stopped at', async () => {
    const { container, onOpen } = show(talks(8, { ownView: { best: null, worst: null, calm: 'swept' } }));
    const cursor = await screen.findByRole('slider', { name: 'Talk by talk' });
    expect(container.querySelectorAll('.pr-row')).toHaveLength(6);
    await expectAccessible(container);
    act(() => cursor.focus());
    await userEvent.keyboard('{Home}{ArrowRight}');
    expect(cursor.getAttribute('aria-valuetext')).toContain('Saturday 3 January, ');
    expect(cursor.getAttribute('aria-valuetext')).toContain('You felt: carried away.');
    await userEvent.keyboard('{Enter}');
    expect(onOpen).toHaveBeenCalledExactlyOnceWith(idOf(2));
    expect(container.textContent).not.toMatch(/%|streak|score|total/i);
  });

  it('has the same as a table, newest first', async () => {
    const { container, onOpen } = show(talks(3));
    await userEvent.click(await screen.findByRole('button', { name: 'Show as a table' }));
    const rows = screen.getAllByRole('row');
    expect(rows).toHaveLength(4);
    await expectAccessible(container);
    await userEvent.click(within(rows[1] ?? container).getByRole('button'));
    expect(onOpen).toHaveBeenCalledExactlyOnceWith(idOf(3));
  });

  it('names what comes back with a line of theirs and the way to its talk', async () => {
    const { onOpen, onDrills } = show(talks(3));
    const back = await screen.findByRole('region', { name: 'What comes back' });
    expect(back.textContent).toContain('Pressure in all of your last three talks');
    expect(back.textContent).toContain('“I need an answer tonight.”');
    await userEvent.click(within(back).getByRole('button', { name: 'Drill these moments' }));
    expect(onDrills).toHaveBeenCalledOnce();
    await userEvent.click(within(back).getByRole('button', { name: /Sunday 4 January$/ }));
    expect(onOpen).toHaveBeenCalledExactlyOnceWith(idOf(3));
  });

  it('reads no more than the latest of thousands, and goes on past one that cannot be opened', async () => {
    const { open } = show(talks(5_000), { broken: idOf(4_999) });
    expect(await screen.findByText(`From your latest ${MOST_TALKS - 1} talks.`, { exact: false })).toBeTruthy();
    expect(open).toHaveBeenCalledTimes(MOST_TALKS);
  });
});
