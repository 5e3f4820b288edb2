import fs from 'node:fs';
import type { AuthoredText } from '../../open-yaml';
import { BadInput } from './bad-input';

/** Reads files named on the command line. @throws BadInput naming the file. */
export const readFiles = (files: readonly string[]): AuthoredText[] =>
  files.map((file) => {
    try {
      return { file, text: fs.readFileSync(file, 'utf8') };
    } catch {
      throw new BadInput(`${file}: cannot be read`);
    }
  });
