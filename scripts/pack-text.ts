import type { PhrasingPack } from '../shared/phrasing/pack';
import { readPackFile, writePackFile } from '../shared/phrasing/pack-file';
import { joinPack, splitPack, type SplitPack } from '../shared/phrasing/split-pack';

/** A pack as JSON can hold it: the file that finds in base64, and the words. */
export interface PackText extends Pick<PhrasingPack, 'formatVersion' | 'version'> {
  readonly matching: string;
  readonly words: SplitPack['words'];
}

/** A pack as JSON, for caches and for standard output. */
export function packToText(pack: PhrasingPack): PackText {
  const { matching, words } = splitPack(pack);
  const { formatVersion, version } = pack;
  return { formatVersion, version, matching: Buffer.from(writePackFile(matching)).toString('base64'), words };
}

/** The pack of such a text. @throws Error when it is of another format. */
export const packFromText = ({ matching, words }: PackText): PhrasingPack =>
  joinPack({ matching: readPackFile(new Uint8Array(Buffer.from(matching, 'base64'))), words });
