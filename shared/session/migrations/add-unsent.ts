type Stored = Readonly<Record<string, unknown>>;

/** Version 4 → 5: until then nobody was asked whether a no or an order stood, so no talk was an unsent one. */
export const addUnsent = (stored: Stored): Stored => ({ ...stored, unsent: false });
