type Stored = Readonly<Record<string, unknown>>;

/** Version 1 → 2: until then a talk was always played under its scenario's own stance, and knew no history but its facts. */
export const addStance = (stored: Stored): Stored => ({ ...stored, stance: null, history: null });
