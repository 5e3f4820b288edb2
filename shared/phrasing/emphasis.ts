import type { Token } from '../text/token';
import type { Hit } from '../text/walk';
import type { Severity } from './taxonomy';

/** How far ahead the mark that ends the sentence is looked for, in tokens. */
const REACH = 40;

/** Whether a match is shouted: two words of it in capitals, a letter drawn out, or `!!` after it. */
export function isEmphatic(tokens: readonly Token[], hit: Hit): boolean {
  let caps = 0;
  let lastStart = -1;
  for (let index = hit.first; index <= hit.last; index += 1) {
    const token = tokens[index];
    if (!token) continue;
    if (token.stretched) return true;
    if (token.caps && token.start !== lastStart) caps += 1;
    lastStart = token.start;
  }
  if (caps >= 2) return true;
  for (let index = hit.last + 1; index <= hit.last + REACH; index += 1) {
    const token = tokens[index];
    if (!token) return false;
    if (token.barrier) return token.norm === '!!' || token.others.some(({ norm }) => norm === '!!');
  }
  return false;
}

/** One step up, at most to 3. Source: emphasis raises intensity (S14); the size of the step is ours. */
export function raise(severity: Severity): Severity {
  return severity === 1 ? 2 : 3;
}
