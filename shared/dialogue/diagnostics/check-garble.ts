import { fillText, placeholdersOf } from '../fill-text';
import type { Filling } from '../fill-text';
import { ASKS, ENDED_BY, FAULTS } from '../history/history';
import type { History } from '../history/history';
import { historyPhrases } from '../history/history-phrases';
import type { HistoryTable } from '../history/history-schema';
import type { PartialHistory } from '../history/history-schema';
import { PRONOUNS } from '../scenario-schema';
import type { Slot } from '../taken/slots';
import { slotsOf } from '../taken/slots-of';
import type { TakenTable } from '../taken/taken-schema';
import { diagnose } from './diagnostic';
import type { Diagnostic } from './diagnostic';
import { findGarble } from './find-garble';
import type { ShownText } from './texts-of';

/** What the texts of one file are filled with. */
export interface GarbleTables {
  readonly history: HistoryTable;
  readonly taken: TakenTable;
  readonly fixed: PartialHistory;
  readonly facts: Readonly<Record<string, string>>;
}

/** Lengths of time as people write them. */
const SPELLS = ['eight months', 'a year', 'six weeks', 'a long time'];

function historiesFor(text: string, { history, fixed }: GarbleTables): History[] {
  const all = <T>(stem: string, values: readonly T[], only: T | undefined, usual: T): readonly T[] => {
    if (only !== undefined) return [only];
    return text.includes(stem) ? values : [usual];
  };
  const { usual } = history;
  return all('nded.', ENDED_BY, fixed.endedBy, usual.endedBy).flatMap((endedBy) =>
    all('ault.', FAULTS, fixed.fault, usual.fault).flatMap((fault) =>
      all('sk.', ASKS, fixed.ask, usual.ask).flatMap((ask) =>
        all('part', SPELLS, fixed.apart, usual.apart).flatMap((apart) =>
          all('ogether', SPELLS, fixed.together, usual.together).map((together) => ({
            endedBy,
            fault,
            ask,
            apart,
            together,
          })),
        ),
      ),
    ),
  );
}

/** Days as they are taken up. */
const DAYS = ['Saturday', 'tomorrow evening', 'next week', 'six o’clock', 'the morning', 'this Friday at noon'];

function takenFor(text: string, { taken }: GarbleTables): Record<string, string>[] {
  const phrasesOf = (entries: TakenTable['deeds']) => entries.map(({ phrase }) => phrase);
  const lists: Readonly<Record<Slot, readonly string[]>> = {
    day: DAYS,
    place: phrasesOf(taken.places),
    thing: phrasesOf(taken.things),
    deed: phrasesOf(taken.deeds),
  };
  return slotsOf(text).reduce<Record<string, string>[]>(
    (made, slot) => made.flatMap((one) => lists[slot].map((phrase) => ({ ...one, [`took.${slot}`]: phrase }))),
    [{}],
  );
}

/** Every way a text can be filled: all pronouns, and all values of what it weaves in. */
function fillingsFor(text: string, tables: GarbleTables): Filling[] {
  const { facts } = tables;
  const taken = takenFor(text, tables);
  return PRONOUNS.flatMap((pronouns) =>
    historiesFor(text, tables).flatMap((history) => {
      const phrases = historyPhrases(history, tables.history, pronouns);
      return taken.map((words) => ({ name: 'Sam', pronouns, facts, phrases: { ...phrases, ...words } }));
    }),
  );
}

/**
 * sc029: whatever a text is filled with, it is English. Texts without a placeholder are the author's affair.
 * @returns at most one fault a text.
 */
export function checkGarble(texts: readonly ShownText[], tables: GarbleTables): Diagnostic[] {
  return texts.flatMap(({ text, path, kind }) => {
    if (placeholdersOf(text).length === 0) return [];
    for (const filling of fillingsFor(text, tables)) {
      const filled = fillText(text, filling);
      const garble = findGarble(filled, kind !== 'label');
      if (garble !== null) return [diagnose('sc029', path, `reads as ${garble} in: ${filled}`)];
    }
    return [];
  });
}
