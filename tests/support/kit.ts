import type { Reading } from '@shared/dialogue/reading/reading';
import { loadPack } from '@shared/phrasing/load-pack';
import type { PlayKit } from '@shared/session/play-kit';
import { resolve } from 'node:path';
import { buildPhrasing } from '../../scripts/content';
import { compiledFixture } from './fixture-scenario';
import { aReading } from './turns';

const root = resolve(import.meta.dirname, '../..');

/** The real rules, the fixture's script, and a reader that always says the same: a test of a screen is no test of reading. */
export function aKit(read: (text: string) => Reading = (text) => aReading(text, ['own-fault'])): PlayKit {
  return {
    matcher: loadPack(buildPhrasing(root)),
    reader: { version: 'fixed', read: ({ text }) => Promise.resolve(read(text)) },
    scenarios: [compiledFixture()],
    faults: [],
  };
}
