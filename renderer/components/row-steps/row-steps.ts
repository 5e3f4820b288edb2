/** Rows that Page Up and Page Down pass. */
const A_PAGE = 8;

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  PageDown: (at) => at + A_PAGE,
  PageUp: (at) => at - A_PAGE,
  Home: () => 0,
  End: (_, last) => last,
};

/** What of a key press tells where it leads. */
interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/**
 * Where a key leads in a list of rows: arrows, Page Up and Page Down, Home and End.
 * @param at - the row it is pressed in, from 0. @param last - the last row.
 * @returns a row that there is; null for any other key, and for keys with Ctrl, Alt or Meta.
 */
export function rowStep({ key, ctrlKey, metaKey, altKey }: Press, at: number, last: number): number | null {
  const step = ctrlKey || metaKey || altKey ? undefined : STEPS[key];
  return step ? Math.max(0, Math.min(step(at, last), last)) : null;
}
