type Stored = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Stored => typeof value === 'object' && value !== null;

/** Version 2 → 3: until then no reading could be corrected. */
export function addCorrection(stored: Stored): Stored {
  const turns: unknown = stored['turns'];
  if (!Array.isArray(turns)) return stored;
  const upgraded = turns.map((turn: unknown) =>
    isRecord(turn) && turn['kind'] === 'exchange' ? { ...turn, corrected: null } : turn,
  );
  return { ...stored, turns: upgraded };
}
