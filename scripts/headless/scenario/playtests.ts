import { BadInput } from './bad-input';
import { loadScripts, USAGE } from './call';
import type { Call } from './call';
import { playtestSchema } from './playtests/playtest';
import { playtestsReport } from './playtests/playtests-report';
import { replayPlaytest } from './playtests/replay-playtest';
import type { ReplayedTalk } from './playtests/replay-playtest';
import { readJsonLines } from './read-json-lines';

/** `scenario playtests FILE…`: talks that strangers played and marked, played again. @returns 1 where a faulty answer still comes. */
export async function playtests(call: Call): Promise<number> {
  if (call.args.length === 0) throw new BadInput(USAGE);
  const read = readJsonLines(playtestSchema, call.args);
  const { scenarios } = loadScripts(call);
  const tools = await call.tools();
  const talks: ReplayedTalk[] = [];
  for (const playtest of read) {
    const compiled = scenarios.find(({ scenario }) => scenario.id === playtest.scenario);
    if (!compiled) throw new BadInput(`${playtest.id}: no scenario "${playtest.scenario}"`);
    // Side by side they would only share one processor.
    // oxlint-disable-next-line no-await-in-loop
    talks.push(await replayPlaytest(playtest, compiled, tools));
  }
  call.streams.output.write(playtestsReport(talks));
  return talks.some(({ turns }) => turns.some(({ comesAgain }) => comesAgain)) ? 1 : 0;
}
