import fs from 'node:fs';
import { basename, join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import type { CompiledScenario } from '../../shared/dialogue/compile-scenario';
import { drawDot, drawMermaid } from '../../shared/dialogue/draw-graph';
import { loadScenarios } from '../../shared/dialogue/load-scenarios';
import type { Stance } from '../../shared/dialogue/scenario-schema';
import { stancesOf } from '../../shared/dialogue/setting';
import type { LoadedScenarios } from '../../shared/dialogue/load-scenarios';
import type { WordTables } from '../../shared/dialogue/check-writing';
import { parseHistory, parseTaken } from '../../shared/dialogue/parse-scenario';
import { loadPack } from '../../shared/phrasing/load-pack';
import { ContentError } from '../content-error';
import type { Content } from '../content';
import { BadInput } from './scenario/bad-input';
import { checkFiles } from './scenario/check-files';
import { readFiles } from './scenario/read-files';
import { jsonSchemas } from './scenario/json-schemas';
import { debriefLine, turnLine } from './scenario/play-jsonl';
import { beginTalk, playTurn } from './scenario/play-talk';
import type { TalkTools } from './scenario/play-talk';
import { debriefWords, openingWords, turnWords } from './scenario/play-words';
import type { Page } from './scenario/play-words';
import { readUtterances } from './scenario/read-lines';

const USAGE =
  'usage: scenario list [--json] | check [FILE…] | graph ID [--dot] | play ID [--jsonl] [--seed N] [--stance S] | schema';

/** Where a command reads and writes; a test gives its own. */
export interface Streams {
  readonly input: Readable & { isTTY?: boolean };
  readonly output: Writable & { isTTY?: boolean; columns?: number };
  readonly errors: Writable;
}

interface Call {
  readonly content: Content;
  readonly streams: Streams;
  readonly tools: () => Promise<TalkTools>;
  readonly args: readonly string[];
  readonly flags: { json?: boolean; jsonl?: boolean; dot?: boolean; seed?: string; stance?: string };
}

function load({ content, streams }: Call, scenarios = content.scenarios): LoadedScenarios {
  const { reactions, history, taken } = content;
  const loaded = loadScenarios({ scenarios, reactions, history, taken });
  for (const fault of loaded.faults) streams.errors.write(`${fault}\n`);
  return loaded;
}

function find(call: Call): CompiledScenario {
  const [id, ...others] = call.args;
  if (id === undefined || others.length > 0) throw new BadInput(USAGE);
  // A script is named after its file: the others need not be read.
  const named = call.content.scenarios.filter(({ file }) => basename(file) === `${id}.scenario.yml`);
  const isIt = ({ scenario }: CompiledScenario) => scenario.id === id;
  const one = load(call, named).scenarios.find(isIt);
  if (one) return one;
  const { scenarios } = load(call);
  const found = scenarios.find(isIt);
  if (found) return found;
  const known = scenarios.map(({ scenario }) => scenario.id).join(', ') || 'none';
  throw new BadInput(`no scenario "${id}"; there are: ${known}`);
}

function list(call: Call): number {
  if (call.args.length > 0) throw new BadInput(USAGE);
  const rows = load(call).scenarios.map(({ scenario: { id, title, cast, beats, endings } }) => ({
    id,
    title,
    stance: cast.stance,
    beats: beats.length,
    endings: endings.map((ending) => ({ id: ending.id, kind: ending.kind })),
  }));
  const words = rows.map(
    (row) => `${row.id}: ${row.title} (${row.stance}, ${row.beats} beats, ${row.endings.length} endings)\n`,
  );
  call.streams.output.write(call.flags.json ? `${JSON.stringify(rows)}\n` : words.join(''));
  return 0;
}

function readTables({ history, taken }: Content): WordTables {
  const histories = parseHistory(history.data);
  const words = parseTaken(taken.data);
  if (!histories.ok) throw new ContentError(`${history.file}: ${histories.error[0]?.message ?? ''}`);
  if (!words.ok) throw new ContentError(`${taken.file}: ${words.error[0]?.message ?? ''}`);
  return { history: histories.value, taken: words.value };
}

function check(call: Call): number {
  const own = [...call.content.reactions, ...call.content.scenarios, ...call.content.plays];
  const named = readFiles(call.args);
  const tools = { known: own, tables: readTables(call.content), matcher: loadPack(call.content.phrasing) };
  const faults = checkFiles(named.length > 0 ? named : own, tools);
  for (const fault of faults) call.streams.output.write(`${fault}\n`);
  if (faults.length === 0) call.streams.output.write(`${(named.length > 0 ? named : own).length} files, no faults\n`);
  return faults.length > 0 ? 1 : 0;
}

function graph(call: Call): number {
  const { scenario } = find(call);
  call.streams.output.write(call.flags.dot ? drawDot(scenario) : drawMermaid(scenario));
  return 0;
}

/** Where the schemas of authored files stand; npm runs every command at the root of the project. */
const SCHEMA_FOLDER = 'shared/dialogue';

function schema(call: Call): number {
  if (call.args.length > 0) throw new BadInput(USAGE);
  if (!fs.existsSync(SCHEMA_FOLDER)) throw new BadInput(`there is no folder ${SCHEMA_FOLDER} here`);
  for (const { name, text } of jsonSchemas()) {
    fs.writeFileSync(join(SCHEMA_FOLDER, name), text);
    call.streams.output.write(`${SCHEMA_FOLDER}/${name}\n`);
  }
  return 0;
}

function readSeed({ flags: { seed = '1' } }: Call): number {
  if (!/^\d{1,10}$/.test(seed) || Number(seed) > 0xffff_ffff)
    throw new BadInput('--seed takes a whole number from 0 to 4294967295');
  return Number(seed);
}

function readStance({ flags: { stance } }: Call, { scenario }: CompiledScenario): Stance {
  const known = stancesOf(scenario).map((one) => one.stance);
  if (stance === undefined) return scenario.cast.stance;
  const found = known.find((one) => one === stance);
  if (!found) throw new BadInput(`"${scenario.id}" is not played under "${stance}"; there is: ${known.join(', ')}`);
  return found;
}

async function play(call: Call): Promise<number> {
  const { streams, flags } = call;
  const compiled = find(call);
  const seed = readSeed(call);
  const stance = readStance(call, compiled);
  const tools = await call.tools();
  const asJson = flags.jsonl === true;
  const atTerminal = !asJson && streams.input.isTTY === true && streams.output.isTTY === true;
  const page: Page = { width: Math.min(88, streams.output.columns ?? 80), styled: streams.output.isTTY === true };
  const write = (text: string) => streams.output.write(`${text}\n`);
  const prompt = () => atTerminal && streams.output.write('you › ');

  let session = beginTalk(compiled, { seed, stance }, tools);
  if (!asJson) write(openingWords(page, compiled, session));
  prompt();
  for await (const { text } of readUtterances(streams.input, asJson)) {
    // One turn needs the one before it.
    // oxlint-disable-next-line no-await-in-loop
    const played = await playTurn(compiled, session, text, tools);
    session = played.session;
    write(asJson ? turnLine(played) : turnWords(page, played));
    if (session.ending) break;
    prompt();
  }
  // Whoever still writes to us is told by the closed pipe that the talk is over.
  streams.input.destroy();
  const debrief = tools.review(session, compiled);
  write(asJson ? debriefLine(debrief, session, compiled) : debriefWords(page, debrief));
  return 0;
}

const COMMANDS: Readonly<Record<string, (call: Call) => number | Promise<number>>> = {
  list,
  check,
  graph,
  play,
  schema,
};

function readCall(
  argv: readonly string[],
  base: Pick<Call, 'content' | 'streams' | 'tools'>,
): { name: string; call: Call } {
  const options = {
    json: { type: 'boolean' },
    jsonl: { type: 'boolean' },
    dot: { type: 'boolean' },
    seed: { type: 'string' },
    stance: { type: 'string' },
  } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true });
    const [name = '', ...args] = positionals;
    return { name, call: { ...base, args, flags: values } };
  } catch {
    throw new BadInput(USAGE);
  }
}

/**
 * `scenario list|check|graph|play`, as product.md has it.
 * @returns the exit code: 0 done, 1 content at fault, 2 bad input (told in one line).
 */
export async function main(
  argv: readonly string[],
  content: Content,
  streams: Streams = { input: process.stdin, output: process.stdout, errors: process.stderr },
  tools: () => Promise<TalkTools> = async () => (await import('./scenario/talk-tools')).createTalkTools(content),
): Promise<number> {
  try {
    const { name, call } = readCall(argv, { content, streams, tools });
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!command) throw new BadInput(USAGE);
    return await command(call);
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    streams.errors.write(`${error.message}\n`);
    return 2;
  }
}
