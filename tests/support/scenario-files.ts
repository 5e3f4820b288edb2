import type { CompiledScenario } from '@shared/dialogue/compile-scenario';
import { loadScenarios } from '@shared/dialogue/load-scenarios';
import type { LoadedScenarios } from '@shared/dialogue/load-scenarios';
import { playsSchema } from '@shared/dialogue/scenario-schema';
import type { Plays } from '@shared/dialogue/scenario-schema';
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { parse } from 'yaml';
import { readTableFiles } from '../../scripts/content';

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
export const authoredLibrary = (): LoadedScenarios => loadScenarios({ scenarios: parsed('scenario'), ...shared() });

/** The ids by the names of the files. */
export const authoredIds = (kind: 'scenario' | 'plays'): string[] =>
  authoredFiles(kind).map(({ file }) => basename(file, `.${kind}.yml`));

const shared = () => ({ reactions: parsed('reactions'), ...readTableFiles(root) });

function authoredFile(id: string, kind: 'scenario' | 'plays') {
  const file = `shared/dialogue/scenarios/${id}.${kind}.yml`;
  return { file, data: parse(readFileSync(join(root, file), 'utf8'), { maxAliasCount: 0 }) as unknown };
}

/** One scenario with its written runs. @throws when it has a fault, which it names. */
export function authoredScenario(id: string): { compiled: CompiledScenario; plays: Plays } {
  const { scenarios, faults } = loadScenarios({ scenarios: [authoredFile(id, 'scenario')], ...shared() });
  const [compiled] = scenarios;
  if (!compiled) throw new Error(faults.join('\n'));
  return { compiled, plays: playsSchema.parse(authoredFile(id, 'plays').data) };
}
