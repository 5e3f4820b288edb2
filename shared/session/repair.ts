import { sessionSchema } from './session-schema';

type Stored = Readonly<Record<string, unknown>>;

/** Fields that can be made again without touching a word that was said. Everything else is kept or the file is set aside. */
const REPAIRABLE = {
  draft: () => '',
  origin: () => null,
  changedAt: (stored: Stored) => stored['startedAt'],
  ownView: () => null,
  disagreed: () => [],
  wrong: () => [],
} satisfies Record<string, (stored: Stored) => unknown>;
const { draft, origin, changedAt, ownView, disagreed, wrong } = sessionSchema.shape;
const SCHEMAS = { draft, origin, changedAt, ownView, disagreed, wrong };
const FIELDS = ['draft', 'origin', 'changedAt', 'ownView', 'disagreed', 'wrong'] as const;

/**
 * Repairs what can be repaired in a session of the current version.
 * @returns the data, the same object when nothing was wrong, and the names of repaired fields, in the order of the list.
 */
export function repairSession(stored: Stored): { data: Stored; repaired: string[] } {
  const repaired: string[] = [];
  let data = stored;
  for (const field of FIELDS) {
    if (SCHEMAS[field].safeParse(stored[field]).success) continue;
    data = { ...data, [field]: REPAIRABLE[field](stored) };
    repaired.push(field);
  }
  return { data, repaired };
}
