import contacts from './contacts.json' with { type: 'json' };

/** What somebody may need a contact for. */
export const NEEDS = ['despair', 'hurt', 'own-anger', 'law'] as const;
export type Need = (typeof NEEDS)[number];

/** Somebody to turn to, and the ways there. */
export interface SupportContact {
  readonly name: string;
  readonly for: readonly Need[];
  readonly purpose: string;
  /** The number to call; null where there is none. */
  readonly call: string | null;
  /** What to text, and where to. */
  readonly text: string | null;
  readonly hours: string;
  readonly languages: readonly string[];
  /** An https address; most offer a chat there. Null where there is only a number. */
  readonly link: string | null;
}

export interface SupportRegion {
  readonly id: string;
  readonly name: string;
  readonly emergency: string;
  readonly contacts: readonly SupportContact[];
  readonly source: string;
  /** ISO date on which a person last checked every entry; null until somebody has. */
  readonly lastChecked: string | null;
  /** In which role they did ("counsellor"); null until somebody has. */
  readonly checkedBy: string | null;
}

/** The regions a person may choose from; `international` comes last and is shown until one is chosen. */
export const SUPPORT_REGIONS = contacts.regions as readonly SupportRegion[];

/** The only addresses the app may ever open. */
export const SUPPORT_LINKS: readonly string[] = [
  ...new Set(SUPPORT_REGIONS.flatMap((region) => region.contacts.flatMap(({ link }) => (link === null ? [] : [link])))),
];

/** The region the person chose, or the international one. */
export const regionOf = (id: string | null): SupportRegion => {
  const chosen = SUPPORT_REGIONS.find((region) => region.id === id) ?? SUPPORT_REGIONS.at(-1);
  if (!chosen) throw new Error('no support regions');
  return chosen;
};

/** Whom to name to somebody with this need, the closest first; all of them where nothing is known. */
export const contactsFor = ({ contacts: all }: SupportRegion, need: Need | null): readonly SupportContact[] =>
  need === null ? all : all.filter((contact) => contact.for.includes(need));
