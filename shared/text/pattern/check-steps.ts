import type { Step } from './pattern';

function canBeMissing(step: Step): boolean {
  if (step.kind === 'choice') return step.options.some((option) => option.every(canBeMissing));
  return step.kind !== 'any';
}

/** Whether a gap can be the first thing of the steps, or, for steps turned round, the last. */
function meetsGap(steps: readonly Step[], turned: boolean): boolean {
  for (const step of turned ? steps.toReversed() : steps) {
    if (step.kind === 'gap') return true;
    if (step.kind === 'choice' && step.options.some((option) => meetsGap(option, turned))) return true;
    if (!canBeMissing(step)) return false;
  }
  return false;
}

const edgesIn = (steps: readonly Step[]): string =>
  steps
    .map((step) => (step.kind === 'edge' ? step.key : step.kind === 'choice' ? step.options.map(edgesIn).join('') : ''))
    .join('');

/** What keeps steps from being a pattern, in words for its author; null when nothing does. */
export function faultInSteps(steps: readonly Step[]): string | null {
  const edges = edgesIn(steps);
  const open = steps.findIndex((step) => step.key === '[' && step.kind === 'edge');
  const close = steps.findIndex((step) => step.key === ']' && step.kind === 'edge');
  if (edges !== '' && (edges !== '[]' || open < 0 || close < 0)) return '“[ ]” must stand once, and not inside ( )';
  if (steps.every(canBeMissing)) return 'nothing in it has to be there';
  if (meetsGap(steps, false) || meetsGap(steps, true)) return 'a gap must stand between two words';
  if (edges !== '' && steps.slice(open + 1, close).every(canBeMissing))
    return '“[ ]” holds nothing that has to be there';
  return null;
}
