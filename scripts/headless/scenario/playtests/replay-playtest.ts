import type { CompiledScenario } from '../../../../shared/dialogue/compile-scenario';
import { beginTalk, playTurn } from '../play-talk';
import type { TalkTools } from '../play-talk';
import type { Playtest } from './playtest';

/** One turn of a playtest beside what the same line is answered today. */
export interface ReplayedTurn {
  readonly said: Playtest['turns'][number];
  /** Null where the talk is over by now. */
  readonly answer: string | null;
  /** It was odd or wrong, and it comes again, and nobody has said why it may. */
  readonly comesAgain: boolean;
}

/** A playtest as it goes today. */
export interface ReplayedTalk {
  readonly playtest: Playtest;
  readonly turns: readonly ReplayedTurn[];
}

/** Says the same lines to the same ex again. */
export async function replayPlaytest(
  playtest: Playtest,
  compiled: CompiledScenario,
  tools: TalkTools,
): Promise<ReplayedTalk> {
  const { seed, stance = compiled.scenario.cast.stance } = playtest;
  let session = beginTalk(compiled, { seed, stance }, tools);
  const turns: ReplayedTurn[] = [];
  for (const said of playtest.turns) {
    let answer: string | null = null;
    if (!session.ending) {
      // One turn needs the one before it.
      // oxlint-disable-next-line no-await-in-loop
      session = (await playTurn(compiled, session, said.say, tools)).session;
      const last = session.turns.at(-1);
      answer = last?.kind === 'exchange' ? last.answer.text : null;
    }
    const comesAgain = said.answer !== undefined && said.answer === answer && said.kept === undefined;
    turns.push({ said, answer, comesAgain });
  }
  return { playtest, turns };
}
