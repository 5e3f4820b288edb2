type Stored = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Stored => typeof value === 'object' && value !== null;

/** Version 3 → 4: until then the reader noted nothing beside what rules found. */
export function addNotes(stored: Stored): Stored {
  const turns: unknown = stored['turns'];
  if (!Array.isArray(turns)) return stored;
  const upgraded = turns.map((turn: unknown) =>
    isRecord(turn) && turn['kind'] === 'exchange' ? { ...turn, notes: [] } : turn,
  );
  return { ...stored, turns: upgraded };
}
