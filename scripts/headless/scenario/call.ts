import { basename } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import type { CompiledScenario } from '../../../shared/dialogue/compile-scenario';
import { loadScenarios } from '../../../shared/dialogue/load-scenarios';
import type { LoadedScenarios } from '../../../shared/dialogue/load-scenarios';
import type { Content } from '../../content';
import { BadInput } from './bad-input';
import type { TalkTools } from './play-talk';

export const USAGE =
  'usage: scenario list [--json] | check [FILE…] | graph ID [--dot] | play ID [--jsonl] [--seed N] [--stance S] | random [--runs N] [--seed N] [--json] [FILE] | schema | levels [--fit] FILE… | playtests FILE…';

/** Where a command reads and writes; a test gives its own. */
export interface Streams {
  readonly input: Readable & { isTTY?: boolean };
  readonly output: Writable & { isTTY?: boolean; columns?: number };
  readonly errors: Writable;
}

/** One call of a command: what it works on, where it writes, and what was asked. */
export interface Call {
  readonly content: Content;
  readonly streams: Streams;
  readonly tools: () => Promise<TalkTools>;
  readonly args: readonly string[];
  readonly flags: {
    readonly json?: boolean;
    readonly jsonl?: boolean;
    readonly dot?: boolean;
    readonly seed?: string;
    readonly stance?: string;
    readonly runs?: string;
    readonly fit?: boolean;
  };
}

/** The scripts that can be played; what is wrong with the others is written to the errors. */
export function loadScripts({ content, streams }: Call, scenarios = content.scenarios): LoadedScenarios {
  const { reactions, history, taken, topics, answers } = content;
  const loaded = loadScenarios({ scenarios, reactions, history, taken, topics, answers });
  for (const fault of loaded.faults) streams.errors.write(`${fault}\n`);
  return loaded;
}

/** The script that a call names. @throws BadInput naming those there are. */
export function findScript(call: Call): CompiledScenario {
  const [id, ...others] = call.args;
  if (id === undefined || others.length > 0) throw new BadInput(USAGE);
  // A script is named after its file: the others need not be read.
  const named = call.content.scenarios.filter(({ file }) => basename(file) === `${id}.scenario.yml`);
  const isIt = ({ scenario }: CompiledScenario) => scenario.id === id;
  const one = loadScripts(call, named).scenarios.find(isIt);
  if (one) return one;
  const { scenarios } = loadScripts(call);
  const found = scenarios.find(isIt);
  if (found) return found;
  const known = scenarios.map(({ scenario }) => scenario.id).join(', ') || 'none';
  throw new BadInput(`no scenario "${id}"; there are: ${known}`);
}

/** A whole number from the command line. @throws BadInput naming the flag and its bounds. */
export function readNumber(flag: string, text: string, least: number, most: number): number {
  const value = /^\d{1,10}$/.test(text) ? Number(text) : NaN;
  if (value >= least && value <= most) return value;
  throw new BadInput(`--${flag} takes a whole number from ${least} to ${most}`);
}

/** The seed of a call. @throws BadInput. */
export const readSeed = ({ flags: { seed = '1' } }: Call): number => readNumber('seed', seed, 0, 0xffff_ffff);
