import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CHANNELS, contract, failureSchema, requestLimit } from '@shared/ipc/contract';
import { SESSION_SCHEMA_VERSION } from '@shared/session/session-schema';
import { DEFAULT_SETTINGS } from '@shared/session/settings-schema';
import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { createDispatch } from '../../../main/ipc/dispatch';
import { aSession } from '../support/a-session';
import { aDoor } from '../support/a-door';

vi.mock('electron', () => ({ default: {} }));

describe('the door to main', () => {
  test('answers every channel of the contract in its shape', async () => {
    const { ask } = aDoor();
    const session = aSession();
    const requests = [
      ['session.save', session],
      ['session.load', { id: session.id }],
      ['session.list', {}],
      ['session.words', { ids: [session.id] }],
      ['session.delete', { id: session.id }],
      ['settings.load', {}],
      ['settings.save', DEFAULT_SETTINGS],
      ['notices.list', {}],
      ['reader.trouble', { reason: 'torn' }],
      ['app.about', {}],
      ['app.close', {}],
    ] as const;
    for (const [channel, request] of requests) {
      const answer = await ask(channel, request);
      expect(answer, channel).toMatchObject({ ok: true });
      expect(answer.ok && contract[channel].response.safeParse(answer.value).success).toBe(true);
    }
  });

  test('refuses everything from a foreign sender, and writes nothing', async () => {
    const { dispatch, folder } = aDoor();
    for (const channel of CHANNELS) {
      const answer = await dispatch(false, channel, channel === 'session.save' ? aSession() : {});
      expect(answer).toMatchObject({ ok: false, error: { code: 'foreign-sender' } });
    }
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each([['no.such'], ['__proto__'], ['constructor'], ['toString'], [''], [undefined], [7], [['session.list']]])(
    'refuses the channel %j',
    async (channel) => {
      expect(await aDoor().ask(channel, {})).toMatchObject({ ok: false, error: { code: 'bad-request' } });
    },
  );

  test.each([
    ['wrong types', { ...aSession(), seed: 'seven' }],
    ['unknown keys', { ...aSession(), extra: true }],
    ['no id', { ...aSession(), id: undefined }],
    ['a path as id', { ...aSession(), id: '../../settings' }],
    ['another version', { ...aSession(), schemaVersion: SESSION_SCHEMA_VERSION + 1 }],
    ['a draft beyond the limit', { ...aSession(), draft: 'x'.repeat(20_001) }],
    ['nothing', undefined],
    ['null', null],
    ['a text', 'session'],
    ['a list', [aSession()]],
    ['a map', new Map(Object.entries(aSession()))],
    ['a big integer', { ...aSession(), seed: 7n }],
    ['a date', { ...aSession(), startedAt: new Date(0) }],
    ['a buffer', new Uint8Array(16)],
    ['own prototype keys', JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}')],
    ['prototype keys among the facts', { ...aSession(), facts: JSON.parse('{"__proto__":{"polluted":"yes"}}') }],
  ])('refuses a session of %s', async (_kind, payload) => {
    const { ask, folder } = aDoor();
    expect(await ask('session.save', payload)).toMatchObject({ ok: false, error: { code: 'bad-request' } });
    expect(readdirSync(folder)).toEqual([]);
    expect('polluted' in {}).toBe(false);
  });

  test.each(CHANNELS)(
    'refuses for %s what is longer than that channel may ask, before it is parsed',
    async (channel) => {
      const { ask, folder } = aDoor();
      const draft = 'x'.repeat(requestLimit(channel) + 1);
      expect(await ask(channel, { ...aSession(), draft })).toMatchObject({ ok: false, error: { code: 'too-large' } });
      expect(readdirSync(folder)).toEqual([]);
    },
  );

  test('never quotes what was sent, neither in the answer nor in the log', async () => {
    const { ask, log } = aDoor();
    const answer = await ask('session.save', { ...aSession(), 'please come back': 'I miss you', seed: 'I miss you' });
    expect(JSON.stringify([answer, log.lines])).not.toMatch(/miss you|come back/);
  });

  test('turns a throw into a failure without its words', async () => {
    const { handlers, log } = aDoor();
    const dispatch = createDispatch(
      {
        ...handlers,
        'session.list': () => {
          throw new Error('I miss you');
        },
      },
      log,
    );
    expect(await dispatch(true, 'session.list', {})).toEqual({
      ok: false,
      error: { code: 'internal', message: 'session.list failed' },
    });
    expect(log.lines).toContain('ipc.internal {"channel":"session.list","error":"Error"}');
    expect(log.lines.join()).not.toContain('miss you');
  });

  test('answers anything at all with a typed failure, and never throws', async () => {
    const { ask } = aDoor();
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...CHANNELS),
        fc.anything({ withBigInt: true, withMap: true }),
        async (channel, payload) => {
          const answer = await ask(channel, payload);
          if (!answer.ok) expect(failureSchema.safeParse(answer.error).success).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('the handlers', () => {
  test('open the links of the support contacts and no other', async () => {
    const { ask, opened } = aDoor();
    expect(await ask('support.open', { link: 'https://support.example' })).toMatchObject({ ok: true });
    for (const link of [
      'https://support.example/',
      'https://evil.example',
      'file:///etc/passwd',
      'javascript:alert(1)',
    ]) {
      expect(await ask('support.open', { link })).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
    }
    expect(opened).toEqual(['https://support.example']);
  });

  test('show the files of notices and no other', async () => {
    const { ask, shown, notices, folder } = aDoor();
    const path = join(folder, 'sessions', 'x.json.unreadable-1');
    notices.add('session-set-aside', path);
    expect(await ask('files.show', { file: 'x.json.unreadable-1' })).toMatchObject({ ok: true });
    for (const file of ['settings.json', '../x.json.unreadable-1', path, '', '/etc/passwd']) {
      expect(await ask('files.show', { file })).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
    }
    expect(shown).toEqual([path]);
  });

  test('apply a changed setting at once', async () => {
    const { ask, changes, settings } = aDoor();
    await ask('settings.save', { ...settings.load(), theme: 'dark' });
    expect(changes).toMatchObject([{ theme: 'dark' }]);
    expect(await ask('settings.load', {})).toMatchObject({ ok: true, value: { theme: 'dark' } });
  });

  test('hold the notices back until the folder was looked through', async () => {
    let checked = (): void => undefined;
    const { ask, notices } = aDoor(new Promise<void>((resolve) => (checked = resolve)));
    const asked = ask('notices.list', {});
    notices.add('index-rebuilt');
    checked();
    expect(await asked).toEqual({ ok: true, value: { notices: [{ code: 'index-rebuilt', file: null }] } });
  });

  test('say which session is not there', async () => {
    const answer = await aDoor().ask('session.load', { id: randomUUID() });
    expect(answer).toMatchObject({ ok: false, error: { code: 'session-not-found' } });
  });

  test('close the app once it is asked to', async () => {
    const { ask, closed } = aDoor();
    await ask('app.close', {});
    expect(closed).toHaveBeenCalledOnce();
  });
});
