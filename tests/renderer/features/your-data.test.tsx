import type { Bridge } from '@shared/ipc/bridge';
import type { ArchivePreview } from '@shared/ipc/archive-messages';
import { fail, ok } from '@shared/result';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { DeletedScreen } from '../../../renderer/features/settings/deleted-screen';
import { YourData } from '../../../renderer/features/settings/your-data';
import { expectAccessible } from '../../support/accessible';
import { createMemoryBridge } from '../../support/memory-bridge';

const summary = {
  id: '3f2b8c4e-5d6a-4b7c-8d9e-0f1a2b3c4d5e',
  scenarioId: 'agreed-coffee',
  title: 'Agreed <b>coffee</b>',
  name: '‮Sam',
  startedAt: '2026-03-01T10:00:00.000Z',
  changedAt: '2026-03-01T10:00:00.000Z',
  exchanges: 2,
  ending: null,
  branchOf: null,
  unsent: false,
  mode: 'coach' as const,
  wrong: 0,
};
const preview: ArchivePreview = {
  file: 'copy.zip',
  madeAt: '2026-03-01T10:00:00.000Z',
  counts: { new: 1, same: 2, conflict: 1, unreadable: 3, newer: 1 },
  conflicts: [{ mine: summary, theirs: { ...summary, exchanges: 5 } }],
  settings: 'different',
};

function show({ asksFirst = false } = {}) {
  const bridge = createMemoryBridge();
  const [onChanged, onDeleted] = [vi.fn(), vi.fn()];
  const { container } = render(
    <YourData bridge={bridge} asksFirst={asksFirst} onChanged={onChanged} onDeleted={onDeleted} />,
  );
  return { bridge, onChanged, onDeleted, container };
}
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

test('a copy is looked into, and taken in as the person says', async () => {
  const { bridge, container, onChanged } = show();
  bridge.answers.set('archive.choose', ok({ kind: 'ready', preview }));
  await press('Choose a copy…');
  expect(screen.getByRole('heading', { name: 'copy.zip' })).toBe(document.activeElement);
  const lines = [
    'One talk is new here.',
    'Two talks are here already.',
    'Three talks cannot be read and will stay out.',
  ];
  for (const line of lines) expect(screen.getByText(line)).toBeTruthy();
  expect(screen.getByText('Agreed <b>coffee</b>')).toBeTruthy();
  await expectAccessible(container);
  await userEvent.click(screen.getByText('Take theirs'));
  await userEvent.click(screen.getByText('Take its settings'));
  const merged = { added: 1, replaced: 1, beside: 0, kept: 2, notTaken: 4, stopped: false };
  bridge.answers.set('archive.import', ok({ kind: 'merged', merged }));
  const invoke = vi.spyOn(bridge, 'invoke');
  await press('Bring it in');
  expect(invoke).toHaveBeenCalledWith('archive.import', { conflicts: 'theirs', settings: true });
  expect(screen.getByText('Four talks not taken.')).toBeTruthy();
  expect(onChanged).toHaveBeenCalled();
});

test('a hostile file is refused in plain words, and a failure is named', async () => {
  const { bridge } = show();
  bridge.answers.set('archive.choose', ok({ kind: 'refused', file: 'gift.zip', reason: 'bomb' }));
  await press('Choose a copy…');
  expect(screen.getByText(/gift\.zip: It holds a file that would unpack without end\. Nothing was taken/)).toBeTruthy();
  bridge.answers.set('archive.export', fail({ code: 'storage-full', message: '' }));
  await press('Keep a copy…');
  expect(screen.getByText('The disk is full. No copy was written.')).toBeTruthy();
});

test('long work says how far it is and can be stopped', async () => {
  const { bridge } = show();
  let finish: () => void = () => undefined;
  const written = new Promise<void>((resolve) => (finish = resolve));
  bridge.answers.set('archive.export', ok({ kind: 'stopped' }));
  const invoke: Bridge['invoke'] = bridge.invoke.bind(bridge);
  bridge.invoke = async (channel, request) => {
    if (channel === 'archive.export') await written;
    return invoke(channel, request);
  };
  await press('Keep a copy…');
  expect(screen.getByText('Writing')).toBeTruthy();
  await waitFor(() => expect(screen.getByText('Writing: 3 of 9 talks')).toBeTruthy(), { timeout: 3_000 });
  await press('Stop');
  expect(bridge.asked).toContain('archive.cancel');
  finish();
  await waitFor(() => expect(screen.getByText('Stopped. Nothing was written.')).toBeTruthy());
});

test('everything is only deleted once the word is typed', async () => {
  const { bridge, onDeleted } = show();
  const deleted = { removed: 3, left: { own: [], inUse: 0, foreign: [] } };
  bridge.answers.set('data.delete', ok(deleted));
  await press('Delete everything…');
  await press('Delete everything');
  expect(bridge.asked).not.toContain('data.delete');
  await userEvent.type(screen.getByRole('textbox'), 'Delete');
  await press('Delete everything');
  expect(onDeleted).toHaveBeenCalledWith(deleted);
});

test('what is left after deleting is said by name', async () => {
  const left = { own: ['settings.json'], inUse: 2, foreign: ['thesis.docx'] };
  const { container } = render(<DeletedScreen deleted={{ removed: 1, left }} onAgain={vi.fn()} onClose={vi.fn()} />);
  expect(screen.getByRole('heading', { name: 'Not everything could be deleted.' })).toBeTruthy();
  for (const words of [/settings\.json/, /thesis\.docx/, /Two technical files/])
    expect(screen.getByText(words)).toBeTruthy();
  await expectAccessible(container);
});

test('a copy is not written before one plain question while a no or an order stands', async () => {
  const { bridge } = show({ asksFirst: true });
  bridge.answers.set('archive.export', ok({ kind: 'stopped' }));
  await press('Keep a copy…');
  await screen.findByRole('alertdialog', { name: 'Is this for you, or for them?' });
  await press('Leave it here');
  expect(bridge.asked).not.toContain('archive.export');
  await press('Keep a copy…');
  await press('For me: take it along');
  expect(bridge.asked).toContain('archive.export');
});
