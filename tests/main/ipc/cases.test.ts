import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { casesHandlers } from '../../../main/ipc/cases';
import { aDoor } from '../support/a-door';

vi.mock('electron', () => ({ default: {} }));

test('marked lines are saved where the person says, and nowhere when they change their mind', async () => {
  const { ask, chosen, folder } = aDoor();
  chosen.path = join(folder, 'cases.yml');
  expect(await ask('cases.save', { text: 'rules: []\n' })).toEqual({ ok: true, value: { saved: true } });
  expect(readFileSync(chosen.path, 'utf8')).toBe('rules: []\n');
  expect(await ask('cases.save', { text: 7 })).toMatchObject({ ok: false, error: { code: 'bad-request' } });
  const nowhere = casesHandlers({ askCases: () => Promise.resolve(null) });
  expect(await nowhere['cases.save']({ text: 'x' })).toEqual({ ok: true, value: { saved: false } });
  const refused = casesHandlers({ askCases: () => Promise.resolve(`${chosen.path}/inside.yml`) });
  expect(await refused['cases.save']({ text: 'x' })).toMatchObject({ ok: false });
});
