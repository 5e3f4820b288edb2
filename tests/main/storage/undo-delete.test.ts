import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { diskFiles } from '../../../main/storage/file-system';
import { compiledFixture } from '../../support/fixture-scenario';
import { aTalk } from '../../support/sessions';
import { aSession } from '../support/a-session';
import { aStore } from '../support/a-store';
import { failingFiles } from '../support/failing-files';

vi.mock('electron', () => ({ default: {} }));

const said = (draft: string) => aSession({ draft });
const fileOf = (folder: string, id: string) => join(folder, 'sessions', `${id}.json`);
const missing = { ok: false, error: { code: 'session-not-found' } };

describe('a deleted talk', () => {
  test('is gone from the disk at once, and comes back byte for byte while it is the last', async () => {
    const { folder, store } = aStore();
    const session = said('half a thought');
    await store.save(session);
    const before = readFileSync(fileOf(folder, session.id));
    await store.delete(session.id);
    expect(existsSync(fileOf(folder, session.id))).toBe(false);
    expect(readFileSync(join(folder, 'session-index.json'), 'utf8')).not.toContain(session.id);
    expect(await store.restore(session.id)).toEqual({ ok: true, value: { done: true } });
    expect(readFileSync(fileOf(folder, session.id))).toEqual(before);
    expect(await store.load(session.id)).toEqual({ ok: true, value: session });
    expect(await store.restore(session.id)).toMatchObject(missing);
  });

  test('is gone for good with the next deletion, with locking, with the end, and with deleting everything', async () => {
    const { folder, store } = aStore();
    const [first, second] = [said('one'), said('two')];
    for (const session of [first, second]) await store.save(session);
    await store.delete(first.id);
    await store.delete(second.id);
    expect(await store.restore(first.id)).toMatchObject(missing);
    await store.close();
    expect(await store.restore(second.id)).toMatchObject({ ok: false, error: { code: 'locked' } });
    await store.open();
    expect(await store.restore(second.id)).toMatchObject(missing);
    expect(await aStore({ folder }).store.restore(second.id)).toMatchObject(missing);
    const third = said('three');
    await store.save(third);
    await store.delete(third.id);
    await store.forget();
    await store.open();
    expect(await store.restore(third.id)).toMatchObject(missing);
  });

  test('can still be brought back after a talk in which nothing was said was cleared away', async () => {
    const { store } = aStore();
    const [kept, empty] = [said('words'), aSession({ draft: '', turns: [] })];
    for (const session of [kept, empty]) await store.save(session);
    await store.delete(kept.id);
    await store.delete(empty.id);
    expect(await store.restore(empty.id)).toMatchObject(missing);
    expect(await store.restore(kept.id)).toMatchObject({ ok: true });
  });

  test('is offered again where the disk refused to take it back', async () => {
    const { folder, store } = aStore();
    const session = said('words');
    await store.save(session);
    const full = failingFiles('write', 'ENOSPC');
    let open = diskFiles.open;
    const { store: other } = aStore({ folder, files: { ...diskFiles, open: (...args) => open(...args) } });
    await other.delete(session.id);
    open = full.open;
    expect(await other.restore(session.id)).toMatchObject({ ok: false, error: { code: 'storage-full' } });
    open = diskFiles.open;
    expect(await other.restore(session.id)).toMatchObject({ ok: true });
  });
});

describe('the words of talks', () => {
  test('are what both said and what was noted, in order, for those that can be read', async () => {
    const { store } = aStore();
    const talk = aTalk(compiledFixture(), [{ say: 'I missed it.', as: ['own-fault'] }]);
    const session = { ...talk, draft: 'not said', notes: [{ turn: 1, text: 'slower here' }] };
    await store.save(session);
    const answer = await store.words([session.id, aSession().id]);
    expect(answer.ok && answer.value.map(({ id }) => id)).toEqual([session.id]);
    const lines = answer.ok ? (answer.value[0]?.lines ?? []) : [];
    expect(lines[0]).toEqual({ who: 'them', turn: 0, text: session.opening.text });
    const exchanges = session.turns.flatMap((turn) => (turn.kind === 'exchange' ? [turn] : []));
    expect(lines.slice(1, 3)).toEqual([
      { who: 'me', turn: 1, text: exchanges[0]?.utterance },
      { who: 'them', turn: 1, text: exchanges[0]?.answer.text },
    ]);
    expect(lines.at(-1)).toEqual({ who: 'note', turn: 1, text: 'slower here' });
    expect(JSON.stringify(lines)).not.toContain('not said');
  });

  test('are not told while the lock is closed', async () => {
    const { store } = aStore();
    const session = aSession();
    await store.save(session);
    await store.close();
    expect(await store.words([session.id])).toMatchObject({ ok: false, error: { code: 'locked' } });
  });
});
