import { placeholdersOf } from '@shared/dialogue/fill-text';
import { INTENT_WORDS } from '@shared/dialogue/intents';
import type { Scenario } from '@shared/dialogue/scenario-schema';
import { scenarioSchema } from '@shared/dialogue/scenario-schema';
import { CATEGORY_WORDS, PRAISE_WORDS } from '@shared/phrasing/category-words';
import { checkPhrasing } from '@shared/phrasing/check-phrasing';
import { loadPack } from '@shared/phrasing/load-pack';
import { SIGNS } from '@shared/preparation/signs';
import * as viewWords from '@shared/review/view-words';
import * as reviewWords from '@shared/review/words';
import { SUPPORT_REGIONS } from '@shared/support/contacts';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CARD_WORDS } from '../../renderer/components/support-card/card-words';
import { KEEPING_WORDS } from '../../renderer/features/settings/keeping-words';
import { OWN_VIEW_WORDS, SAY_AGAIN_WORDS } from '../../renderer/features/debrief/debrief-words';
import { ACTS } from '@shared/ipc/acts';
import { READING_ITEMS } from '../../renderer/app/acts/palette-groups';
import { PALETTE_WORDS } from '../../renderer/components/palette/palette-words';
import { HELP_WORDS as HELP_PAGE } from '../../renderer/features/help/help-words';
import { HISTORY_WORDS } from '../../renderer/features/history/history-words';
import { READING_WORDS } from '../../renderer/features/settings/reading-words';
import { PROGRESS_WORDS } from '../../renderer/features/progress/progress-words';
import { CARD_HINTS } from '../../renderer/features/card/card-words';
import { REOPEN_WORDS } from '../../renderer/features/reopen/reopen-words';
import { COMPARE_WORDS } from '../../renderer/features/compare/compare-words';
import { MAP_WORDS } from '../../renderer/features/map/map-words';
import { HARM_CHOICES, STANDING_CHOICES, STEP_ASIDES, STEP_WORDS } from '../../renderer/features/prepare/prepare-words';
import { MODE_LINES } from '../../renderer/components/mode/mode-words';
import { HELP_WORDS, PAUSE_WORDS, STAGE_WORDS } from '../../renderer/features/rehearsal/rehearsal-words';
import * as practiseWords from '../../renderer/features/practise/practise-words';
import { SIGN_EXERCISES } from '@shared/practice/read-the-signs';
import { LINE_PAIRS } from '@shared/practice/line-pairs';
import { buildPhrasing, readScenarioFiles } from '../../scripts/content';

const root = resolve(import.meta.dirname, '../..');
const matcher = loadPack(buildPhrasing(root));
const scenarios: readonly Scenario[] = readScenarioFiles(root).map(({ data }) => scenarioSchema.parse(data));

/** Every string in a value, whatever its shape. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}
/** As it is read on screen, near enough: what stands in braces becomes a plain word. */
const spoken = (text: string) =>
  placeholdersOf(text).reduce((words, inside) => words.replace(`{${inside}}`, 'she'), text);

const OURS: readonly (readonly [string, readonly string[]])[] = [
  ['the review', stringsIn([reviewWords, viewWords])],
  ['what is asked in the review', stringsIn([OWN_VIEW_WORDS, SAY_AGAIN_WORDS])],
  ['Progress', stringsIn(PROGRESS_WORDS)],
  ['the words for intents and categories', stringsIn([INTENT_WORDS, CATEGORY_WORDS, PRAISE_WORDS])],
  ['the stage', stringsIn([STAGE_WORDS, PAUSE_WORDS, HELP_WORDS, MODE_LINES])],
  [
    'short practice',
    stringsIn([practiseWords, SIGN_EXERCISES.map(({ cue, readings, other, step }) => [cue, readings, other, step])]),
  ],
  ['what differs between two lines', LINE_PAIRS.flatMap(({ strong, differs }) => [strong, differs])],
  ['the support contacts', stringsIn(SUPPORT_REGIONS)],
  ['the support card', stringsIn(CARD_WORDS)],
  ['what is said of files', stringsIn(KEEPING_WORDS)],
  ['Prepare', stringsIn([STEP_WORDS, STEP_ASIDES, STANDING_CHOICES, HARM_CHOICES, SIGNS.map(({ label }) => label)])],
  ['the map', stringsIn(MAP_WORDS)],
  ['two talks side by side', stringsIn(COMPARE_WORDS)],
  ['an opening taken elsewhere', stringsIn(REOPEN_WORDS)],
  ['the hints of the card', stringsIn(CARD_HINTS)],
  ['what is said of past talks', stringsIn(HISTORY_WORDS)],
  ['the settings for reading', stringsIn(READING_WORDS)],
  ['the help page', stringsIn(HELP_PAGE)],
  ['menu and palette', [...ACTS.map(({ words }) => words), ...stringsIn([PALETTE_WORDS, READING_ITEMS])]],
  ...scenarios.map(({ id, situation, summary, practises, beats, endings }) => {
    const texts = [situation, summary, ...practises, ...endings.map(({ debrief }) => debrief)];
    return [`the texts of ${id}`, [...texts, ...beats.flatMap(({ hints }) => stringsIn(hints))]] as const;
  }),
];

describe('gate 5: our own words', () => {
  // What the ex says is in character and is not held to the rules; everything the app says itself is.
  it.each(OURS)('are not what our rules flag: %s', (_, texts) => {
    expect(texts.length).toBeGreaterThan(3);
    const flagged = texts.flatMap((text) =>
      checkPhrasing(matcher, spoken(text)).findings.map(({ ruleId, span }) => ({
        ruleId,
        words: spoken(text).slice(span.start, span.end),
        text,
      })),
    );
    expect(flagged).toEqual([]);
  });
});
