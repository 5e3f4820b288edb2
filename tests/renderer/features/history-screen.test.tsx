import type { SessionSummary } from '@shared/session/session-schema';
import { createTalkSearch } from '@shared/session/talk-search';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { HistoryScreen } from '../../../renderer/features/history/history-screen';
import type { TalkFinder } from '../../../renderer/features/history/talk-finder';
import { expectAccessible } from '../../support/accessible';
import { haveHeights } from '../../support/layout';

const summary = (n: number, part: Partial<SessionSummary> = {}): SessionSummary => ({
  id: `3f2b8c4e-5d6a-4b7c-8d9e-${String(n).padStart(12, '0')}`,
  scenarioId: 'agreed-coffee',
  title: `Talk ${n}`,
  name: 'Sam',
  startedAt: '2026-03-01T10:00:00.000Z',
  changedAt: '2026-03-01T10:00:00.000Z',
  exchanges: 2,
  ending: null,
  branchOf: null,
  unsent: false,
  mode: 'coach',
  wrong: 0,
  ...part,
});
const many = (count: number) => Array.from({ length: count }, (_, n) => summary(n));
const acts = () => ({ onOpen: vi.fn(), onReplay: vi.fn(), onResume: vi.fn(), onDelete: vi.fn(), onLibrary: vi.fn() });

beforeAll(haveHeights);

describe('past talks', () => {
  it('say kindly that there are none yet, and lead on', async () => {
    const spies = acts();
    const { container } = render(<HistoryScreen sessions={[]} {...spies} />);
    await expectAccessible(container);
    expect(screen.queryByRole('searchbox')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Open the scenarios' }));
    expect(spies.onLibrary).toHaveBeenCalled();
  });

  it('draw the rows in sight of five thousand, and say how many there are', async () => {
    const { container } = render(<HistoryScreen sessions={many(5_000)} {...acts()} />);
    await expectAccessible(container);
    const rows = await screen.findAllByRole('listitem');
    expect(rows.length).toBeLessThan(40);
    expect(rows[0]?.getAttribute('aria-setsize')).toBe('5000');
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(1);
  });

  it('stop Tab at one row; arrows lead to the others, Delete asks, Enter opens', async () => {
    const spies = acts();
    render(<HistoryScreen sessions={many(3)} {...spies} />);
    const row = (n: number) => screen.getByRole('button', { name: `Talk ${n}` });
    await userEvent.tab();
    await userEvent.tab();
    expect(document.activeElement).toBe(row(0));
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await waitFor(() => expect(document.activeElement).toBe(row(2)));
    expect([row(0).tabIndex, row(2).tabIndex]).toEqual([-1, 0]);
    await userEvent.keyboard('{Home}');
    await waitFor(() => expect(document.activeElement).toBe(row(0)));
    await userEvent.keyboard('{Enter}');
    expect(spies.onResume).toHaveBeenCalledWith(summary(0).id);
    await userEvent.keyboard('{Delete}');
    await userEvent.click(await screen.findByRole('button', { name: 'Delete this talk' }));
    expect(spies.onDelete).toHaveBeenCalledWith(summary(0));
  });

  it('give the focus to the row that took the place of the deleted one', async () => {
    function Held() {
      const [sessions, setSessions] = useState(many(3));
      return (
        <HistoryScreen
          sessions={sessions}
          {...acts()}
          onDelete={({ id }) => setTimeout(() => setSessions((old) => old.filter((one) => one.id !== id)), 50)}
        />
      );
    }
    render(<Held />);
    await userEvent.click(screen.getByRole('button', { name: /^Delete Talk 1/ }));
    await userEvent.click(await screen.findByRole('button', { name: 'Delete this talk' }));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Talk 2' })), {
      timeout: 3000,
    });
  });
});

describe('the search', () => {
  const search = createTalkSearch();
  search.put([
    { id: summary(1).id, lines: [{ who: 'me', turn: 1, text: 'I wasn’t fair to you last winter.' }] },
    { id: summary(2).id, lines: [{ who: 'them', turn: 2, text: 'The whole winter.' }] },
  ]);
  const sessions = [...many(4), summary(4, { title: 'Winter walk' })];

  function Searched() {
    const [query, setQuery] = useState('');
    const finder: TalkFinder = {
      query,
      found: query === '' ? null : new Map(search.find(query).map((line) => [line.id, line])),
      isReading: false,
      ask: setQuery,
    };
    return <HistoryScreen sessions={sessions} finder={finder} {...acts()} />;
  }

  it('shows the line that was found with its mark, and counts in words', async () => {
    const { container } = render(<Searched />);
    await userEvent.type(screen.getByRole('searchbox', { name: 'Search past talks' }), 'winter');
    await screen.findByText('Three talks with “winter”. Five talks in all.');
    expect(screen.getAllByText('winter', { selector: 'mark' })).toHaveLength(2);
    expect(screen.getByText('You')).toBeTruthy();
    await expectAccessible(container);
    await userEvent.type(screen.getByRole('searchbox'), ' fair');
    await screen.findByText('One talk where one of you says “winter fair”. Five talks in all.');
  });

  it('says when no talk has the word, and Esc clears it', async () => {
    render(<Searched />);
    const field = screen.getByRole('searchbox');
    await userEvent.type(field, 'zyxomma');
    await screen.findByText('No talk has that word.');
    await userEvent.type(field, '{Escape}');
    expect((field as HTMLInputElement).value).toBe('');
    await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(5));
  });
});
