import { expect, it } from 'vitest';
import { checkPhrasing } from '@shared/phrasing/check-phrasing';
import { loadPack } from '@shared/phrasing/load-pack';
import { readPackFile, writePackFile } from '@shared/phrasing/pack-file';
import { joinPack, splitPack } from '@shared/phrasing/split-pack';
import { buildPhrasing } from '../../../scripts/content';
import { packFromText, packToText } from '../../../scripts/pack-text';
import { aPack, SOME_RULES } from '../../support/phrasing';

const packs = { 'a few rules': aPack(SOME_RULES), 'all rules': buildPhrasing(process.cwd()) };

it.each(Object.entries(packs))('the file of %s comes back as it was', (_, pack) => {
  const { matching, words } = splitPack(pack);
  const again = readPackFile(writePackFile(matching));
  expect(again).toEqual(matching);
  expect(joinPack({ matching: again, words })).toEqual(pack);
});

it('a pack comes back from JSON, and finds the same', () => {
  const pack = packs['a few rules'];
  const again = packFromText(JSON.parse(JSON.stringify(packToText(pack))) as ReturnType<typeof packToText>);
  expect(again).toEqual(pack);
  const text = "I'm begging u. ANSWER ME NOW. You're such a loser!!";
  expect(checkPhrasing(loadPack(again), text)).toEqual(checkPhrasing(loadPack(pack), text));
});

it('a file may stand anywhere in a larger stretch of bytes', () => {
  const { matching } = splitPack(packs['a few rules']);
  const file = writePackFile(matching);
  const larger = new Uint8Array(file.length + 3);
  larger.set(file, 3);
  expect(readPackFile(larger.subarray(3))).toEqual(matching);
});

it('a file of another format is refused', () => {
  const { matching } = splitPack(packs['a few rules']);
  const other = writePackFile({ ...matching, formatVersion: 2 as 3 });
  expect(() => readPackFile(other)).toThrow('a pack of format 2');
});
