import encoderAddress from 'content:encoder';
import headsAddress from 'content:heads';
import notesAddress from 'content:notes';
import phrasingAddress from 'content:phrasing';
import ruleWordsAddress from 'content:phrasing-words';
import readerAddress from 'content:reader';
import scenariosAddress from 'content:scenarios';
import { openScripts } from '@shared/dialogue/open-scripts';
import { faultSentence } from '@shared/dialogue/script-pack';
import type { ScriptPack } from '@shared/dialogue/script-pack';
import { createReader, type SentenceReader } from '@shared/dialogue/reading/create-reader';
import { parseNotes, type NoteWeights } from '@shared/dialogue/reading/notes/note-weights';
import type { SentenceModel } from '@shared/dialogue/reading/sentence/sentence-model';
import { parseWeights } from '@shared/dialogue/reading/parse-weights';
import { checkPhrasing } from '@shared/phrasing/check-phrasing';
import { loadPack, type PhrasingMatcher } from '@shared/phrasing/load-pack';
import { readPackFile } from '@shared/phrasing/pack-file';
import { joinPack, type SplitPack } from '@shared/phrasing/split-pack';
import type { ReaderTrouble } from '@shared/ipc/contract';
import { fail, type Result } from '@shared/result';
import type { PlayKit } from '@shared/session/play-kit';
import { firstTouch } from './first-touch';
import { createWorkerModel } from './sentence/worker-model';

/** Files of our own build, from our own origin: made by the same code that reads them. */
async function fetchJson<T>(address: string): Promise<T> {
  return (await (await fetch(address)).json()) as T;
}

async function fetchBytes(address: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetch(address)).arrayBuffer());
}

async function fetchWeights() {
  const weights = parseWeights(await fetchBytes(readerAddress));
  if (!weights.ok) throw new Error('the reader’s weights cannot be read');
  return weights.value;
}

/**
 * The second reader: never waited for, and started when the page is first touched, as it takes some forty megabytes that an open and
 * untouched window need not have (decision 0011). Until a talk has begun it is ready.
 */
function openSentence(report: ReportTrouble, notes: Result<NoteWeights, unknown>): SentenceReader {
  if (!notes.ok) report('other-notes');
  let model: SentenceModel | null = null;
  void firstTouch.then(() => {
    model = createWorkerModel({
      spawn: () => new Worker(new URL('./sentence/sentence.worker.ts', import.meta.url), { type: 'module' }),
      addresses: { encoder: absolute(encoderAddress), heads: absolute(headsAddress) },
      report,
    });
  });
  return {
    model: {
      get version() {
        return model?.version ?? '';
      },
      score: (texts) => model?.score(texts) ?? Promise.resolve(null),
    },
    notes: notes.ok ? notes.value : null,
  };
}

/**
 * Opens the rules before the first word is typed: that takes some ninety milliseconds, which a key would wait for, and an untouched
 * window need not have. Where nothing is ever idle, the first text opens them.
 */
function openRules(matcher: PhrasingMatcher): void {
  void firstTouch.then(() => window.requestIdleCallback?.(() => checkPhrasing(matcher, 'hello')));
}

type ReportTrouble = (reason: ReaderTrouble) => void;
const absolute = (address: string): string => new URL(address, document.baseURI).href;

/**
 * Makes rules, readers and scripts ready; a chunk of its own, so that the first paint does not wait for it.
 * @param report - told when the sentence model cannot read; words and rules read meanwhile.
 */
export async function loadPlayKit(report: ReportTrouble): Promise<PlayKit> {
  const [matching, words, scripts, weights, notes] = await Promise.all([
    fetchBytes(phrasingAddress).then(readPackFile),
    fetchJson<SplitPack['words']>(ruleWordsAddress),
    fetchJson<ScriptPack>(scenariosAddress),
    fetchWeights(),
    fetchBytes(notesAddress).then(parseNotes, () => fail('missing')),
  ]);
  const matcher = loadPack(joinPack({ matching, words }));
  openRules(matcher);
  return {
    matcher,
    reader: createReader(weights, openSentence(report, notes)),
    scenarios: openScripts(scripts),
    faults: scripts.faults.map(faultSentence),
  };
}
