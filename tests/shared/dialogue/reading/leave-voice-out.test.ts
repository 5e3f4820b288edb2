import { judge, leaveVoiceOut } from '@shared/dialogue/reading/leave-voice-out';
import { describe, expect, it } from 'vitest';
import { readHeldOut } from '../../../../scripts/content';
import { aFewLines, builtReader, PROJECT, roughSentence } from '../../../support/corpus';
import { anEncoder } from '../../../support/encoder';

/** Every third line is read: all of them take a minute. */
const EVERY = 3;
/** Measured on those lines of the four held-out voices, in percent: both readers, and words alone. Neither may fall three points below. */
const MEASURED = { both: 74.2, words: 74.1 };

async function rightOf(isWordsOnly: boolean): Promise<number> {
  const reader = builtReader({ isWordsOnly });
  const verdicts = await Promise.all(
    readHeldOut(PROJECT)
      .filter((_, index) => index % EVERY === 0)
      .map(async ({ text, intents }) => judge((await reader.read({ text })).primary, intents)),
  );
  return (100 * verdicts.filter((verdict) => verdict === 'right').length) / verdicts.length;
}

describe('the readers of the app', () => {
  it.each([
    ['together', false, MEASURED.both],
    ['by words alone', true, MEASURED.words],
  ])(
    'read voices that nobody trained on %s about as well as they were measured to',
    async (_, isWordsOnly, measured) => {
      expect(await rightOf(isWordsOnly)).toBeGreaterThan(measured - 3);
    },
    900_000,
  );
});

describe('leaveVoiceOut', () => {
  const lines = aFewLines(200);
  const training = { mostSteps: 8 };
  const folds = [['nurse-37-au', 'elder-68-uk'], ['texter-21-us']];

  it('reads each voice of each group once, with words alone and with both readers', () => {
    const { features } = roughSentence(lines);
    const words = leaveVoiceOut(lines, { folds, training });
    const both = leaveVoiceOut(lines, { folds, training, second: { features, encoder: anEncoder() } });
    const out = lines.filter(({ voice }) => folds.flat().includes(voice)).map(({ text }) => text);
    for (const reads of [words, both]) expect(reads.map(({ line }) => line.text).toSorted()).toEqual(out.toSorted());
    expect(both.map(({ reading }) => reading.intents)).not.toEqual(words.map(({ reading }) => reading.intents));
  });
});

describe('judge', () => {
  it('takes what a listener would answer alike for right', () => {
    expect(judge('reflect', ['thank', 'reflect'])).toBe('right');
    expect(judge('give-reason', ['state-why'])).toBe('right');
    expect(judge('unclear', ['state-why'])).toBe('unclear');
    expect(judge('blame', ['state-why'])).toBe('wrong');
  });
});
