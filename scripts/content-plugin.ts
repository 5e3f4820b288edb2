import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { join } from 'node:path';
import { buildPhrasing, readReactionFiles, readScenarioFiles, readTableFiles } from './content';
import { buildRuleBook } from './build-rule-book';
import { buildEncoderFile, readLicence } from './encoder/build-encoder';
import { ensureTrained } from './training/ensure-trained';
import { checkLibrary } from '../shared/dialogue/check-library';
import { writePackFile } from '../shared/phrasing/pack-file';
import { splitPack, type SplitPack } from '../shared/phrasing/split-pack';

/** Keeps a file in the cache, named by its hash; the build takes it over as it is. */
function keep(root: string, name: string, ending: string, content: string | Uint8Array): string {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 16);
  const path = join(root, '.cache/content', `${name}-${hash}.${ending}`);
  fs.mkdirSync(join(root, '.cache/content'), { recursive: true });
  fs.writeFileSync(path, content);
  return path;
}

const keepJson = (root: string, name: string, value: unknown): string =>
  keep(root, name, 'json', JSON.stringify(value));

/** What the plugin uses of the bundler it runs in. */
interface FileEmitter {
  emitFile(file: { type: 'asset'; fileName: string; source: string }): unknown;
}

/**
 * Serves the authored content, compiled when the app is built, as addresses of files that the app fetches from itself:
 * `content:phrasing` (the rules as they are matched), `content:phrasing-words` (what is shown for them), `content:rule-book` (their
 * examples and sources, for the page of rules), `content:scenarios` (scripts and reactions, checked), `content:reader` (the trained
 * weights of words), `content:encoder` (the packed sentence model), `content:heads` and `content:notes` (what was trained over it). So
 * the app carries no YAML parser, trains nothing, and its code stays small. The licence of the sentence model goes with it.
 */
export function contentPlugin(root: string) {
  let pack: SplitPack | null = null;
  const phrasing = () => (pack ??= splitPack(buildPhrasing(root)));
  const files: Record<string, () => string> = {
    'content:phrasing': () => keep(root, 'phrasing', 'bin', writePackFile(phrasing().matching)),
    'content:phrasing-words': () => keepJson(root, 'phrasing-words', phrasing().words),
    'content:rule-book': () => keepJson(root, 'rule-book', buildRuleBook(root)),
    'content:scenarios': () =>
      keepJson(
        root,
        'scenarios',
        checkLibrary({
          scenarios: readScenarioFiles(root),
          reactions: readReactionFiles(root),
          ...readTableFiles(root),
        }),
      ),
    'content:reader': () => ensureTrained(root).reader,
    'content:encoder': () => buildEncoderFile(root),
    'content:heads': () => ensureTrained(root).heads,
    'content:notes': () => ensureTrained(root).notes,
  };
  return {
    name: 'plainspoken-content',
    enforce: 'pre' as const,
    buildStart: () => {
      pack = null;
    },
    generateBundle(this: FileEmitter) {
      this.emitFile({ type: 'asset', fileName: 'licences/sentence-model.txt', source: readLicence(root) });
    },
    resolveId: (id: string) => (id in files ? `\0${id}` : undefined),
    load(id: string) {
      const build = id.startsWith('\0') ? files[id.slice(1)] : undefined;
      if (!build) return undefined;
      return { code: `export { default } from ${JSON.stringify(`${build()}?url`)};`, moduleType: 'js' as const };
    },
  };
}
