import { EMPTY_PREPARATION, preparationSchema, type Preparation } from './preparation-schema';

/**
 * Reads a preparation from what a file held. A field that cannot be read is empty again; the others are kept.
 * @param data - of any shape.
 * @returns null where it is no preparation at all.
 */
export function parsePreparation(data: unknown): Preparation | null {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return null;
  const fields = Object.entries(EMPTY_PREPARATION).map(([key, empty]) => {
    const value: unknown = Object.hasOwn(data, key) ? data[key as keyof typeof data] : empty;
    return [key, preparationSchema.safeParse({ ...EMPTY_PREPARATION, [key]: value }).success ? value : empty];
  });
  return preparationSchema.parse(Object.fromEntries(fields));
}
