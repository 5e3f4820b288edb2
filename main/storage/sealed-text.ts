import type { SessionCodec } from './session-codec';

/** A sealed value inside a JSON file, as electron-store keeps them: `{"sealed": "base64…"}`. */
export const SEALED_FIELD = 'sealed';

/** Seals a JSON value so that it can stand in a JSON file. */
export const sealJson = (codec: SessionCodec, name: string, value: unknown): string =>
  Buffer.from(codec.encode(name, JSON.stringify(value))).toString('base64');

/** @throws where it cannot be opened: another key, a change, not base64, not JSON. */
export function unsealJson(codec: SessionCodec, name: string, sealed: unknown): unknown {
  if (typeof sealed !== 'string') throw new Error('not sealed text');
  const decoded = codec.decode(name, Buffer.from(sealed, 'base64'));
  if (decoded.kind !== 'text') throw new Error(decoded.kind);
  return JSON.parse(decoded.text);
}
