import phrasingPack from 'content:phrasing';
import readerAddress from 'content:reader';
import content from 'content:scenarios';
import { loadScenarios } from '@shared/dialogue/load-scenarios';
import { createReader } from '@shared/dialogue/reading/create-reader';
import { parseWeights } from '@shared/dialogue/reading/parse-weights';
import { loadPack } from '@shared/phrasing/load-pack';
import type { PlayKit } from '@shared/session/play-kit';

async function fetchReader() {
  const answer = await fetch(readerAddress);
  const weights = parseWeights(new Uint8Array(await answer.arrayBuffer()));
  if (!weights.ok) throw new Error(`reader weights: ${weights.error.message}`);
  return createReader(weights.value);
}

/** Makes rules, reader and scripts ready; a chunk of its own, so that the first paint does not wait for it. */
export async function loadPlayKit(): Promise<PlayKit> {
  const { scenarios, faults } = loadScenarios(content.scenarios, content.reactions);
  return { matcher: loadPack(phrasingPack), reader: await fetchReader(), scenarios, faults };
}
