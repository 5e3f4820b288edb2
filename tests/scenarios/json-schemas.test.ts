import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { jsonSchemas } from '../../scripts/headless/scenario/json-schemas';
import { authoredFiles } from '../support/scenario-files';

const folder = resolve(import.meta.dirname, '../../shared/dialogue');

test.each(jsonSchemas().map(({ name, text }) => [name, text] as const))(
  '%s is as the schema makes it (npm run scenario -- schema)',
  (name, text) => {
    expect(readFileSync(resolve(folder, name), 'utf8')).toBe(text);
  },
);

test.each(
  (['scenario', 'plays', 'reactions'] as const).flatMap((kind) =>
    authoredFiles(kind).map((one) => [one.file, kind, one.text] as const),
  ),
)('%s tells an editor which schema it has', (_, kind, text) => {
  expect(text.split('\n', 1)[0]).toBe(`# yaml-language-server: $schema=../${kind}.schema.json`);
});
