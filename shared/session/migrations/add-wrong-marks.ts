type Stored = Readonly<Record<string, unknown>>;

const FLAG = /^flag:([1-9]\d{0,3}):(.{1,80})$/s;
const isRecord = (value: unknown): value is Stored => typeof value === 'object' && value !== null;
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/**
 * Version 7 → 8: until then a flag that somebody saw differently was kept by the names of its turn and its rule; now by the line and the
 * words, as one that is marked while it is written.
 */
export function addWrongMarks(stored: Stored): Stored {
  const exchanges = listOf(stored['turns']).filter((turn) => isRecord(turn) && turn['kind'] === 'exchange');
  const ids = listOf(stored['disagreed']);
  const wrong = ids.flatMap((id) => {
    const [, turn, ruleId] = (typeof id === 'string' && FLAG.exec(id)) || [];
    const exchange = exchanges[Number(turn) - 1];
    if (ruleId === undefined || !isRecord(exchange)) return [];
    return listOf(exchange['findings']).flatMap((finding) =>
      isRecord(finding) && finding['ruleId'] === ruleId
        ? [
            {
              at: stored['changedAt'],
              ruleId,
              utterance: exchange['utterance'],
              start: finding['start'],
              end: finding['end'],
            },
          ]
        : [],
    );
  });
  return { ...stored, disagreed: ids.filter((id) => typeof id !== 'string' || !FLAG.test(id)), wrong };
}
