/** A line and the rule that marked it. */
export interface Case {
  readonly ruleId: string;
  readonly utterance: string;
}

const HEAD = [
  '# Lines that Plainspoken flagged and that were marked as not right by the person who wrote them. They are their own words.',
  '# Each stands where a rule has its examples of what should pass: npm run phrasing -- cases FILE',
];

/** Signs of the examples (read-example.ts) that somebody typed are no signs here. */
const plain = (line: string): string => line.replaceAll('||', '| |').replaceAll('[[', '[ [').replaceAll(']]', '] ]');

/** A text of JSON is one of YAML in double quotes, but for two line ends that YAML counts and JSON does not. */
const quoted = (line: string): string =>
  JSON.stringify(plain(line))
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
    .replaceAll('\u0085', '\\u0085');

/**
 * Writes marks of what is not right as the rule files have their `pass:` examples: YAML, one block a rule, each line once.
 * @returns rules by id; a file without rules for no cases.
 */
export function writeCases(cases: readonly Case[]): string {
  const byRule = new Map<string, Set<string>>();
  for (const { ruleId, utterance } of cases) byRule.set(ruleId, (byRule.get(ruleId) ?? new Set()).add(utterance));
  const blocks = [...byRule]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([id, lines]) => [
      `  - id: ${id}`,
      '    examples:',
      '      pass:',
      ...[...lines].map((line) => `        - ${quoted(line)}`),
    ]);
  return `${[...HEAD, blocks.length > 0 ? 'rules:' : 'rules: []', ...blocks].join('\n')}\n`;
}
