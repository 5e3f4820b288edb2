import fs from 'node:fs';
import { BadInput } from './bad-input';
import { loadScripts, USAGE } from './call';
import type { Call } from './call';
import { fitLevels } from './levels/fit-levels';
import { levelsReport } from './levels/levels-report';
import { playWrittenTalks } from './levels/play-written';
import { parseWrittenTalks } from './levels/written-talk';

function readTalkFile(file: string) {
  try {
    return parseWrittenTalks(file, fs.readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof BadInput) throw error;
    throw new BadInput(`${file} cannot be read`);
  }
}

/** `scenario levels [--fit] FILE…`: written talks with a listener's judgement, played and compared; `--fit` prints weights made from them. */
export async function levels(call: Call): Promise<number> {
  const { streams, args, flags } = call;
  if (args.length === 0) throw new BadInput(USAGE);
  const talks = args.flatMap(readTalkFile);
  const { scenarios } = loadScripts(call);
  const played = await playWrittenTalks(talks, scenarios, await call.tools());
  streams.output.write(flags.fit === true ? fitLevels(played) : levelsReport(played));
  return 0;
}
