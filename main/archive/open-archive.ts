import { open as openFile, stat } from 'node:fs/promises';
import { fail, ok } from '@shared/result';
import type { Result } from '@shared/result';
import { MANIFEST_NAME } from '@shared/session/archive-schema';
import type { ArchiveRefusal, Manifest } from '@shared/session/archive-schema';
import { parseManifest } from '@shared/session/parse-manifest';
import { openPromise, validateFileName } from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import { sha256 } from './hash';
import { ARCHIVE_LIMITS } from './limits';
import type { ArchiveLimits } from './limits';
import { readEntry } from './read-entry';

export interface OpenArchive {
  readonly manifest: Manifest;
  /** Of the manifest: the same again means the same files, as it names their checksums. */
  readonly mark: string;
  /** One file of the manifest, whole and as its checksum says; null where it is missing or damaged. */
  read(path: string): Promise<Buffer | null>;
  close(): void;
}

/** The kind of file that Unix notes in the upper half of the attributes; 0 where another system wrote them. */
const kindOf = (entry: Entry): number => (entry.externalFileAttributes >>> 16) & 0o170000;
const PLAIN_KINDS: readonly number[] = [0, 0o100000, 0o040000];

/** As the bytes say: what other fields of an entry may call it is not looked at, so that a file has one name only. */
const nameOf = (entry: Entry): string => entry.fileNameRaw.toString('utf8');

// oxlint-disable-next-line no-control-regex
const isSafeName = (name: string): boolean => validateFileName(name) === null && !/[\\\u0000-\u001f\u007f]/.test(name);

/** What is wrong with one entry before any of it is unpacked. */
function judgeEntry(entry: Entry, limits: ArchiveLimits): ArchiveRefusal | null {
  const { compressedSize: packed, uncompressedSize: size } = entry;
  if (!isSafeName(nameOf(entry))) return 'unsafe-name';
  if (!PLAIN_KINDS.includes(kindOf(entry))) return 'link';
  if (entry.isEncrypted()) return 'encrypted';
  if (size > limits.entryBytes) return 'too-large';
  if (size > limits.ratioFrom && size > packed * limits.ratio) return 'bomb';
  return null;
}

/** Reads the list of entries: names, kinds and sizes, each and all together. */
async function listEntries(zip: ZipFile, limits: ArchiveLimits): Promise<Result<Map<string, Entry>, ArchiveRefusal>> {
  if (zip.entryCount > limits.entries) return fail('too-many');
  const entries = new Map<string, Entry>();
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    const refusal = judgeEntry(entry, limits);
    if (refusal) return fail(refusal);
    const name = nameOf(entry);
    // The same for a file system that knows no capitals.
    if (entries.has(name.toLowerCase())) return fail('duplicate-name');
    entries.set(name.toLowerCase(), entry);
    total += entry.uncompressedSize;
    if (total > limits.totalBytes) return fail('too-large');
  }
  return ok(entries);
}

const parseJson = (data: Buffer): unknown => {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(data));
  } catch {
    return undefined;
  }
};

/** A file that begins as a zip but has lost its end was cut short on its way. */
async function whyNotOpened(path: string): Promise<ArchiveRefusal> {
  const handle = await openFile(path, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    return bytesRead === 4 && buffer.readUInt32LE() === 0x04034b50 ? 'cut-short' : 'not-a-zip';
  } finally {
    await handle.close();
  }
}

async function openZip(path: string): Promise<Result<ZipFile, ArchiveRefusal>> {
  // A pipe or a device would never come to an end.
  if (!(await stat(path)).isFile()) return fail('not-a-zip');
  try {
    // Names are taken as bytes and judged here; sizes are held to while unpacking.
    const zip = await openPromise(path, { autoClose: false, decodeStrings: false, validateEntrySizes: true });
    zip.on('error', () => undefined); // whoever waits hears of it; without a listener it would end the app
    return ok(zip);
  } catch {
    return fail(await whyNotOpened(path));
  }
}

async function readManifest(zip: ZipFile, entries: Map<string, Entry>, limits: ArchiveLimits) {
  const entry = entries.get(MANIFEST_NAME);
  if (!entry) return fail<ArchiveRefusal>('no-manifest');
  const read = await readEntry(zip, entry, limits);
  if (!read.ok) return fail<ArchiveRefusal>(read.error === 'bomb' ? 'bomb' : 'manifest-unreadable');
  const parsed = parseManifest(parseJson(read.value));
  return parsed.ok ? ok({ manifest: parsed.value, mark: sha256(read.value) }) : parsed;
}

/**
 * Opens an archive somebody chose: unknown content. Nothing is unpacked to the disk; names, kinds, sizes and the manifest are
 * checked first, and a file only counts when it is as long and has the checksum that the manifest says.
 * @throws what the disk throws.
 */
export async function openArchive(
  path: string,
  limits: ArchiveLimits = ARCHIVE_LIMITS,
): Promise<Result<OpenArchive, ArchiveRefusal>> {
  const opened = await openZip(path);
  if (!opened.ok) return opened;
  const zip = opened.value;
  const refuse = (reason: ArchiveRefusal): Result<never, ArchiveRefusal> => {
    zip.close();
    return fail(reason);
  };
  const listed = await listEntries(zip, limits).catch(() => fail<ArchiveRefusal>('cut-short'));
  if (!listed.ok) return refuse(listed.error);
  const entries = listed.value;
  const found = await readManifest(zip, entries, limits);
  if (!found.ok) return refuse(found.error);
  const { manifest, mark } = found.value;
  const expected = new Map(manifest.files.map((file) => [file.path, file]));
  return ok({
    manifest,
    mark,
    async read(name) {
      const file = expected.get(name);
      const entry = entries.get(name);
      if (!file || !entry || entry.uncompressedSize !== file.bytes) return null;
      const read = await readEntry(zip, entry, limits);
      return read.ok && sha256(read.value) === file.sha256 ? read.value : null;
    },
    close: () => zip.close(),
  });
}
