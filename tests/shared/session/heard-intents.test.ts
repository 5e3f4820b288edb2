import { describe, expect, it } from 'vitest';
import type { Intent } from '@shared/dialogue/intents';
import { heardIntents, type Heard } from '@shared/session/heard-intents';

const guess = (id: Intent, p: number): Heard => ({ id, p, source: 'reader' });
const heard = (primary: Intent, intents: readonly Heard[]): Intent[] =>
  heardIntents({ primary, intents }).map(({ id }) => id);

describe('heardIntents', () => {
  it('puts the main one first and leaves what was said beside it', () => {
    expect(heard('own-fault', [guess('state-feelings', 0.5), guess('own-fault', 0.45)])).toEqual([
      'own-fault',
      'state-feelings',
    ]);
  });

  it('hears a harsh guess beside something else only when it is plain', () => {
    expect(heard('own-fault', [guess('own-fault', 0.5), guess('blame', 0.5)])).toEqual(['own-fault']);
    expect(heard('own-fault', [guess('own-fault', 0.5), guess('blame', 0.75)])).toEqual(['own-fault', 'blame']);
  });

  it('holds no guess against a line that is asked back, however likely one clause made it', () => {
    const guesses = [guess('unclear', 1), guess('insult', 0.65), guess('guilt-trip', 0.7), guess('thank', 0.4)];
    expect(heard('unclear', guesses)).toEqual(['unclear', 'thank']);
    expect(heard('unclear', [guess('unclear', 1), guess('leave', 0.6)])).toEqual(['unclear']);
  });

  it('hears what a rule or the person says, also there', () => {
    expect(heard('unclear', [guess('unclear', 1), { id: 'insult', p: 1, source: 'rule' }])).toEqual([
      'unclear',
      'insult',
    ]);
    expect(heard('threaten', [{ id: 'threaten', p: 1, source: 'person' }])).toEqual(['threaten']);
  });

  it('never lets a mere suspicion of danger be answered', () => {
    expect(heard('self-harm', [guess('self-harm', 0.9)])).toEqual(['unclear']);
  });

  it('takes a question about something known for that, and not for one about somebody new', () => {
    const reading = {
      primary: 'ask-about-new-partner',
      intents: [guess('ask-about-new-partner', 0.6), guess('ask-open-question', 0.3)],
    } as const;
    const after = (topic: string) => heardIntents(reading, { topics: [topic], mainly: true }).map(({ id }) => id);
    expect(after('family')).toEqual(['ask-open-question']);
    expect(after('seeing-anyone')).toEqual(['ask-about-new-partner', 'ask-open-question']);
  });

  it('lets a question be about somebody new where only its form is known, and owning nothing where it only asks', () => {
    const after = (id: Intent, mainly: boolean) =>
      heardIntents({ primary: id, intents: [guess(id, 0.6)] }, { topics: ['any-who'], mainly }).map((one) => one.id);
    expect(after('ask-about-new-partner', true)).toEqual(['ask-about-new-partner']);
    expect(after('own-fault', true)).toEqual(['ask-open-question']);
    expect(after('own-fault', false)).toEqual(['own-fault']);
  });

  it('hears no second chance in “give me a second”', () => {
    const reading = { primary: 'ask-for-second-chance', intents: [guess('ask-for-second-chance', 0.6)] } as const;
    const asks = { topics: ['wait'], mainly: true };
    expect(heardIntents(reading, asks).map(({ id }) => id)).toEqual(['ask-open-question']);
  });

  it('takes who says “go on then” for somebody who stays', () => {
    const reading = { primary: 'accept-no', intents: [guess('accept-no', 0.8), guess('leave', 0.7)] } as const;
    const after = (mainly: boolean) => heardIntents(reading, { topics: ['tell-me'], mainly }).map(({ id }) => id);
    expect(after(true)).toEqual(['ask-open-question']);
    // "Okay, I accept that. Tell me one thing, though."
    expect(after(false)).toEqual(['accept-no', 'leave']);
  });

  it('leaves what a rule found, whatever is asked', () => {
    const intents: Heard[] = [{ id: 'ask-about-new-partner', p: 1, source: 'rule' }];
    const asks = { topics: ['family'], mainly: true };
    expect(heardIntents({ primary: 'ask-about-new-partner', intents }, asks)).toEqual(intents);
  });

  it('hears no charge in being told that a question was passed over, or something taken wrong', () => {
    const reading = { primary: 'blame', intents: [guess('blame', 0.7), guess('pressure', 0.65)] } as const;
    for (const topic of ['not-answered', 'not-said']) {
      const asks = { topics: [topic], mainly: true };
      expect(heardIntents(reading, asks).map(({ id }) => id)).toEqual(['ask-open-question']);
    }
  });
});
