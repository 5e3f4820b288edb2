import fs from 'node:fs';
import { join } from 'node:path';
import { BadInput } from './bad-input';
import { USAGE } from './call';
import type { Call } from './call';
import { jsonSchemas } from './json-schemas';

/** Where the schemas of authored files stand; npm runs every command at the root of the project. */
const FOLDER = 'shared/dialogue';

/** `scenario schema`: writes the JSON Schemas that editors check authored files by. */
export function schema({ args, streams }: Call): number {
  if (args.length > 0) throw new BadInput(USAGE);
  if (!fs.existsSync(FOLDER)) throw new BadInput(`there is no folder ${FOLDER} here`);
  for (const { name, text } of jsonSchemas()) {
    fs.writeFileSync(join(FOLDER, name), text);
    streams.output.write(`${FOLDER}/${name}\n`);
  }
  return 0;
}
