import type { CompiledScenario } from '../../../shared/dialogue/compile-scenario';
import type { Stance } from '../../../shared/dialogue/scenario-schema';
import { stancesOf } from '../../../shared/dialogue/setting';
import type { Session } from '../../../shared/session/session-schema';
import { BadInput } from './bad-input';
import { findScript, readSeed } from './call';
import type { Call } from './call';
import { debriefLine, turnLine } from './play-jsonl';
import { beginTalk, leaveTalk, playTurn } from './play-talk';
import { COMMAND_WORDS, debriefWords, openingWords, standingWords, turnWords } from './play-words';
import type { Page } from './play-words';
import { readUtterances } from './read-lines';

function readStance({ flags: { stance } }: Call, { scenario }: CompiledScenario): Stance {
  const known = stancesOf(scenario).map((one) => one.stance);
  if (stance === undefined) return scenario.cast.stance;
  const found = known.find((one) => one === stance);
  if (!found) throw new BadInput(`"${scenario.id}" is not played under "${stance}"; there is: ${known.join(', ')}`);
  return found;
}

/** A talk from its first line to its review, one JSON object a turn. */
async function playJsonl({ streams }: Call, compiled: CompiledScenario, talk: Talk): Promise<Session> {
  let { session } = talk;
  for await (const { text } of readUtterances(streams.input, true)) {
    // One turn needs the one before it.
    // oxlint-disable-next-line no-await-in-loop
    const played = await playTurn(compiled, session, text, talk.tools);
    session = played.session;
    streams.output.write(`${turnLine(played)}\n`);
    if (session.ending) break;
  }
  return session;
}

interface Talk {
  readonly session: Session;
  readonly tools: Awaited<ReturnType<Call['tools']>>;
  readonly page: Page;
}

/** The same to be read, with three commands that begin with a colon. */
async function playWords({ streams }: Call, compiled: CompiledScenario, talk: Talk): Promise<Session> {
  const { page, tools } = talk;
  const isTerminal = streams.input.isTTY === true && streams.output.isTTY === true;
  const write = (text: string) => streams.output.write(`${text}\n`);
  const prompt = () => isTerminal && streams.output.write('you › ');
  const taken: Session[] = [];
  let { session } = talk;
  write(openingWords(page, compiled, session));
  prompt();
  for await (const { text } of readUtterances(streams.input, false)) {
    const command = /^:(help|back|quit)\s*$/.exec(text)?.[1];
    if (command === 'quit') break;
    if (command === 'back') {
      session = taken.pop() ?? session;
      write(standingWords(page, session));
    } else if (command !== undefined) write(COMMAND_WORDS);
    else {
      // One turn needs the one before it.
      // oxlint-disable-next-line no-await-in-loop
      const played = await playTurn(compiled, session, text, tools);
      taken.push(session);
      session = played.session;
      write(turnWords(page, played));
      if (session.ending) break;
    }
    prompt();
  }
  return session;
}

/** `scenario play ID`: a talk by hand, or from a file, with its review at the end. */
export async function play(call: Call): Promise<number> {
  const { streams } = call;
  const compiled = findScript(call);
  const how = { seed: readSeed(call), stance: readStance(call, compiled) };
  const tools = await call.tools();
  const page: Page = { width: Math.min(88, streams.output.columns ?? 80), styled: streams.output.isTTY === true };
  const asJson = call.flags.jsonl === true;
  const talk: Talk = { session: beginTalk(compiled, how, tools), tools, page };
  const said = await (asJson ? playJsonl : playWords)(call, compiled, talk);
  const session = leaveTalk(compiled, said);
  // Whoever still writes to us is told by the closed pipe that the talk is over.
  streams.input.destroy();
  const debrief = tools.review(session, compiled);
  streams.output.write(`${asJson ? debriefLine(debrief, session, compiled) : debriefWords(page, debrief)}\n`);
  return 0;
}
