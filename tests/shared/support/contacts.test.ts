import { NEEDS, SUPPORT_LINKS, SUPPORT_REGIONS, contactsFor, regionOf } from '@shared/support/contacts';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

const contact = z.strictObject({
  name: z.string().min(1),
  for: z.array(z.enum(NEEDS)).min(1),
  purpose: z.string().min(1),
  call: z
    .string()
    .regex(/^[\d -]+$/)
    .nullable(),
  text: z.string().regex(/\d{3}/).nullable(),
  hours: z.string(),
  languages: z.array(z.string()).min(1),
  link: z.url({ protocol: /^https$/ }).nullable(),
});
const region = z.strictObject({
  id: z.string().max(8),
  name: z.string().min(1),
  emergency: z.string().min(3),
  contacts: z.array(contact).min(1),
  source: z.string().min(1),
  lastChecked: z.iso.date().nullable(),
  checkedBy: z.string().nullable(),
});

describe('the support contacts', () => {
  test('are whole: region, need, a way there, hours, languages, source, and when somebody checked them', () => {
    expect(z.array(region).safeParse(SUPPORT_REGIONS).error).toBeUndefined();
    for (const { contacts } of SUPPORT_REGIONS) {
      for (const { call, text, link } of contacts) expect(call ?? text ?? link).not.toBeNull();
    }
    for (const { lastChecked, checkedBy } of SUPPORT_REGIONS) expect(checkedBy === null).toBe(lastChecked === null);
  });

  test.each(SUPPORT_REGIONS.map(({ id }) => id))('%s has somebody for every need', (id) => {
    for (const need of NEEDS) expect(contactsFor(regionOf(id), need).length).toBeGreaterThan(0);
    expect(contactsFor(regionOf(id), null)).toBe(regionOf(id).contacts);
  });

  test('name every address that may be opened, each once', () => {
    expect(new Set(SUPPORT_LINKS).size).toBe(SUPPORT_LINKS.length);
    for (const link of SUPPORT_LINKS) expect(link.startsWith('https://')).toBe(true);
  });

  test('of an unknown region are the international ones', () => {
    expect(regionOf('nowhere').id).toBe('intl');
    expect(regionOf(null).id).toBe('intl');
  });
});
