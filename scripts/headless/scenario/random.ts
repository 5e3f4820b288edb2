import { BadInput } from './bad-input';
import { loadScripts, readNumber, readSeed, USAGE } from './call';
import type { Call } from './call';
import { corpusPool, filePool } from './random/line-pool';
import { reportJson, reportWords } from './random/report';
import { runTalks } from './random/run-talks';

const MOST_RUNS = 1_000_000;

/**
 * `scenario random [--runs N] [--seed N] [--json] [FILE]`: many talks over all scripts and stances, random, stubborn and hostile.
 * @returns 1 when a talk crashed, could not end, heard a line twice or was rewarded for pressing.
 */
export async function random(call: Call): Promise<number> {
  const { streams, args, flags, content } = call;
  const [file, ...others] = args;
  if (others.length > 0) throw new BadInput(USAGE);
  const runs = readNumber('runs', flags.runs ?? '1000', 1, MOST_RUNS);
  const seed = readSeed(call);
  const { scenarios } = loadScripts(call);
  if (scenarios.length === 0) throw new BadInput('there are no scenarios');
  const tools = await call.tools();
  const lines = file === undefined ? await corpusPool(content.corpus, seed, tools) : await filePool(file, tools);
  const found = runTalks({ scenarios, lines, runs, seed });
  streams.output.write(flags.json ? `${reportJson(found)}\n` : reportWords(found));
  return found.troubles.length > 0 ? 1 : 0;
}
