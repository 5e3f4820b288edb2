import phrasingAddress from 'content:phrasing';
import ruleWordsAddress from 'content:phrasing-words';
import readerAddress from 'content:reader';
import scenariosAddress from 'content:scenarios';
import { openScripts } from '@shared/dialogue/open-scripts';
import { faultSentence } from '@shared/dialogue/script-pack';
import type { ScriptPack } from '@shared/dialogue/script-pack';
import { createReader } from '@shared/dialogue/reading/create-reader';
import { parseWeights } from '@shared/dialogue/reading/parse-weights';
import { loadPack } from '@shared/phrasing/load-pack';
import { joinPack, type SplitPack } from '@shared/phrasing/split-pack';
import type { PlayKit } from '@shared/session/play-kit';

/** Files of our own build, from our own origin: made by the same code that reads them. */
async function fetchJson<T>(address: string): Promise<T> {
  return (await (await fetch(address)).json()) as T;
}

async function fetchReader() {
  const weights = parseWeights(new Uint8Array(await (await fetch(readerAddress)).arrayBuffer()));
  if (!weights.ok) throw new Error('the reader’s weights cannot be read');
  return createReader(weights.value);
}

/** Makes rules, reader and scripts ready; a chunk of its own, so that the first paint does not wait for it. */
export async function loadPlayKit(): Promise<PlayKit> {
  const [matching, words, scripts, reader] = await Promise.all([
    fetchJson<SplitPack['matching']>(phrasingAddress),
    fetchJson<SplitPack['words']>(ruleWordsAddress),
    fetchJson<ScriptPack>(scenariosAddress),
    fetchReader(),
  ]);
  return {
    matcher: loadPack(joinPack({ matching, words })),
    reader,
    scenarios: openScripts(scripts),
    faults: scripts.faults.map(faultSentence),
  };
}
