import type { ScriptTally, TalksFound, Trouble } from './run-talks';

const KINDS: readonly Trouble['kind'][] = ['crash', 'dead-end', 'repeated-line', 'pressure-rewarded', 'hole-in-line'];
const SHOWN = 5;

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

function turnsOf({ turns }: TalksFound) {
  const sorted = [...turns].sort((a, b) => a - b);
  return { median: quantile(sorted, 0.5), p95: quantile(sorted, 0.95), most: sorted.at(-1) ?? 0 };
}

const neverReached = ({ endings }: ScriptTally): string[] =>
  Object.entries(endings).flatMap(([id, count]) => (count === 0 ? [id] : []));

/** What the talks came to, as one JSON object. */
export const reportJson = (found: TalksFound): string =>
  JSON.stringify({
    talks: found.talks,
    seed: found.seed,
    turns: turnsOf(found),
    scenarios: found.scripts.map((script) => ({ ...script, never: neverReached(script) })),
    troubles: found.troubles,
  });

function scriptWords(script: ScriptTally): string {
  const { id, stances, talks, endings } = script;
  const reached = Object.entries(endings)
    .filter(([, count]) => count > 0)
    .sort(([, a], [, b]) => b - a)
    .map(([ending, count]) => `${ending} ${count}`);
  const never = neverReached(script);
  return [
    `${id} (${stances.join(', ')}): ${talks} talks`,
    `  reached: ${reached.join(', ') || 'nothing'}`,
    ...(never.length > 0 ? [`  never reached: ${never.join(', ')}`] : []),
  ].join('\n');
}

function troubleWords(kind: Trouble['kind'], troubles: readonly Trouble[]): string {
  const own = troubles.filter((one) => one.kind === kind);
  const examples = own
    .slice(0, SHOWN)
    .map(
      ({ scenario, stance, manner, talk, turn, words }) =>
        `  ${scenario}, ${stance}, ${manner}, talk ${talk}, turn ${turn}: ${JSON.stringify(words)}`,
    );
  return [`${kind.replaceAll('-', ' ')}: ${own.length}`, ...examples].join('\n');
}

/** The same, to be read. */
export function reportWords(found: TalksFound): string {
  const { median, p95, most } = turnsOf(found);
  return [
    `${found.talks} talks with seed ${found.seed}; turns: median ${median}, p95 ${p95}, most ${most}`,
    ...found.scripts.map(scriptWords),
    ...KINDS.map((kind) => troubleWords(kind, found.troubles)),
    '',
  ].join('\n');
}
