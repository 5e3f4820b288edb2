import { draw } from '../../../../shared/dialogue/choose-wording';
import type { CompiledScenario } from '../../../../shared/dialogue/compile-scenario';
import { ASKS, ENDED_BY, FAULTS } from '../../../../shared/dialogue/history/history';
import type { Stance } from '../../../../shared/dialogue/scenario-schema';
import { historyOf, stancesOf } from '../../../../shared/dialogue/setting';
import { placeOf, startDialogue, stepDialogue } from '../../../../shared/dialogue/step-dialogue';
import type { Taken } from '../../../../shared/dialogue/taken/create-slot-reader';
import type { DialogueEvent, TurnTaken } from '../../../../shared/dialogue/turn-event';
import { CLOSINGS } from '../../../../shared/dialogue/weigh-table';
import { eventOf } from '../../../../shared/session/event-of';
import { readAsked } from '../../../../shared/session/read-asked';
import type { TalkBefore } from '../../../../shared/session/read-asked';
import { sayLine } from '../../../../shared/session/say-line';
import type { Heard } from '../../../../shared/session/session-schema';
import { fillingOf, settingOf } from '../../../../shared/session/talk-setting';
import { takenFrom } from '../../../../shared/session/taken-from';
import type { PreparedLine } from './line-pool';
import { MANNERS, MANNER_NAMES, shelve } from './manners';
import type { MannerName, Shelf } from './manners';

/** Something that must not happen in any talk, and how to see it again. */
export interface Trouble {
  readonly kind: 'crash' | 'dead-end' | 'repeated-line' | 'pressure-rewarded' | 'hole-in-line';
  readonly scenario: string;
  readonly stance: Stance;
  readonly manner: MannerName;
  /** The talk's own number; with the seed of the run it plays the same again. */
  readonly talk: number;
  readonly turn: number;
  readonly words: string;
}

/** What the talks of one script came to. */
export interface ScriptTally {
  readonly id: string;
  readonly stances: readonly Stance[];
  readonly talks: number;
  /** By id; 0 for an ending that none came to. */
  readonly endings: Readonly<Record<string, number>>;
}

export interface TalksFound {
  readonly talks: number;
  readonly seed: number;
  readonly turns: readonly number[];
  readonly scripts: readonly ScriptTally[];
  readonly troubles: readonly Trouble[];
}

interface Runs {
  readonly scenarios: readonly CompiledScenario[];
  readonly lines: readonly PreparedLine[];
  readonly runs: number;
  readonly seed: number;
}

/** Longer than any talk should be; then the person leaves. */
const MOST_TURNS = 30;
const CLOSING_TONES = new Set(CLOSINGS.flatMap(({ tones }) => tones));

interface Cast {
  readonly compiled: CompiledScenario;
  readonly stance: Stance;
  readonly talk: number;
  readonly seed: number;
  readonly manner: MannerName;
}

/** What each line gives to take up, found once for each script. */
type Takings = Map<PreparedLine, Taken>;

function takingsOf(line: PreparedLine, { tables }: CompiledScenario, takings: Takings): Taken {
  const known = takings.get(line);
  if (known) return known;
  const made = line.aside ? {} : takenFrom(line.text, line.reading, tables.slots);
  takings.set(line, made);
  return made;
}

function eventFor({ text, reading, tones, aside }: PreparedLine, before: TalkBefore): DialogueEvent {
  if (aside) return { type: 'talk.stopped' };
  return eventOf({ utterance: text, reading, tones, ...readAsked(before, text) }, before);
}

/** Whether a turn presses or hurts so plainly that nothing may open. */
const presses = (event: DialogueEvent): event is TurnTaken =>
  event.type === 'turn.taken' && event.tones.some((tone) => CLOSING_TONES.has(tone));

