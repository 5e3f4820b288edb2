import fs from 'node:fs';
import { resolve } from 'node:path';
import { createEncoder, type Encoder } from '@shared/encoder/create-encoder';
import { buildEncoderFile } from '../../scripts/encoder/build-encoder';

/** The packed sentence model that the app is built with. */
export const packBytes = (): Uint8Array =>
  new Uint8Array(fs.readFileSync(buildEncoderFile(resolve(import.meta.dirname, '../..'))));

/** An encoder over it. */
export function anEncoder(options: { allowWasm?: boolean } = {}): Encoder {
  const encoder = createEncoder(packBytes(), options);
  if (!encoder.ok) throw new Error(encoder.error.message);
  return encoder.value;
}
