import { BadInput } from './bad-input';
import { loadScripts, USAGE } from './call';
import type { Call } from './call';
import { fitLevels } from './levels/fit-levels';
import { levelsReport } from './levels/levels-report';
import { playWrittenTalks } from './levels/play-written';
import { writtenTalkSchema } from './levels/written-talk';
import { readJsonLines } from './read-json-lines';

/** `scenario levels [--fit] FILE…`: written talks with a listener's judgement, played and compared; `--fit` prints weights made from them. */
export async function levels(call: Call): Promise<number> {
  const { streams, args, flags } = call;
  if (args.length === 0) throw new BadInput(USAGE);
  const talks = readJsonLines(writtenTalkSchema, args);
  const { scenarios } = loadScripts(call);
  const played = await playWrittenTalks(talks, scenarios, await call.tools());
  streams.output.write(flags.fit === true ? fitLevels(played) : levelsReport(played));
  return 0;
}
