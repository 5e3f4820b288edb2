import { TONES } from '../dialogue/tones';
import type { Tone } from '../dialogue/tones';
import type { Category, Severity } from '../phrasing/taxonomy';

/** How each kind of phrasing lands. */
export const TONE_OF_CATEGORY: Readonly<Record<Category, Tone>> = {
  criticism: 'attacking',
  contempt: 'contemptuous',
  defensiveness: 'deflecting',
  stonewalling: 'withdrawing',
  pleading: 'pleading',
  ultimatum: 'pressing',
  'guilt-trip': 'guilting',
  pressure: 'pressing',
  bargaining: 'pleading',
  dependency: 'pleading',
  catastrophising: 'overwhelming',
  absolutes: 'attacking',
  'mind-reading': 'pressing',
  surveillance: 'possessive',
  jealousy: 'possessive',
  'love-bombing': 'overwhelming',
  'self-abasement': 'self-abasing',
  'faulty-apology': 'deflecting',
  minimising: 'deflecting',
  rushing: 'pressing',
  fishing: 'pleading',
  shouting: 'overwhelming',
  flooding: 'overwhelming',
  length: 'overwhelming',
};

/** A nudge (severity 1) is for the person's review; the ex does not notice it. */
const NOTICED: Severity = 2;

/**
 * The tones of an utterance, from its findings.
 * @returns in the order of TONES, each once; empty when nothing weighs on the ex.
 */
export function tonesOf(findings: readonly { readonly category: Category; readonly severity: Severity }[]): Tone[] {
  const heard = new Set(
    findings.filter(({ severity }) => severity >= NOTICED).map(({ category }) => TONE_OF_CATEGORY[category]),
  );
  return TONES.filter((tone) => heard.has(tone));
}
