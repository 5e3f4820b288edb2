import { crc32, deflateRawSync } from 'node:zlib';

export interface RawEntry {
  readonly name: string | Buffer;
  readonly data?: Buffer | string;
  readonly packed?: boolean;
  /** What the zip says of it, where it lies. */
  readonly claimed?: number;
  readonly crc?: number;
  /** Unix kind and mode. */
  readonly mode?: number;
  readonly flags?: number;
}

const two = (value: number): Buffer => {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
};
const four = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value >>> 0);
  return bytes;
};

/** A zip byte by byte, so that it can also be what no honest tool would write. */
export function rawZip(entries: readonly RawEntry[], count = entries.length): Buffer {
  const parts: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const { name, data = '', packed = true, claimed, mode = 0o100600, flags = 0, crc } of entries) {
    const [title, plain] = [Buffer.from(name as string), Buffer.from(data as string)];
    const body = packed ? deflateRawSync(plain) : plain;
    const shared = [
      two(20),
      two(flags),
      two(packed ? 8 : 0),
      four(0x5a21_0000),
      four(crc ?? crc32(plain)),
      four(body.length),
      four(claimed ?? plain.length),
      two(title.length),
    ];
    const local = Buffer.concat([four(0x04034b50), ...shared, two(0), title, body]);
    const attributes = (mode << 16) >>> 0;
    central.push(
      Buffer.concat([
        four(0x02014b50),
        two(0x0314),
        ...shared,
        two(0),
        two(0),
        two(0),
        two(0),
        four(attributes),
        four(at),
        title,
      ]),
    );
    parts.push(local);
    at += local.length;
  }
  const list = Buffer.concat(central);
  const end = [four(0x06054b50), two(0), two(0), two(count), two(count), four(list.length), four(at), two(0)];
  return Buffer.concat([...parts, list, ...end]);
}
