import { describe, expect, test, vi } from 'vitest';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSessionCodec } from '../../../main/storage/session-codec';
import { aKey } from '../support/a-key';
import { aSession } from '../support/a-session';
import { aStore } from '../support/a-store';

vi.mock('electron', () => ({ default: {} }));

describe('the codec of stored text', () => {
  test('writes plain text without a lock, sealed text with one, and reads both', () => {
    const keyring = { key: aKey(), sealing: false, locked: false };
    const codec = createSessionCodec(keyring);
    const plain = codec.encode('n', 'words');
    expect(Buffer.from(plain).toString()).toBe('words');
    keyring.sealing = true;
    const sealed = codec.encode('n', 'words');
    expect(codec.decode('n', sealed)).toEqual({ kind: 'text', text: 'words', sealed: true });
    expect(codec.decode('n', plain)).toEqual({ kind: 'text', text: 'words', sealed: false });
  });

  test('would rather not write than write plainly while locked', () => {
    expect(() => createSessionCodec({ key: null, sealing: true, locked: true }).encode('n', 'words')).toThrow('locked');
  });

  test('tells a file it has no key for from one that is damaged', () => {
    const sealed = createSessionCodec({ key: aKey(), sealing: true, locked: false }).encode('n', 'words');
    expect(createSessionCodec().decode('n', sealed)).toEqual({ kind: 'closed', newer: false });
    expect(createSessionCodec().decode('n', sealed.subarray(0, 20))).toEqual({ kind: 'damaged' });
    expect(createSessionCodec().decode('n', Buffer.of(0xff))).toEqual({ kind: 'damaged' });
  });
});

describe('a store with a key', () => {
  const under = (folder?: string) => {
    const keyring = { key: aKey(), sealing: true, locked: false };
    return { keyring, ...aStore({ codec: createSessionCodec(keyring), ...(folder !== undefined && { folder }) }) };
  };

  test('keeps sessions unreadable on the disk and gives them back as they were', async () => {
    const { store, folder } = under();
    const session = aSession({ draft: 'I never said' });
    await store.save(session);
    const [name = ''] = readdirSync(join(folder, 'sessions'));
    expect(readFileSync(join(folder, 'sessions', name)).includes('never said')).toBe(false);
    expect(await store.load(session.id)).toEqual({ ok: true, value: session });
  });

  test('leaves a file alone that is sealed under another key, says so, and never writes over it', async () => {
    const { store, folder } = under();
    const session = aSession();
    await store.save(session);
    const path = join(folder, 'sessions', `${session.id}.json`);
    const before = readFileSync(path);
    const other = under(folder);
    expect(await other.store.list()).toEqual({ ok: true, value: [] });
    expect(await other.store.load(session.id)).toMatchObject({ ok: false, error: { code: 'session-locked' } });
    expect(await other.store.save(session)).toMatchObject({ ok: false, error: { code: 'session-locked' } });
    expect(other.notices.list()).toEqual([{ code: 'session-locked', file: `${session.id}.json` }]);
    expect(readFileSync(path)).toEqual(before);
  });

  test('sets a tampered file aside like one that cannot be read, and never writes over it', async () => {
    const { store, folder, keyring } = under();
    const session = aSession();
    await store.save(session);
    const path = join(folder, 'sessions', `${session.id}.json`);
    const tampered = readFileSync(path);
    tampered[60] = (tampered[60] ?? 0) ^ 1;
    writeFileSync(path, tampered);
    const next = aStore({ folder, codec: createSessionCodec(keyring) });
    expect(await next.store.save(session)).toMatchObject({ ok: true });
    const aside = readdirSync(join(folder, 'sessions')).filter((name) => name.includes('unreadable'));
    expect(aside).toHaveLength(1);
    expect(readFileSync(join(folder, 'sessions', aside[0]!))).toEqual(tampered);
  });
});
