import { branchSession } from '@shared/session/branch-session';
import type { Session } from '@shared/session/session-schema';
import { walkOf } from '@shared/session/walk-of';
import { collectWalks } from '@shared/session/walked';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { layOut } from '../../../../renderer/features/map/lay-out';
import { MapScreen } from '../../../../renderer/features/map/map-screen';
import type { MapView } from '../../../../renderer/features/map/map-screen';
import { expectAccessible } from '../../../support/accessible';
import { compiledFixture } from '../../../support/fixture-scenario';
import { aTalk } from '../../../support/sessions';

const compiled = compiledFixture();
/** Arrives, weighs, softens, and a walk. */
const walk = aTalk(compiled, [
  { say: 'I went quiet on you.', as: ['own-fault'] },
  { say: 'That was my doing, and I have told my brother so.', as: ['own-fault'] },
  { say: 'Would you like a walk on Sunday? A no is fine.', as: ['give-room', 'propose-next-step'] },
]);
const branch: Session = {
  ...branchSession({
    session: walk,
    before: 2,
    id: '00000000-0000-4000-8000-000000000002',
    at: '2026-01-05T10:00:00.000Z',
  }),
};

function show(talks: readonly Session[], view: MapView = 'map', layout: typeof layOut | null = layOut) {
  const acts = { onPlay: vi.fn(), onGoIn: vi.fn(), onReview: vi.fn(), onCompare: vi.fn() };
  const onBack = vi.fn();
  const shown = render(
    <MapScreen
      compiled={compiled}
      walked={collectWalks(talks.map((one) => ({ sessionId: one.id, at: one.startedAt, walk: walkOf(one) })))}
      talks={new Map(talks.map((one) => [one.id, one]))}
      trail={talks[0] ?? null}
      cameFrom={talks[0] ? { turn: null } : null}
      view={view}
      layOut={(drawing) => (layout ? Promise.resolve(layout(drawing)) : Promise.reject(new Error('no worker')))}
      acts={acts}
      onBack={onBack}
      backWords="Back to the scenarios"
    />,
  );
  return { ...shown, acts, onBack, user: userEvent.setup() };
}

describe('the map of a scenario', () => {
  it('names what was met, and shows the rest without a name', async () => {
    const { container } = show([walk]);
    expect(await screen.findByRole('button', { name: /^One more walk\b.*an ending/ })).toBeTruthy();
    expect(screen.getByRole('button', { name: /^Weighs\b.*met on/ })).toBeTruthy();
    expect(screen.getAllByRole('button', { name: 'an ending not met yet' }).length).toBeGreaterThan(1);
    expect(container.innerHTML).not.toMatch(/Refuses|refuses|A door left open|door-open/);
    await expectAccessible(container);
  });

  it('keeps the focus when the button that showed the endings goes', async () => {
    const { user } = show([walk], 'list');
    await user.click(await screen.findByRole('button', { name: 'Endings' }));
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  });

  it('is walked with arrows from one stop for Tab, and Enter opens what is there', async () => {
    const { acts, user } = show([walk, branch]);
    const door = await screen.findByRole('button', { name: /^One more walk/ });
    expect(door.tabIndex).toBe(0);
    expect(
      screen.getAllByRole('button').filter(({ tabIndex, dataset }) => dataset['key'] && tabIndex === 0),
    ).toHaveLength(1);
    act(() => door.focus());
    await user.keyboard('{ArrowLeft}');
    expect(document.activeElement?.textContent).toMatch(/^Softens/);
    expect(screen.getByRole('region', { name: 'Softens' }).textContent).toContain('You have been here in one talk');
    await user.keyboard('{ArrowLeft}{Enter}');
    expect(acts.onPlay).toHaveBeenCalledWith(branch.id, 1);
    await user.keyboard('{ArrowRight}{ArrowRight}{Enter}');
    expect(acts.onReview).toHaveBeenCalledWith(walk.id);
  });

  it('puts the note away with Escape first, and only then leaves', async () => {
    const { onBack, user } = show([walk]);
    const softens = await screen.findByRole('button', { name: /^Softens/ });
    act(() => softens.focus());
    expect(screen.getByRole('region', { name: 'Softens' })).toBeTruthy();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('region', { name: 'Softens' })).toBeNull();
    expect(onBack).not.toHaveBeenCalled();
    await user.keyboard('{Escape}');
    expect(onBack).toHaveBeenCalledOnce();
  });

  it('goes into a talk from a moment, and says of the fog only that there is more', async () => {
    const { acts } = show([walk]);
    fireEvent.click(await screen.findByRole('button', { name: /^Softens/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Go in here' }));
    expect(acts.onGoIn).toHaveBeenCalledWith(walk.id, 2);
    const [fog] = screen.getAllByRole('button', { name: 'a moment not met yet' });
    if (fog) fireEvent.click(fog);
    expect(screen.getByRole('region', { name: 'Not met yet' }).textContent).toContain('stays without a name');
  });

  it('has the same content as a list, by L and by its button, and keeps it when nothing can be drawn', async () => {
    const { container, acts, user } = show([walk], 'map', null);
    expect(await screen.findByText(/The list has all of it/)).toBeTruthy();
    await user.keyboard('l');
    expect(screen.getByRole('heading', { name: 'Moments met' })).toBeTruthy();
    expect(screen.getByText(/still in the fog\.$/)).toBeTruthy();
    expect(screen.getByText(/^Then: Softens/)).toBeTruthy();
    expect(container.innerHTML).not.toMatch(/Refuses|refuses|A door left open/);
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Weighs' }));
    expect(acts.onPlay).toHaveBeenCalledWith(walk.id, 1);
    await user.click(screen.getByRole('button', { name: 'Show as a map' }));
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'Moments met' })).toBeNull());
  });

  it('says one kind sentence before the first talk', async () => {
    const { container } = show([]);
    expect(await screen.findByText(/Nothing is mapped yet/)).toBeTruthy();
    await expectAccessible(container);
  });
});

describe('the endings of a scenario', () => {
  it('tell of those that were met, and keep the others as closed doors', async () => {
    const { container, acts, user } = show([walk], 'endings');
    expect(screen.getByRole('heading', { name: 'One more walk' })).toBeTruthy();
    expect(screen.getByText('They agreed to a walk.')).toBeTruthy();
    expect(screen.getByText(/“Sunday, then.”/)).toBeTruthy();
    expect(screen.getByText(/endings not met yet\. They keep their names until then\.$/)).toBeTruthy();
    expect(container.textContent).not.toContain('A door left open');
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'See that talk: One more walk' }));
    expect(acts.onReview).toHaveBeenCalledWith(walk.id);
  });
});
