import { compilePack, type RuleFile } from '@shared/phrasing/compile-pack';
import { describeDiagnostic } from '@shared/phrasing/diagnostics';
import { loadPack, type PhrasingMatcher } from '@shared/phrasing/load-pack';
import type { PhrasingPack } from '@shared/phrasing/pack';

/** A rule as YAML would give it; only what a test is about has to be said. */
export interface RuleSketch {
  readonly id: string;
  readonly kind?: 'phrase' | 'metric' | 'praise' | 'safety';
  readonly [field: string]: unknown;
}

const examples = { flag: ['[[a]]', '[[b]]', '[[c]]', '[[d]]'], pass: ['e', 'f', 'g', 'h'] };
const alternative = { pattern: 'Say {this} instead.', examples: ['Say it instead.'] };

const OF_KIND = {
  phrase: { severity: 2, phase: 'both', alternative },
  metric: { severity: 1, phase: 'both', alternative },
  praise: {},
  safety: { tier: 'a' },
};

/** A whole rule from a sketch of it. */
export function aRule({ id, kind = 'phrase', ...fields }: RuleSketch): Record<string, unknown> {
  const category = id.split('.')[0];
  const words = { message: 'This can read as something.', why: 'It may land so. It need not.', evidence: 'P' };
  const card = kind === 'safety' ? { card: category } : {};
  return { id, category, kind, ...words, examples, ...OF_KIND[kind], ...card, ...fields };
}

export const aLexicon = {
  sets: { you: ['you', 'yall', 'you guys'], place: ['home', 'your place'] },
  families: { beg: ['beg', 'begs', 'begging', 'begged'] },
};

/** One file per category, as the compiler wants them. */
export function filesOf(sketches: readonly RuleSketch[]): RuleFile[] {
  const files = new Map<string, Record<string, unknown>[]>();
  for (const sketch of sketches) {
    const name = `${sketch.id.split('.')[0]}.yml`;
    files.set(name, [...(files.get(name) ?? []), aRule(sketch)]);
  }
  return [...files].map(([name, rules]) => ({ name, data: { rules } }));
}

export function aPack(sketches: readonly RuleSketch[]): PhrasingPack {
  const pack = compilePack(filesOf(sketches), aLexicon);
  if (!pack.ok) throw new Error(pack.error.map(describeDiagnostic).join('\n'));
  return pack.value;
}

/** A matcher of a few rules of a test's own. */
export const aMatcher = (...sketches: readonly RuleSketch[]): PhrasingMatcher => loadPack(aPack(sketches));

/** A small set with every kind of rule, for tests that are not about one rule. */
export const SOME_RULES: readonly RuleSketch[] = [
  {
    id: 'pleading.beg',
    severity: 3,
    patterns: ['i <0-3> {beg} @you?', '^ please please+'],
    exceptions: ['{beg} your pardon'],
  },
  { id: 'pressure.answer-now', patterns: ['answer me (now|tonight)', 'i need an answer @you?', 'hello ??'] },
  { id: 'contempt.loser', severity: 3, patterns: ['you are <0-2> (loser|pathetic)'] },
  { id: 'dependency.live-without', severity: 3, patterns: ["i can't live without @you"] },
  { id: 'shouting.capitals', kind: 'metric', measure: 'capsRun', threshold: 2 },
  { id: 'permission-to-say-no.no-pressure', kind: 'praise', patterns: ['no pressure', "you don't have to answer"] },
  { id: 'self-harm.die', kind: 'safety', patterns: ['i want to die', '(kill|hurt) myself'] },
  { id: 'threat.hurt', kind: 'safety', patterns: ['i will <0-2> (kill|hurt) @you'] },
];
