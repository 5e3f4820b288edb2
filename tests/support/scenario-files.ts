import { loadScenarios } from '@shared/dialogue/load-scenarios';
import type { LoadedScenarios } from '@shared/dialogue/load-scenarios';
import { playsSchema } from '@shared/dialogue/scenario-schema';
import type { Plays } from '@shared/dialogue/scenario-schema';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parse } from 'yaml';
import { readHistoryFile, readTakenFile } from '../../scripts/content';

const root = resolve(import.meta.dirname, '../..');

/** The authored files of one kind, as the project has them. */
export function authoredFiles(kind: 'scenario' | 'plays' | 'reactions'): { file: string; text: string }[] {
  const folder = join(root, 'shared/dialogue', kind === 'reactions' ? 'reactions' : 'scenarios');
  const names = readdirSync(folder).filter((name) => name.endsWith(`.${kind}.yml`));
  return names.toSorted().map((name) => ({
    file: relative(root, join(folder, name)),
    text: readFileSync(join(folder, name), 'utf8'),
  }));
}

const parsed = (kind: 'scenario' | 'reactions') =>
  authoredFiles(kind).map(({ file, text }) => ({ file, data: parse(text, { maxAliasCount: 0 }) as unknown }));

/** The library as the app loads it. */
export const authoredLibrary = (): LoadedScenarios =>
  loadScenarios({
    scenarios: parsed('scenario'),
    reactions: parsed('reactions'),
    history: readHistoryFile(root),
    taken: readTakenFile(root),
  });

/** The written runs of every scenario. */
export const authoredPlays = (): Plays[] =>
  authoredFiles('plays').map(({ text }) => playsSchema.parse(parse(text, { maxAliasCount: 0 })));
