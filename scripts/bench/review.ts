import { openScripts } from '../../shared/dialogue/open-scripts';
import type { CompiledScenario } from '../../shared/dialogue/compile-scenario';
import type { Intent } from '../../shared/dialogue/intents';
import { checkLibrary } from '../../shared/dialogue/check-library';
import { checkPhrasing } from '../../shared/phrasing/check-phrasing';
import { loadPack } from '../../shared/phrasing/load-pack';
import { createDebrief } from '../../shared/review/create-debrief';
import { talkProgress } from '../../shared/review/progress/talk-progress';
import { exchangesOf } from '../../shared/session/exchanges';
import type { Exchange, Session } from '../../shared/session/session-schema';
import { startSession } from '../../shared/session/start-session';
import { takeTurn } from '../../shared/session/take-turn';
import { createSpan } from '../../shared/text/span';
import { buildPhrasing, readReactionFiles, readScenarioFiles, readTableFiles } from '../content';
import { quantiles } from './quantiles.mjs';
import { idOf } from './storage';

const LONG = 60;
const TALKS = 60;
const SHORT = 8;
const ROUNDS = 20;
const AT = '2026-03-01T10:00:00.000Z';

/** Lines of a talk that goes up and down, with what each is for. */
const LINES: readonly (readonly [string, Intent])[] = [
  ['Thank you for coming. Is now still all right for you?', 'ask-to-talk'],
  ['I wanted to see you because I miss how we talked.', 'state-why'],
  ['I went quiet on you all winter and let you go to the birthday alone.', 'own-fault'],
  ['You never listened to me, not once, and I need an answer right now.', 'blame'],
  ['What was that evening like for you?', 'ask-open-question'],
  ["I'm begging you, I can't live without you, please.", 'beg'],
  ['Since January I have stopped working weekends, and I am keeping that.', 'describe-change'],
  ["I'm sorry if you felt hurt, but you did it too.", 'apologise-but'],
];

const round = (ms: number): number => Math.round(ms * 10) / 10;

function openAgreedCoffee(root: string): CompiledScenario {
  const pack = checkLibrary({
    scenarios: readScenarioFiles(root),
    reactions: readReactionFiles(root),
    ...readTableFiles(root),
  });
  const compiled = openScripts(pack).find(({ scenario }) => scenario.id === 'agreed-coffee');
  if (!compiled) throw new Error('agreed-coffee is not among the scripts');
  return compiled;
}

/** Makes talks of any length: each line judged by the rules, as the first of a talk; a script alone would end before sixty turns. */
function talkMaker(root: string, compiled: CompiledScenario): (id: string, turns: number) => Session {
  const matcher = loadPack(buildPhrasing(root));
  const fresh = startSession({
    compiled,
    id: idOf(0),
    seed: 7,
    at: AT,
    rulesVersion: matcher.version,
    readerVersion: 'bench',
  });
  const exchanges = LINES.flatMap(([utterance, id]): Exchange[] => {
    const intents = [{ id, p: 0.9, source: 'reader' as const }];
    const clauses = [{ span: createSpan(0, utterance.length), intents }];
    const reading = { clauses, intents, primary: id, notes: [] };
    const report = checkPhrasing(matcher, utterance);
    const taken = takeTurn({ compiled, session: fresh, utterance, reading, report, at: AT });
    return taken.ok ? exchangesOf(taken.value.session) : [];
  });
  const ending = [...compiled.endings.values()][0];
  if (!ending) throw new Error('agreed-coffee has no ending');
  return (id, turns) => ({
    ...fresh,
    id,
    turns: Array.from({ length: turns }, (_, at) => exchanges[at % exchanges.length]).flatMap((turn, at) =>
      turn ? [{ ...turn, openness: ((at * 3) % 9) - 4 }] : [],
    ),
    ending: { id: ending.id, kind: ending.kind, title: ending.title },
    ownView: { best: 1, worst: 4, calm: 'mixed' },
  });
}

/** The talk of sixty turns that is looked at in the real window, too. */
export const aLongTalk = (root: string, id: string): Session => talkMaker(root, openAgreedCoffee(root))(id, LONG);

/**
 * Looking back: milliseconds for the review of a talk of sixty turns, the first time and again, and for what Progress takes of sixty talks
 * of eight turns.
 */
export function benchReview(root: string) {
  const compiled = openAgreedCoffee(root);
  const make = talkMaker(root, compiled);
  const long = make(idOf(1), LONG);
  const time = (work: () => unknown): number => {
    const begun = performance.now();
    work();
    return performance.now() - begun;
  };
  const first = time(() => createDebrief(long, compiled));
  const again = Array.from({ length: ROUNDS }, () => time(() => createDebrief(long, compiled)));
  const talks = Array.from({ length: TALKS }, (_, at) => make(idOf(at + 2), SHORT));
  const progress = Array.from({ length: 3 }, () =>
    time(() => {
      for (const talk of talks) talkProgress(talk, compiled);
    }),
  );
  return {
    unit: 'ms',
    turns: LONG,
    firstMs: round(first),
    again: quantiles(again),
    talks: TALKS,
    progressMs: round(Math.min(...progress)),
  };
}
