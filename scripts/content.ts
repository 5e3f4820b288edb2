import fs from 'node:fs';
import { join, relative } from 'node:path';
import { parseDocument } from 'yaml';
import type { SentenceFiles } from '../shared/dialogue/reading/build-sentence';
import { parseCorpus, type CorpusLine } from '../shared/dialogue/reading/corpus-schema';
import type { PhrasingPack } from '../shared/phrasing/pack';
import type { Diagnostic } from '../shared/dialogue/diagnostics/diagnostic';
import { ContentError } from './content-error';
import { openYaml } from './open-yaml';
import { compileRules, ruleSources } from './read-rule-files';
import type { OpenedFile } from './open-yaml';

/** One authored file: its path inside the project, its words, and what YAML makes of them. */
export interface ContentFile {
  readonly file: string;
  readonly text: string;
  readonly data: unknown;
}

/** A script: what is wrong with it as YAML is told with it, so that it takes no other down. */
export interface ScriptFile extends ContentFile {
  readonly faults: readonly Diagnostic[];
}

/** Everything authored, built from the files: what the app bundles and what the headless commands work on. */
export interface Content {
  readonly phrasing: PhrasingPack;
  readonly reader: Uint8Array;
  /** The sentence model, and what was trained over it. */
  readonly encoder: Uint8Array;
  readonly sentence: SentenceFiles;
  /** FEATURE_COUNT for each line of the corpus. */
  readonly corpusFeatures: Float32Array;
  /** What the reader was trained on, for its report. */
  readonly corpus: readonly CorpusLine[];
  /** Voices that are never trained on. */
  readonly heldOut: readonly CorpusLine[];
  readonly scenarios: readonly ScriptFile[];
  readonly reactions: readonly ScriptFile[];
  /** What can have happened before a talk. */
  readonly history: ContentFile;
  /** What can be taken from a person's words and given back in a line. */
  readonly taken: ContentFile;
  /** What may be asked at any beat. */
  readonly topics: ScriptFile;
  /** What a whole line must be to be a bare answer. */
  readonly answers: ScriptFile;
  /** Written runs of the scenarios, for `scenario check`. */
  readonly plays: readonly ScriptFile[];
}

// Aliases are refused: nothing of ours uses them, and they are how a small file becomes a huge one.
function parseYaml(root: string, path: string): ContentFile {
  const text = fs.readFileSync(path, 'utf8');
  const file = relative(root, path);
  const document = parseDocument(text, { prettyErrors: true, uniqueKeys: true });
  const [fault] = document.errors;
  if (fault) throw new ContentError(`${file}: ${fault.message}`);
  return { file, text, data: document.toJS({ maxAliasCount: 0 }) as unknown };
}

/** A script's YAML is read when somebody asks for it: most commands need one script of many. */
function openScript(root: string, path: string): ScriptFile {
  const file = relative(root, path);
  const text = fs.readFileSync(path, 'utf8');
  let opened: OpenedFile | null = null;
  const open = () => (opened ??= openYaml({ file, text }));
  return {
    file,
    text,
    get data() {
      return open().data;
    },
    get faults() {
      return open().faults;
    },
  };
}

function readScripts(root: string, folder: string, suffix: string): ScriptFile[] {
  const at = join(root, folder);
  const names = fs.readdirSync(at).filter((name) => name.endsWith(suffix));
  return names.sort().map((name) => openScript(root, join(at, name)));
}

const CORPUS = 'shared/dialogue/reading/corpus';

/** Compiles the rule files into one pack. @throws ContentError naming file, rule and reason of every fault. */
export function buildPhrasing(root: string): PhrasingPack {
  const pack = compileRules(root, ruleSources(root));
  if (pack.ok) return pack.value;
  throw new ContentError(pack.error.join('\n'));
}

/** The files of all voices, as they are written. */
export function readCorpusFiles(root: string, folder = CORPUS): { name: string; text: string }[] {
  const names = fs.readdirSync(join(root, folder)).filter((name) => name.endsWith('.jsonl'));
  return names.sort().map((name) => ({ name, text: fs.readFileSync(join(root, folder, name), 'utf8') }));
}

function parseFiles(files: { name: string; text: string }[]): CorpusLine[] {
  const corpus = parseCorpus(files);
  if (corpus.ok) return corpus.value;
  throw new ContentError(corpus.error.map(({ file, line, message }) => `${file}:${line}: ${message}`).join('\n'));
}

/** The training lines of all voices. @throws ContentError naming file, line and reason of every fault. */
export const readCorpus = (root: string): CorpusLine[] => parseFiles(readCorpusFiles(root));

/** Lines of voices that are never trained on: they measure. @throws ContentError as readCorpus does. */
export const readHeldOut = (root: string): CorpusLine[] => parseFiles(readCorpusFiles(root, `${CORPUS}/held-out`));

export const readScenarioFiles = (root: string): ScriptFile[] =>
  readScripts(root, 'shared/dialogue/scenarios', '.scenario.yml');
export const readReactionFiles = (root: string): ScriptFile[] =>
  readScripts(root, 'shared/dialogue/reactions', '.reactions.yml');
export const readHistoryFile = (root: string): ContentFile =>
  parseYaml(root, join(root, 'shared/dialogue/history/history.yml'));
export const readTakenFile = (root: string): ContentFile =>
  parseYaml(root, join(root, 'shared/dialogue/taken/taken.yml'));
export const readTopicsFile = (root: string): ScriptFile =>
  openScript(root, join(root, 'shared/dialogue/asked/topics.yml'));
export const readAnswersFile = (root: string): ScriptFile =>
  openScript(root, join(root, 'shared/dialogue/asked/answers.yml'));

/** The tables of words that all scripts share. */
export const readTableFiles = (root: string) => ({
  history: readHistoryFile(root),
  taken: readTakenFile(root),
  topics: readTopicsFile(root),
  answers: readAnswersFile(root),
});

export const readPlayFiles = (root: string): ScriptFile[] =>
  readScripts(root, 'shared/dialogue/scenarios', '.plays.yml');
