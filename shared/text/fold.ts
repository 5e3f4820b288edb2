const APOSTROPHES = /[\u2018\u2019\u02bc]/g;
const BEYOND_ASCII = /[^\0-\x7f]/g;

/** A letter without its accent, where that is one code unit: é → e, but ß stays. */
function withoutAccent(unit: string): string {
  const [base = unit] = unit.normalize('NFD');
  return base.length === 1 ? base : unit;
}

/** Some letters become two when they are lowered (İ); those stay, so that no place moves. */
const lowered = (text: string): string => {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from({ length: text.length }, (_, at) => {
    const unit = text.charAt(at).toLowerCase();
    return unit.length === 1 ? unit : text.charAt(at);
  }).join('');
};

/**
 * The text as it is compared in a search: small letters, plain apostrophes, no accents.
 * @returns a text of the same length, in which every code unit stands where it stood.
 */
export const foldText = (text: string): string =>
  lowered(text.replace(APOSTROPHES, "'").replace(BEYOND_ASCII, withoutAccent));
