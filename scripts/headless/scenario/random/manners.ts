import { draw } from '../../../../shared/dialogue/choose-wording';
import { PRESSING_INTENTS } from '../../../../shared/dialogue/intents';
import type { Intent } from '../../../../shared/dialogue/intents';
import type { Beat } from '../../../../shared/dialogue/scenario-schema';
import type { PreparedLine } from './line-pool';

/** A pool, and the lines of it by what they are mainly for. */
export interface Shelf {
  readonly all: readonly PreparedLine[];
  readonly byIntent: ReadonlyMap<Intent, readonly PreparedLine[]>;
  readonly pressing: readonly PreparedLine[];
  readonly odd: readonly PreparedLine[];
}

export function shelve(lines: readonly PreparedLine[]): Shelf {
  const byIntent = new Map<Intent, PreparedLine[]>();
  for (const line of lines) {
    const { primary } = line.reading;
    const list = byIntent.get(primary);
    if (list) list.push(line);
    else byIntent.set(primary, [line]);
  }
  return {
    all: lines,
    byIntent,
    pressing: lines.filter(({ reading, tones }) => tones.length > 0 || PRESSING_INTENTS.includes(reading.primary)),
    odd: lines.filter(({ reading }) => ['unclear', 'evade', 'off-topic'].includes(reading.primary)),
  };
}

/** What somebody in a talk goes by: the draw of the turn, where the talk stands, and what was said last. */
export interface Now {
  readonly seed: number;
  readonly turn: number;
  readonly beat: Beat | undefined;
  readonly last: PreparedLine | undefined;
}

type Manner = (shelf: Shelf, now: Now) => PreparedLine | undefined;

const pick = <T>(list: readonly T[], { seed, turn }: Now, name: string): T | undefined =>
  list[draw(seed, turn, name, Math.max(1, list.length))];

const anything: Manner = ({ all }, now) => pick(all, now, 'anything');

/** Says what some way of the beat asks for, so that talks come far. */
const steering: Manner = (shelf, now) => {
  const wanted = [...(now.beat?.ways.flatMap(({ when }) => when?.any ?? []) ?? []), ...(now.beat?.expects ?? [])];
  const intent = pick(wanted, now, 'wanted');
  return pick(intent === undefined ? [] : (shelf.byIntent.get(intent) ?? []), now, 'steering') ?? anything(shelf, now);
};

const hostile: Manner = (shelf, now) => pick(shelf.pressing, now, 'hostile') ?? anything(shelf, now);
const empty: Manner = (shelf, now) => pick(shelf.odd, now, 'empty') ?? anything(shelf, now);

/** Every other turn the same words again. */
const stubborn: Manner = (shelf, now) => (now.turn % 2 === 1 && now.last ? now.last : anything(shelf, now));

/** Steers well, and presses as soon as there is a no. */
const pressing: Manner = (shelf, now) => (now.beat?.refuses ? hostile(shelf, now) : steering(shelf, now));

/** How people talk here; every talk keeps to one. */
export const MANNERS = { anything, steering, hostile, empty, stubborn, pressing } as const;
export type MannerName = keyof typeof MANNERS;
export const MANNER_NAMES = Object.keys(MANNERS) as MannerName[];
