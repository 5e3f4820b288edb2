import fs from 'node:fs';
import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** Each channel is rounded to a multiple of this: a sixth of what the comparison lets pass, and gradients fall into bands that pack well. */
const STEP = 8;
const HEAD = 8;

function* chunksOf(png: Buffer): Generator<{ type: string; body: Buffer }> {
  for (let at = HEAD; at < png.length;) {
    const length = png.readUInt32BE(at);
    yield { type: png.toString('latin1', at + 4, at + 8), body: png.subarray(at + 8, at + 8 + length) };
    at += length + 12;
  }
}

function chunk(type: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** What a byte is guessed from in each of PNG's filters: its left, upper and upper left neighbours. */
function guess(filter: number, a: number, b: number, c: number): number {
  if (filter < 3) return [0, a, b][filter] ?? 0;
  if (filter === 3) return (a + b) >> 1;
  const [toA, toB, toC] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)];
  if (toA <= toB && toA <= toC) return a;
  return toB <= toC ? b : c;
}

/** Rewrites a PNG of 8 bits a channel, without interlacing, with rounded colours. */
export function makeSmaller(file: string): void {
  const png = fs.readFileSync(file);
  const parts = [...chunksOf(png)];
  const header = parts.find(({ type }) => type === 'IHDR')?.body ?? Buffer.alloc(13);
  const depth = header[9] === 6 ? 4 : 3;
  const row = header.readUInt32BE(0) * depth;
  const raw = inflateSync(Buffer.concat(parts.filter(({ type }) => type === 'IDAT').map(({ body }) => body)));
  const out = Buffer.alloc(raw.length);
  for (let start = 0; start < raw.length; start += row + 1) {
    const filter = raw[start] ?? 0;
    for (let at = start + 1; at <= start + row; at += 1) {
      const isFirst = at - start <= depth;
      const above = start === 0 ? 0 : (raw[at - row - 1] ?? 0);
      const corner = isFirst || start === 0 ? 0 : (raw[at - row - 1 - depth] ?? 0);
      raw[at] = ((raw[at] ?? 0) + guess(filter, isFirst ? 0 : (raw[at - depth] ?? 0), above, corner)) & 255;
      out[at] = Math.min(255, Math.round((raw[at] ?? 0) / STEP) * STEP);
    }
  }
  const data = chunk('IDAT', deflateSync(out, { level: 9 }));
  fs.writeFileSync(
    file,
    Buffer.concat([png.subarray(0, HEAD), chunk('IHDR', header), data, chunk('IEND', Buffer.alloc(0))]),
  );
}
