import fs from 'node:fs';
import { createEncoder, type Encoder } from '../../shared/encoder/create-encoder';
import { ContentError } from '../content-error';
import { buildEncoderFile } from './build-encoder';

const opened = new Map<string, Encoder>();

/** The encoder over the packed model, once for each root. @throws ContentError when the pack cannot be used. */
export function openEncoder(root: string): Encoder {
  const known = opened.get(root);
  if (known) return known;
  const encoder = createEncoder(new Uint8Array(fs.readFileSync(buildEncoderFile(root))));
  if (!encoder.ok) throw new ContentError(`sentence model: ${encoder.error.message}`);
  opened.set(root, encoder.value);
  return encoder.value;
}
