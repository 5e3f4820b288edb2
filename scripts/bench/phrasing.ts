import fs from 'node:fs';
import { join } from 'node:path';
import { compilePack } from '../../shared/phrasing/compile-pack';
import type { PhrasingPack } from '../../shared/phrasing/pack';
import { lexiconSchema } from '../../shared/phrasing/rule-schema';
import { writePackFile } from '../../shared/phrasing/pack-file';
import { splitPack } from '../../shared/phrasing/split-pack';
import { buildPhrasing, readCorpus } from '../content';
import { LEXICON, readRuleFile, ruleSources } from '../read-rule-files';
import { readWords } from '../../shared/text/program/word-list';
import { seededNumbers } from '../seeded-numbers';
import { growRules } from './phrasing/grow-rules';
import { readLabelledLines, scoreLines } from './phrasing/label-lines';
import { ours, OURS } from './phrasing/ours';
import { closedPeers, type ClosedPeer, type Peer } from './phrasing/peers';
import { installedBytes, sizeOf } from './phrasing/sizes';
import { slowestRules } from './phrasing/slowest-rules';
import { worstTexts } from './phrasing/worst-texts';
import { sampleInTurn } from './quantiles.mjs';

/** Words of a text, how many texts, and how often each is checked. */
const SIZES = [
  { words: 60, texts: 80, rounds: 12 },
  { words: 1000, texts: 12, rounds: 5 },
] as const;
/** How large the rule set may become: what every figure of ours is measured at a second time. */
const GROWN = 10_000;
/** Texts of so many words, cut from the lines of all voices of the training corpus in an order that is always the same. */
function cutTexts(lines: readonly string[], words: number, count: number): string[] {
  const random = seededNumbers(words);
  const shuffled = lines.map((line) => ({ line, at: random() })).sort((a, b) => a.at - b.at);
  const all = shuffled.flatMap(({ line }) => line.split(/\s+/));
  return Array.from({ length: count }, (_, index) => all.slice(index * words, (index + 1) * words).join(' '));
}

async function timeTexts(peers: readonly Peer[], lines: readonly string[]) {
  const sizes = [];
  for (const { words, texts, rounds } of SIZES) {
    // oxlint-disable-next-line no-await-in-loop
    const times = await sampleInTurn(
      peers.map(({ flags }) => flags),
      cutTexts(lines, words, texts),
      rounds,
    );
    const rows = peers.map(({ name }, index) => ({ name, ...times[index] }));
    const base = rows[0]?.p50 ?? 1;
    const compared = rows.map((row) => ({ ...row, timesOurs: Math.round((10 * (row.p50 ?? 0)) / base) / 10 }));
    sizes.push({ words, rows: compared });
  }
  return sizes;
}

async function timeWorst({ flags }: Peer, pack: PhrasingPack) {
  const rows = [];
  for (const [text, words] of Object.entries(worstTexts(readWords(pack.program.words).slice(0, 4000)))) {
    // oxlint-disable-next-line no-await-in-loop
    const [first] = await sampleInTurn([flags], [words], 1);
    // oxlint-disable-next-line no-await-in-loop
    const [least] = await sampleInTurn([flags], [words], 6);
    rows.push({ text, first: first?.max ?? 0, least: least?.max ?? 0 });
  }
  return rows.sort((a, b) => b.least - a.least).slice(0, 5);
}

const matchingFile = (pack: PhrasingPack): Uint8Array => writePackFile(splitPack(pack).matching);

async function openAll(closed: readonly ClosedPeer[]): Promise<Peer[]> {
  const peers: Peer[] = [];
  // oxlint-disable-next-line no-await-in-loop
  for (const { name, open } of closed) peers.push({ name, flags: await open() });
  return peers;
}

function grow(root: string): { grown: PhrasingPack; files: { name: string; data: unknown }[]; lexicon: unknown } {
  const sources = ruleSources(root).map((source) => readRuleFile(root, source));
  const lexicon = sources.find(({ name }) => name === LEXICON)?.data;
  const files = sources.filter(({ name }) => name !== LEXICON).map(({ name, data }) => ({ name, data }));
  const grown = compilePack(growRules(files, GROWN), lexicon);
  if (!grown.ok) throw new Error(`the grown rules do not compile: ${JSON.stringify(grown.error[0])}`);
  return { grown: grown.value, files, lexicon };
}

/** How many patterns and exceptions a pack has. */
const patternsIn = (pack: PhrasingPack): number =>
  pack.rules.reduce((sum, { patterns, exceptions }) => sum + patterns + exceptions, 0);

/**
 * Checks of 60 and of 1,000 words: milliseconds, ours and each peer's over the same texts; ours also with a rule set grown to what it
 * may become; opening, sizes, the worst texts, the slowest rules.
 * @param folder - where packs are kept, for processes of their own as well.
 * @param measureLoad - opens a tool in a fresh process, a few times; milliseconds.
 */
export async function benchPhrasing(
  root: string,
  folder: string,
  measureLoad: (name: string, packFile: string) => { readonly openMs: number; readonly firstMs: number },
) {
  const pack = buildPhrasing(root);
  const lines = readCorpus(root).map(({ text }) => text);
  const { grown, files, lexicon } = grow(root);
  const packFile = join(folder, 'pack.json');
  const grownFile = join(folder, 'pack-grown.json');
  fs.writeFileSync(packFile, matchingFile(pack));
  fs.writeFileSync(grownFile, matchingFile(grown));

  const closed = closedPeers(root);
  const peers = await openAll(closed);
  const [own, larger] = await openAll([ours(OURS, packFile), ours(`${OURS}, grown`, grownFile)]);
  if (!own || !larger) throw new Error('nothing to measure');
  const load = [
    { name: OURS, ...measureLoad(OURS, packFile) },
    { name: larger.name, ...measureLoad(OURS, grownFile) },
    ...peers.map(({ name }) => ({ name, ...measureLoad(name, packFile) })),
  ];
  return {
    unit: 'ms',
    sets: [pack, grown].map((each) => ({
      rules: each.rules.length,
      patterns: patternsIn(each),
      matching: sizeOf(matchingFile(each)),
      words: sizeOf(JSON.stringify(splitPack(each).words)),
    })),
    sizes: await timeTexts([own, larger, ...peers], lines),
    load,
    installed: closed.map((peer) => ({ name: peer.name, bytes: installedBytes(root, peer.package ?? peer.name) })),
    worst: { now: await timeWorst(own, pack), grown: await timeWorst(larger, grown) },
    slowestRules: slowestRules(files, lexiconSchema.parse(lexicon), cutTexts(lines, 60, 100)),
  };
}

export { judgePhrasing } from './phrasing/limits';

/** What each tool makes of labelled lines. */
export async function benchLines(root: string, folder: string, file: string) {
  const lines = readLabelledLines(fs.readFileSync(file, 'utf8'));
  const packFile = join(folder, 'pack.json');
  fs.writeFileSync(packFile, matchingFile(buildPhrasing(root)));
  const own = [ours(OURS, packFile), ours(`${OURS}, severity 2 and 3`, packFile, 2)];
  const peers = await openAll([...own, ...closedPeers(root)]);
  const rows = [];
  // oxlint-disable-next-line no-await-in-loop
  for (const peer of peers) rows.push(await scoreLines(peer, lines));
  return { lines: lines.length, problems: lines.filter(({ isProblem }) => isProblem).length, rows };
}
