/** Words of a line as they are counted: what stands between spaces and has a letter or digit; a placeholder counts as one. */
export const countWords = (text: string): number =>
  text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