function playOne(cast: Cast, shelf: Shelf, takings: Takings) {
  const { compiled, stance, seed, manner, talk } = cast;
  const { scenario, tables, beats } = compiled;
  const own = {
    endedBy: ENDED_BY[draw(seed, 0, 'endedBy', ENDED_BY.length)],
    fault: FAULTS[draw(seed, 0, 'fault', FAULTS.length)],
    ask: ASKS[draw(seed, 0, 'ask', ASKS.length)],
  };
  const played = {
    cast: { name: scenario.cast.name, pronouns: scenario.cast.pronouns },
    facts: Object.fromEntries(Object.entries(scenario.facts).map(([key, { value }]) => [key, value])),
    stance,
    history: historyOf(scenario, own, tables.history.usual),
  };
  const troubles: Trouble[] = [];
  const note = (kind: Trouble['kind'], turn: number, words: string) =>
    troubles.push({ kind, scenario: scenario.id, stance, manner, talk, turn, words: words.slice(0, 160) });

  let snapshot = startDialogue(compiled, settingOf(compiled, played));
  let taken: Taken = {};
  let last: PreparedLine | undefined;
  const said: Heard[] = [];
  const answer = (event: DialogueEvent | null) => {
    const heard = sayLine({ compiled, seed, filling: fillingOf(compiled, played, taken), said }, snapshot, event);
    if (/[{}]|undefined|^$|\s{2}|\s[,.;]/u.test(heard.text)) note('hole-in-line', said.length, heard.text);
    if (said.some(({ text }) => text === heard.text)) note('repeated-line', said.length, heard.text);
    said.push(heard);
  };
  answer(null);
  let turn = 0;
  while (snapshot.status === 'active' && turn < MOST_TURNS) {
    const line = MANNERS[manner](shelf, { seed, turn, beat: beats.get(placeOf(snapshot)), last });
    if (!line) break;
    const event = eventFor(line, { compiled, stance, place: placeOf(snapshot), said });
    const before = snapshot.context.openness;
    snapshot = stepDialogue(compiled, snapshot, event);
    taken = { ...taken, ...takingsOf(line, compiled, takings) };
    answer(event);
    turn++;
    if (presses(event) && snapshot.context.openness > before) note('pressure-rewarded', turn, line.text);
    last = line;
  }
  if (snapshot.status === 'active') snapshot = stepDialogue(compiled, snapshot, { type: 'talk.left' });
  if (snapshot.status === 'active') note('dead-end', turn, placeOf(snapshot));
  return { ending: placeOf(snapshot), turns: turn, troubles };
}

/**
 * Plays many talks, the scripts and their stances in turn, each in a manner drawn by the seed.
 * @returns the same for the same scripts, lines, number and seed.
 */
export function runTalks({ scenarios, lines, runs, seed }: Runs): TalksFound {
  const shelf = shelve(lines);
  const stage = scenarios.flatMap((compiled) =>
    stancesOf(compiled.scenario).map(({ stance }) => ({ compiled, stance, takings: new Map() as Takings })),
  );
  const tallies = new Map(
    scenarios.map(({ scenario }) => [
      scenario.id,
      { talks: 0, endings: Object.fromEntries(scenario.endings.map(({ id }) => [id, 0])) },
    ]),
  );
  const turns: number[] = [];
  const troubles: Trouble[] = [];
  for (let talk = 0; talk < runs; talk++) {
    const place = stage[talk % stage.length];
    const manner = MANNER_NAMES[draw(seed, talk, 'manner', MANNER_NAMES.length)];
    if (!place || !manner) break;
    const { compiled, stance, takings } = place;
    const cast: Cast = { compiled, stance, talk, seed: draw(seed, talk, 'talk', 0xffff_ffff), manner };
    const tally = tallies.get(compiled.scenario.id);
    try {
      const one = playOne(cast, shelf, takings);
      turns.push(one.turns);
      troubles.push(...one.troubles);
      if (tally) {
        tally.talks += 1;
        tally.endings[one.ending] = (tally.endings[one.ending] ?? 0) + 1;
      }
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error);
      troubles.push({ kind: 'crash', scenario: compiled.scenario.id, stance, manner, talk, turn: 0, words });
    }
  }
  return {
    talks: runs,
    seed,
    turns,
    scripts: scenarios.map(({ scenario }) => ({
      id: scenario.id,
      stances: stancesOf(scenario).map(({ stance }) => stance),
      talks: tallies.get(scenario.id)?.talks ?? 0,
      endings: tallies.get(scenario.id)?.endings ?? {},
    })),
    troubles,
  };
}
