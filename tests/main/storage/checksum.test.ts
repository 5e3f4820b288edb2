import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { checkText, withChecksum } from '../../../main/storage/checksum';
import { aSession } from '../support/a-session';
import { aStore } from '../support/a-store';

vi.mock('electron', () => ({ default: {} }));

test('a checksum comes off as it went on, whatever the text, and stays inside the one object', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.string({ unit: 'binary' }), { minKeys: 1 }), (data) => {
      const json = JSON.stringify(data);
      expect(checkText(withChecksum(json))).toEqual({ json, intact: true });
      expect(JSON.parse(withChecksum(json))).toHaveProperty('checksum');
    }),
  );
});

test('a changed word is noticed, a text without a checksum is taken as it is', () => {
  const changed = withChecksum('{"word":"sorry"}').replace('sorry', 'worry');
  expect(checkText(changed)).toEqual({ json: '{"word":"worry"}', intact: false });
  for (const text of ['{"word":"sorry"}', '', '}', '{"checksum":"0"}']) {
    expect(checkText(text)).toEqual({ json: text, intact: true });
  }
});

test('a talk whose file was changed opens, the person is told, and the next turn makes it whole', async () => {
  const { folder, store } = aStore();
  const session = aSession({ draft: 'I am sorry' });
  await store.save(session);
  const path = join(folder, 'sessions', `${session.id}.json`);
  writeFileSync(path, readFileSync(path, 'utf8').replace('sorry', 'worry'));
  const next = aStore({ folder });
  expect(await next.store.load(session.id)).toMatchObject({ ok: true, value: { draft: 'I am worry' } });
  expect(next.notices.list()).toEqual([{ code: 'session-altered', file: `${session.id}.json` }]);
  await next.store.save(session);
  const last = aStore({ folder });
  expect(await last.store.load(session.id)).toEqual({ ok: true, value: session });
  expect(last.notices.list()).toEqual([]);
});
