type Stored = Readonly<Record<string, unknown>>;

/** Version 5 → 6: until then nobody was asked for their own view of a talk, and nothing could be noted beside it or taken back. */
export const addOwnView = (stored: Stored): Stored => ({
  ...stored,
  ownView: null,
  disagreed: [],
  notes: [],
  takenBack: [],
});
