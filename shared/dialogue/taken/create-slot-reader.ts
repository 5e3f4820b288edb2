import { fail, ok } from '../../result';
import type { Result } from '../../result';
import { createMatcher } from '../../text/matcher';
import type { Matcher } from '../../text/matcher';
import { parsePattern } from '../../text/pattern/parse-pattern';
import { resolvePattern } from '../../text/pattern/resolve-pattern';
import { compileProgram } from '../../text/program/compile-program';
import type { ProgramEntry } from '../../text/program/compile-program';
import type { Token } from '../../text/token';
import type { Intent } from '../intents';
import { guardWords, isDeedCalledOff, isProposalCalledOff } from './guard-words';
import type { GuardWords, Place } from './guard-words';
import { dayWords, readDays } from './read-days';
import type { Slot } from './slots';
import type { TakenTable } from './taken-schema';

/** What one utterance gave to take up, each a noun ready to stand in a line. */
export type Taken = Readonly<Partial<Record<Slot, string>>>;

/** Takes day, place, thing and deed from what a person typed. */
export interface SlotReader {
  /**
   * @param intents - what the utterance was heard as: days, places and things come from proposals, deeds from owned faults.
   * @returns only what is plain: of two days, or two deeds, none.
   * @throws never.
   */
  readonly read: (utterance: string, intents: readonly Intent[]) => Taken;
}

const NAMED = ['places', 'things', 'deeds'] as const;
type Named = (typeof NAMED)[number];

/** What an entry of the matcher says: a phrase, or that a phrase does not count there. */
interface Sense {
  readonly list: Named;
  readonly phrase: string;
  readonly counts: boolean;
}

interface Reading {
  readonly matcher: Matcher;
  readonly senses: readonly Sense[];
  readonly guards: GuardWords;
}

function compile(table: TakenTable): Result<Reading, string> {
  const entries: ProgramEntry[] = [];
  const senses: Sense[] = [];
  const add = (source: string, sense: Sense): string | null => {
    const parsed = parsePattern(source);
    const resolved = parsed.ok ? resolvePattern(parsed.value, table.lexicon) : parsed;
    if (!resolved.ok) return `${sense.list}, ${sense.phrase}: ${resolved.error} (${source})`;
    entries.push({ pattern: resolved.value });
    senses.push(sense);
    return null;
  };
  for (const list of NAMED) {
    for (const { phrase, patterns, except } of table[list]) {
      for (const source of [...patterns, ...except]) {
        const fault = add(source, { list, phrase, counts: patterns.includes(source) });
        if (fault !== null) return fail(fault);
      }
    }
  }
  return ok({ matcher: createMatcher(compileProgram(entries)), senses, guards: guardWords(table.guards) });
}

interface Match extends Place {
  readonly sense: Sense;
}

const overlaps = (a: Place, b: Place): boolean => a.first <= b.last && b.first <= a.last;

/** The matches of one list that stand: none that an exception overlaps, and of overlapping ones the longest. */
function standing(matches: readonly Match[], list: Named): Match[] {
  const own = matches.filter(({ sense }) => sense.list === list);
  const excepted = own.filter(({ sense }) => !sense.counts);
  const open = own.filter(
    (match) =>
      match.sense.counts && !excepted.some((one) => one.sense.phrase === match.sense.phrase && overlaps(one, match)),
  );
  const longest = open.toSorted((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first);
  return longest.filter((match, at) => !longest.slice(0, at).some((one) => overlaps(one, match)));
}

/** The one phrase of a list, when there is exactly one. */
function only(phrases: readonly string[]): string | undefined {
  const [first, ...others] = new Set(phrases);
  return others.length === 0 ? first : undefined;
}

const PROPOSES: readonly Intent[] = ['propose-next-step'];
const OWNS: readonly Intent[] = ['own-fault'];

/**
 * Makes the reader of slots from its table.
 * @returns what is wrong with a pattern, in words for its author, when one cannot be read.
 */
export function createSlotReader(table: TakenTable): Result<SlotReader, string> {
  const compiled = compile(table);
  if (!compiled.ok) return compiled;
  const { matcher, senses, guards } = compiled.value;
  const days = dayWords(table);

  const namedIn = (tokens: readonly Token[], matches: readonly Match[], list: Named): string | undefined => {
    const isCalledOff = list === 'deeds' ? isDeedCalledOff : isProposalCalledOff;
    const left = standing(matches, list).filter((match) => !isCalledOff(tokens, match, guards));
    return only(left.map(({ sense }) => sense.phrase));
  };

  const read = (utterance: string, intents: readonly Intent[]): Taken => {
    const proposes = PROPOSES.some((intent) => intents.includes(intent));
    const owns = OWNS.some((intent) => intents.includes(intent));
    if (!proposes && !owns) return {};
    const tokens = matcher.tokenize(utterance);
    const matches = matcher.find(tokens).flatMap(({ entry, first, last }) => {
      const sense = senses[entry];
      return sense ? [{ first, last, sense }] : [];
    });
    const found = {
      day: proposes ? only(readDays(tokens, days, guards)) : undefined,
      place: proposes ? namedIn(tokens, matches, 'places') : undefined,
      thing: proposes ? namedIn(tokens, matches, 'things') : undefined,
      deed: owns ? namedIn(tokens, matches, 'deeds') : undefined,
    };
    return Object.fromEntries(Object.entries(found).filter(([, phrase]) => phrase !== undefined));
  };
  return ok({ read });
}

/**
 * The same, made when it is first needed, as most talks are well under way by then.
 * @throws at the first reading, when a pattern of the table cannot be read; that none is so is tested.
 */
export function lazySlotReader(table: TakenTable): SlotReader {
  let made: SlotReader | null = null;
  const make = (): SlotReader => {
    const reader = createSlotReader(table);
    if (!reader.ok) throw new Error(reader.error);
    return reader.value;
  };
  return { read: (utterance, intents) => (made ??= make()).read(utterance, intents) };
}
