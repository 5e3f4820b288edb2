import { fail, ok } from '@shared/result';
import type { Result } from '@shared/result';
import type { Entry, ZipFile } from 'yauzl';
import type { ArchiveLimits } from './limits';

/**
 * Unpacks one file into memory and stops as soon as it is more than it may be, whatever sizes the zip claims.
 * @throws never: a fault of the zip or of the disk is `damaged`.
 */
export async function readEntry(
  zip: ZipFile,
  entry: Entry,
  { entryBytes, ratio, ratioFrom }: ArchiveLimits,
): Promise<Result<Buffer, 'damaged' | 'bomb'>> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    const stream = await zip.openReadStreamPromise(entry);
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > entryBytes || (size > ratioFrom && size > entry.compressedSize * ratio)) return fail('bomb');
    }
    return size === entry.uncompressedSize ? ok(Buffer.concat(chunks, size)) : fail('damaged');
  } catch {
    return fail('damaged');
  }
}
