import { z } from 'zod';
import { playsSchema, reactionsFileSchema, scenarioSchema } from '../../../shared/dialogue/scenario-schema';

const SCHEMAS = { scenario: scenarioSchema, plays: playsSchema, reactions: reactionsFileSchema };

/** A JSON Schema an editor can read, and the name of its file in shared/dialogue. */
export interface SchemaFile {
  readonly name: string;
  readonly text: string;
}

/**
 * The JSON Schemas of authored files, made from the schemas that read them; what an author may write, so defaults are optional.
 * @returns by kind of file; the same text every time.
 */
export const jsonSchemas = (): SchemaFile[] =>
  Object.entries(SCHEMAS).map(([kind, schema]) => ({
    name: `${kind}.schema.json`,
    text: `${JSON.stringify(z.toJSONSchema(schema, { io: 'input', reused: 'ref' }), null, 1)}\n`,
  }));
