import type { SessionSummary } from '@shared/session/session-schema';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { HistoryScreen } from '../../../renderer/features/history/history-screen';

const summary = (n: number): SessionSummary => ({
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
});

test('of many talks the newest hundred are shown, and older ones when asked for', async () => {
  const acts = { onOpen: vi.fn(), onReplay: vi.fn(), onResume: vi.fn(), onDelete: vi.fn(), onLibrary: vi.fn() };
  render(<HistoryScreen sessions={Array.from({ length: 230 }, (_, n) => summary(n))} {...acts} />);
  const talks = () => screen.getAllByRole('heading', { level: 3 }).length;
  expect(talks()).toBe(100);
  await userEvent.click(screen.getByRole('button', { name: 'Show older talks (130)' }));
  expect(talks()).toBe(200);
  await userEvent.click(screen.getByRole('button', { name: 'Show older talks (30)' }));
  expect(talks()).toBe(230);
  expect(screen.queryByRole('button', { name: /Show older/ })).toBeNull();
});
