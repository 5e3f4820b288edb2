import type { ResolvedPattern, Step } from '@shared/text/pattern/pattern';

/** A word that no rule knows: what a gap passes over. */
const FILLER = 'zorp';

function wordsOf(steps: readonly Step[], random: () => number): string[] {
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  return steps.flatMap((step) => {
    if (step.kind === 'edge') return [];
    if (step.kind === 'any') return [pick(step.words) ?? ''];
    if (step.kind === 'choice') return wordsOf(pick(step.options) ?? [], random);
    const count = step.min + Math.floor(random() * (step.max - step.min + 1));
    return Array.from({ length: count }, () => FILLER);
  });
}

/** One text in which a pattern stands, by chance one of all: by itself or among other words. */
export function sayPattern({ steps, opens, closes }: ResolvedPattern, random: () => number): string {
  const before = opens || random() < 0.5 ? [] : [FILLER];
  const after = closes || random() < 0.5 ? [] : [FILLER, FILLER];
  return [...before, ...wordsOf(steps, random), ...after].join(' ').replace(/ ([,.!?…])/g, '$1');
}
