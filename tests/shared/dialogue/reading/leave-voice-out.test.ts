import { judge, leaveVoiceOut } from '@shared/dialogue/reading/leave-voice-out';
import { describe, expect, it } from 'vitest';
import { theCorpus } from '../../../support/corpus';

/** Measured: 66.6 % of 898 lines. The reader may not fall three points below that. */
const RIGHT_MEASURED = 66.6;
const LEFT_OUT = ['coparent-43-ie', 'nurse-37-au'];
/** Fewer steps than the app's reader takes: a fraction of the time, a point or so less. */
const training = { mostSteps: 20 };

describe('a reader that has not heard a voice', () => {
  it('reads it about as well as it was measured to', { timeout: 180_000 }, () => {
    const reads = leaveVoiceOut(theCorpus(), { voices: LEFT_OUT, training });
    const right = (100 * reads.filter(({ verdict }) => verdict === 'right').length) / reads.length;
    expect(right).toBeGreaterThan(RIGHT_MEASURED - 3);
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
