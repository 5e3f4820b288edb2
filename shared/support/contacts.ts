import contacts from './contacts.json' with { type: 'json' };

/** One line to turn to. */
export interface SupportContact {
  readonly name: string;
  readonly purpose: string;
  readonly reach: string;
  readonly hours: string;
  /** An https address, or null where there is only a number. */
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
}

/** The regions a person may choose from; `international` comes last and is shown until one is chosen. */
export const SUPPORT_REGIONS: readonly SupportRegion[] = contacts.regions;

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
