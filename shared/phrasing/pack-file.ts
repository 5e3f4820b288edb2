import type { MatchProgram } from '../text/program/program';
import { PACK_FORMAT_VERSION } from './pack';
import type { MatchingRule, SplitPack } from './split-pack';
import type { Guard } from './taxonomy';

type Matching = SplitPack['matching'];

// Only what is used: shared/ is compiled without the types of browser and Node.
declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/** Bytes of the number at the start: how long the head is, the lowest byte first. */
const LENGTH_BYTES = 4;
/** The parts of the program that are bytes, in the order in which they follow the head. */
const partsOf = ({ words, starters, short, numbers, pages }: MatchProgram): readonly Uint8Array[] => [
  words.spelled,
  starters,
  short,
  numbers,
  pages,
];

/** A rule in the head: its id less the category, the place of its kind in `kinds`, its patterns and its exceptions. */
type HeadRule = readonly [name: string, kind: number, patterns: number, exceptions: number];
/** What hundreds of rules have alike, written once. */
type RuleKind = Omit<MatchingRule, 'id' | 'category' | 'patterns' | 'exceptions' | 'guards'> & {
  readonly guards: number;
};

interface Head extends Pick<Matching, 'formatVersion' | 'version' | 'cues'> {
  readonly guards: readonly (readonly Guard[])[];
  readonly kinds: readonly RuleKind[];
  /** Category after category, as rules come. */
  readonly rules: readonly (readonly [category: string, rules: readonly HeadRule[]])[];
  readonly pieces: readonly string[];
  readonly patterns: number;
  /** Bytes of each part. */
  readonly sizes: readonly number[];
}

/** Different values, each once, and the place of each. */
class Places<T> {
  readonly values: T[] = [];
  private readonly keys: string[] = [];

  placeOf(value: T): number {
    const key = JSON.stringify(value);
    if (!this.keys.includes(key)) this.values[this.keys.push(key) - 1] = value;
    return this.keys.indexOf(key);
  }
}

function writeHead({ formatVersion, version, cues, rules, program }: Matching): Head {
  const kinds = new Places<RuleKind>();
  const guards = new Places<readonly Guard[]>();
  const headRules: [string, HeadRule[]][] = [];
  for (const { id, category, patterns, exceptions, ...rest } of rules) {
    const kind = kinds.placeOf({ ...rest, guards: guards.placeOf(rest.guards) });
    if (headRules.at(-1)?.[0] !== category) headRules.push([category, []]);
    const name = id.slice(category.length + 1);
    headRules.at(-1)?.[1].push([name, kind, patterns, exceptions]);
  }
  const { words, patterns } = program;
  const sizes = partsOf(program).map(({ length }) => length);
  const { pieces } = words;
  return {
    formatVersion,
    version,
    cues,
    guards: guards.values,
    kinds: kinds.values,
    rules: headRules,
    pieces,
    patterns,
    sizes,
  };
}

/** Writes what finds as the bytes of a file: a head in JSON, and behind it the parts of the program as they are. */
export function writePackFile(matching: Matching): Uint8Array {
  const head = new TextEncoder().encode(JSON.stringify(writeHead(matching)));
  const parts = [head, ...partsOf(matching.program)];
  const bytes = new Uint8Array(LENGTH_BYTES + parts.reduce((sum, part) => sum + part.length, 0));
  new DataView(bytes.buffer).setUint32(0, head.length, true);
  let at = LENGTH_BYTES;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Reads such a file of the same build. @throws Error when it is of another format. */
export function readPackFile(bytes: Uint8Array): Matching {
  const begin = LENGTH_BYTES + new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(LENGTH_BYTES, begin))) as Head;
  if (head.formatVersion !== PACK_FORMAT_VERSION) throw new Error(`a pack of format ${String(head.formatVersion)}`);
  let at = begin;
  const [spelled, starters, short, numbers, pages] = head.sizes.map((size) => bytes.subarray(at, (at += size)));
  if (!spelled || !starters || !short || !numbers || !pages) throw new Error('a pack without its patterns');
  const rules = head.rules.flatMap(([category, some]) =>
    some.map(([name, kind, patterns, exceptions]) => {
      const id = `${category}.${name}`;
      const guards = head.guards[head.kinds[kind]?.guards ?? 0];
      return { ...head.kinds[kind], id, category, guards, patterns, exceptions } as MatchingRule;
    }),
  );
  const { formatVersion, version, cues, pieces, patterns } = head;
  const words = { pieces, spelled };
  return { formatVersion, version, cues, rules, program: { words, patterns, starters, short, numbers, pages } };
}
