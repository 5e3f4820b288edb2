import { parseArgs } from 'node:util';
import type { Content } from '../content';
import { BadInput } from './scenario/bad-input';
import { USAGE } from './scenario/call';
import type { Call, Streams } from './scenario/call';
import { check } from './scenario/check';
import { graph } from './scenario/graph';
import { levels } from './scenario/levels';
import { list } from './scenario/list';
import { play } from './scenario/play';
import type { TalkTools } from './scenario/play-talk';
import { playtests } from './scenario/playtests';
import { random } from './scenario/random';
import { schema } from './scenario/schema';

const COMMANDS: Readonly<Record<string, (call: Call) => number | Promise<number>>> = {
  list,
  check,
  graph,
  play,
  random,
  schema,
  levels,
  playtests,
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
    runs: { type: 'string' },
    fit: { type: 'boolean' },
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
 * `scenario list|check|graph|play|random|schema|levels|playtests`, as product.md has it.
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
