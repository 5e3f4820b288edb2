import type { CompiledScenario } from '../dialogue/compile-scenario';
import { CATEGORY_WORDS, PRAISE_WORDS } from '../phrasing/category-words';
import { checkPhrasing } from '../phrasing/check-phrasing';
import { evidenceOf } from './evidence-of';
import { exchangesOf } from './exchanges';
import type { PlayKit } from './play-kit';
import { readAsked } from './read-asked';
import { linesOf } from './say-line';
import type { Exchange, Session } from './session-schema';
import { storedMarks, storedReading } from './stored-reading';
import { takenWords } from './taken-words';
import { wrongKeys } from './wrong-marks';

/** What one line would be taken as, and what would be marked in it. */
export interface LineView {
  /** Plain words, the weightiest first. */
  readonly taken: readonly string[];
  readonly unsure: boolean;
  /** Words for the kinds of flag, each once. */
  readonly weighs: readonly string[];
  /** Words for the kinds of praise, each once. */
  readonly helps: readonly string[];
  readonly findings: Exchange['findings'];
  readonly praise: Exchange['praise'];
}

/** A line as it was judged, or would be. */
export function viewLine(line: Pick<Exchange, 'reading' | 'findings' | 'praise' | 'asks' | 'bare'>): LineView {
  const { findings, praise } = line;
  const { words, unsure } = takenWords(line);
  return {
    taken: words,
    unsure,
    weighs: [...new Set(findings.map(({ category }) => CATEGORY_WORDS[category]))],
    helps: [...new Set(praise.map(({ category }) => PRAISE_WORDS[category]))],
    findings,
    praise,
  };
}

export interface LineTrial {
  readonly kit: PlayKit;
  readonly scenario: CompiledScenario;
  readonly session: Session;
  /** The exchange whose place it would take, from 1. */
  readonly turn: number;
  readonly text: string;
  readonly muted: ReadonlySet<string>;
}

/**
 * Judges other words for a turn as they would be judged on stage: after the lines before it, at the beat where it was said. Nothing is
 * kept and nothing answers.
 * @returns null where the words are perhaps about more than the talk: there is nothing to weigh then.
 */
export async function tryLine({ kit, scenario, session, turn, text, muted }: LineTrial): Promise<LineView | null> {
  const exchanges = exchangesOf(session);
  const earlier = exchanges.slice(0, turn - 1).map(({ utterance }) => utterance);
  const report = checkPhrasing(kit.matcher, text, { earlier, muted, wrong: wrongKeys(session) });
  if (report.safety) return null;
  const expects = scenario.beats.get(exchanges[turn - 1]?.from ?? '')?.expects ?? [];
  const reading = await kit.reader.read({ text, expects, evidence: evidenceOf(report) });
  const before = { ...session, turns: exchanges.slice(0, turn - 1) };
  const asked = readAsked({ compiled: scenario, said: linesOf(before) }, text);
  return viewLine({ reading: storedReading(reading), ...storedMarks(report), ...asked });
}
