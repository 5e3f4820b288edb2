import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { loadPack, type PhrasingMatcher } from '../../shared/phrasing/load-pack';
import type { PhrasingPack } from '../../shared/phrasing/pack';
import { ContentError } from '../content-error';
import { packToText } from '../pack-text';
import type { ReaderContent } from './open-reader';
import { answerLines, answerText } from './phrasing/check';
import { tellCases } from './phrasing/cases';
import type { StreamIo } from './phrasing/command-io';
import { coverage } from './phrasing/coverage';
import { projectDesk, type Desk } from './phrasing/desk';
import { diff } from './phrasing/diff';
import { explain } from './phrasing/explain';
import { readCases } from './phrasing/read-cases';
import { readInput } from './phrasing/read-input';
import { streamLines } from './phrasing/stream-lines';
import { linesOf } from './phrasing/lines-of';
import { refresh } from './phrasing/watch';
import { BadInput } from './scenario/bad-input';

const USAGE =
  'usage: phrasing [--jsonl] [FILE] | --watch FILE | explain "LINE" | coverage [RULE…] | cases FILE | diff BASE [FILE…] | pack';

/** One call: what was asked, what it works on, where it writes. */
interface Call {
  readonly args: readonly string[];
  readonly flags: { readonly jsonl?: boolean; readonly watch?: boolean };
  readonly desk: Desk;
  readonly io: StreamIo;
}

/** The rules as they stand. @throws ContentError with all that is wrong with them. */
function requirePack({ desk }: Call): PhrasingPack {
  const pack = desk.compile();
  if (!pack.ok) throw new ContentError(pack.error.join('\n'));
  return pack.value;
}

const requireMatcher = (call: Call): PhrasingMatcher => loadPack(requirePack(call));

async function check(call: Call): Promise<void> {
  const [file = '-', ...others] = call.args;
  if (others.length > 0) throw new BadInput(USAGE);
  const name = file === '-' ? null : file;
  if (call.flags.jsonl)
    return answerLines(requireMatcher(call), call.desk.openNotes(), streamLines(name, call.io), call.io);
  const input = readInput(name, call.io);
  return answerText(requireMatcher(call), input, call.io);
}

/** Runs until it is interrupted. */
function watch({ args, flags, desk, io }: Call): void {
  const [file, ...others] = args;
  if (file === undefined || file === '-' || others.length > 0 || flags.jsonl) throw new BadInput(USAGE);
  readInput(file, io);
  const show = () => refresh({ file, compile: desk.compile }, { ...io, isTerminal: process.stdout.isTTY });
  show();
  desk.watch(file, show);
}

const COMMANDS: Readonly<Record<string, (call: Call) => void>> = {
  explain: (call) => {
    const [line, ...others] = call.args;
    if (line === undefined || others.length > 0) throw new BadInput(USAGE);
    call.io.write(explain(requireMatcher(call), call.desk.rules(), line, call.io.columns));
  },
  coverage: (call) => {
    const matcher = requireMatcher(call);
    const rules = call.desk.rules();
    const stranger = call.args.find((name) => !rules.some(({ id }) => id.startsWith(name)));
    if (stranger !== undefined) throw new BadInput(`no rule begins with "${stranger}"`);
    const wanted = rules.filter(({ id }) => call.args.length === 0 || call.args.some((name) => id.startsWith(name)));
    call.io.write(coverage(matcher, wanted));
  },
  cases: (call) => {
    const [file, ...others] = call.args;
    if (file === undefined || others.length > 0) throw new BadInput(USAGE);
    const cases = readCases(file, readInput(file === '-' ? null : file, call.io));
    call.io.write(tellCases(requireMatcher(call), cases, call.io.columns));
  },
  diff: (call) => {
    const [base, ...files] = call.args;
    if (base === undefined) throw new BadInput(USAGE);
    const before = call.desk.compileBase(base);
    if (!before.ok) throw new BadInput(before.error);
    const given = files.map((file) => ({ name: file, lines: linesOf(file, readInput(file, call.io)) }));
    call.io.write(diff(loadPack(before.value), requireMatcher(call), [...given, ...call.desk.ownLines()]));
  },
  pack: (call) => {
    if (call.args.length > 0) throw new BadInput(USAGE);
    call.io.write(`${JSON.stringify(packToText(requirePack(call)))}\n`);
  },
};

function readCall(argv: readonly string[]): Pick<Call, 'args' | 'flags'> & { name: string } {
  const options = { jsonl: { type: 'boolean' }, watch: { type: 'boolean' } } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true });
    const [name = '', ...args] = positionals;
    const isCommand = Object.hasOwn(COMMANDS, name);
    return { name: isCommand ? name : '', args: isCommand ? args : positionals, flags: values };
  } catch {
    throw new BadInput(USAGE);
  }
}

/** Runs the command. @returns its exit code: 0, or 2 for bad input, said in one line. @throws ContentError for faulty rules. */
export async function runPhrasing(argv: readonly string[], desk: Desk, io: StreamIo): Promise<number> {
  try {
    const { name, ...asked } = readCall(argv);
    const call = { ...asked, desk, io };
    const command = COMMANDS[name];
    if (command && (asked.flags.jsonl || asked.flags.watch)) throw new BadInput(USAGE);
    if (command) command(call);
    else if (asked.flags.watch) watch(call);
    else await check(call);
    return 0;
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    io.complain(error.message);
    return 2;
  }
}

/** The command on the process's own streams. */
export async function main(argv: readonly string[], root: string, content: ReaderContent): Promise<number> {
  return runPhrasing(argv, projectDesk(root, content), {
    read: (file) => fs.readFileSync(file ?? 0, 'utf8'),
    chunks: (file) => (file === null ? process.stdin.setEncoding('utf8') : fs.createReadStream(file, 'utf8')),
    write: (text) => process.stdout.write(text),
    complain: (line) => process.stderr.write(`${line}\n`),
    columns: process.stdout.columns ?? 100,
  });
}
