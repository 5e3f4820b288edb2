import type { CompiledScenario } from '../../../../shared/dialogue/compile-scenario';
import { DIMENSIONS } from '../../../../shared/dialogue/scenario-schema';
import type { Dimension } from '../../../../shared/dialogue/scenario-schema';
import { collectEvidence } from '../../../../shared/review/collect-evidence';
import type { Level } from '../../../../shared/review/debrief';
import { balanceOf, featuresOf } from '../../../../shared/review/levels/balance';
import { reviewTurns } from '../../../../shared/review/review-turn';
import { beginTalk, leaveTalk, playTurn } from '../play-talk';
import type { TalkTools } from '../play-talk';
import type { WrittenTalk } from './written-talk';

/** A written talk as it went in one scenario. */
export interface PlayedTalk {
  readonly talk: WrittenTalk;
  readonly scenario: string;
  readonly levels: Readonly<Record<Dimension, Level>>;
  readonly features: Readonly<Record<Dimension, readonly number[]>>;
  /** The kind of ending; null where there was none. */
  readonly ending: string | null;
}

const perDimension = <T>(make: (dimension: Dimension) => T): Record<Dimension, T> =>
  Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, make(dimension)])) as Record<Dimension, T>;

const SEED = 1;

async function playWritten(talk: WrittenTalk, compiled: CompiledScenario, tools: TalkTools): Promise<PlayedTalk> {
  let session = beginTalk(compiled, { seed: SEED, stance: talk.stance }, tools);
  for (const text of talk.turns) {
    // One turn needs the one before it.
    // oxlint-disable-next-line no-await-in-loop
    session = (await playTurn(compiled, session, text, tools)).session;
    if (session.ending) break;
  }
  session = leaveTalk(compiled, session);
  const turns = reviewTurns(session, compiled);
  const found = new Map(tools.review(session, compiled).dimensions.map(({ dimension, level }) => [dimension, level]));
  return {
    talk,
    scenario: compiled.scenario.id,
    levels: perDimension((dimension) => found.get(dimension) ?? 'not-shown'),
    features: perDimension((dimension) => featuresOf(balanceOf(collectEvidence(dimension, turns), turns.length))),
    ending: session.ending?.kind ?? null,
  };
}

/** Plays every talk in every scenario whose own stance is the talk's. */
export async function playWrittenTalks(
  talks: readonly WrittenTalk[],
  scenarios: readonly CompiledScenario[],
  tools: TalkTools,
): Promise<PlayedTalk[]> {
  const played: PlayedTalk[] = [];
  for (const talk of talks) {
    for (const compiled of scenarios.filter(({ scenario }) => scenario.cast.stance === talk.stance)) {
      // Side by side they would only share one processor.
      // oxlint-disable-next-line no-await-in-loop
      played.push(await playWritten(talk, compiled, tools));
    }
  }
  return played;
}
