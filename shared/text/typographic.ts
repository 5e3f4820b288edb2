/** Straight quotes and apostrophes, as they are typed, made into the ones that are printed. @returns the same words. */
export const typographic = (text: string): string =>
  text
    .replace(/(^|[\s([])"/g, '$1“')
    .replaceAll('"', '”')
    .replace(/(^|[\s([“])'(?=\S)/g, '$1‘')
    .replaceAll("'", '’');
