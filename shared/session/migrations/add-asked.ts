type Stored = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Stored => typeof value === 'object' && value !== null;
const withAside = (heard: unknown): unknown => (isRecord(heard) ? { ...heard, asideId: null } : heard);

function upgradeTurn(turn: unknown): unknown {
  if (!isRecord(turn) || turn['kind'] !== 'exchange') return turn;
  const corrected: unknown = turn['corrected'];
  return {
    ...turn,
    asks: null,
    bare: null,
    answer: withAside(turn['answer']),
    corrected: isRecord(corrected) ? { ...corrected, answer: withAside(corrected['answer']) } : corrected,
  };
}

/** Version 6 → 7: until then no question was answered beside another line, and a bare "yes" was read as any other words. */
export function addAsked(stored: Stored): Stored {
  const turns: unknown = stored['turns'];
  return {
    ...stored,
    opening: withAside(stored['opening']),
    ...(Array.isArray(turns) ? { turns: turns.map(upgradeTurn) } : {}),
  };
}
