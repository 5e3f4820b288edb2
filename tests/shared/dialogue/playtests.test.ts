import fs from 'node:fs';
import { join } from 'node:path';
import { STANCES } from '@shared/dialogue/scenario-schema';
import { describe, expect, test } from 'vitest';
import { playtestSchema } from '../../../scripts/headless/scenario/playtests/playtest';
import { replayPlaytest } from '../../../scripts/headless/scenario/playtests/replay-playtest';
import { readJsonLines } from '../../../scripts/headless/scenario/read-json-lines';
import { builtTools, PROJECT } from '../../support/corpus';
import { authoredLibrary } from '../../support/scenario-files';

const folder = join(PROJECT, 'shared/dialogue/playtests');
const files = fs.readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
const playtests = readJsonLines(
  playtestSchema,
  files.map((name) => join(folder, name)),
);
const { scenarios } = authoredLibrary();
const tools = builtTools();

// Read by the app's own reader, as it was when they were played: what a stranger marked as odd or wrong must not come again.
describe('talks that strangers played', () => {
  test.each(playtests.map((playtest) => [playtest.id, playtest] as const))('%s', async (_id, playtest) => {
    const compiled = scenarios.find(({ scenario }) => scenario.id === playtest.scenario);
    if (!compiled) throw new Error(`no scenario "${playtest.scenario}"`);
    const { turns } = await replayPlaytest(playtest, compiled, tools);
    const again = turns.filter(({ comesAgain }) => comesAgain);
    expect(again.map(({ said, answer }) => `“${said.say}” is still answered “${answer ?? ''}”`)).toEqual([]);
  });

  test('were played under all six stances', () => {
    const stanceOf = new Map(scenarios.map(({ scenario }) => [scenario.id, scenario.cast.stance]));
    const played = playtests.map(({ scenario, stance }) => stance ?? stanceOf.get(scenario));
    expect(STANCES.filter((stance) => !played.includes(stance))).toEqual([]);
  });
});
