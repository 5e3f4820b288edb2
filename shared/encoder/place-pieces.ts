import { ENTRY, MAX_TOKENS, WAVES } from './layout';
import type { Model } from './map-pack';

/** Writes a row for each piece of a line: what the piece means, and where it stands. */
export type PlacePieces = (ids: readonly number[], into: Float32Array) => void;

/** Places are told by sines, then cosines, of growing wave length; they are the same for every line. */
function createPlaces(waves: Float32Array): Float64Array {
  return Float64Array.from({ length: MAX_TOKENS * ENTRY }, (_, at) => {
    const place = Math.floor(at / ENTRY);
    const each = at % ENTRY;
    return each < WAVES ? Math.sin(place * (waves[each] ?? 0)) : Math.cos(place * (waves[each - WAVES] ?? 0));
  });
}

/** @param memory - where the model lies. */
export function createPlacePieces({ matrices: { embed }, waves }: Model, memory: ArrayBuffer): PlacePieces {
  const cells = new Int8Array(memory, embed.at, embed.rows * ENTRY);
  const places = createPlaces(waves);
  return (ids, into) => {
    for (const [row, id] of ids.entries()) {
      // The model was trained on pieces stretched by two.
      const factor = 2 * (embed.scale[id] ?? 0);
      for (let each = 0; each < ENTRY; each += 1) {
        into[row * ENTRY + each] = factor * (cells[id * ENTRY + each] ?? 0) + (places[row * ENTRY + each] ?? 0);
      }
    }
  };
}
