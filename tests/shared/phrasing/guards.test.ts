import { describe, expect, it } from 'vitest';
import { checkPhrasing } from '@shared/phrasing/check-phrasing';
import { GUARDS } from '@shared/phrasing/taxonomy';
import { aMatcher } from '../../support/phrasing';

const RULE = {
  id: 'pressure.sketch',
  patterns: [
    'you (are|were|being) <0-1> selfish',
    'you (never|did not) (love|loved) me',
    'you <0-1> (ruined|ruin) everything',
    "can't live without @you",
    'answer me',
    '{beg} @you',
    'i <0-3> {beg}',
    'need an answer',
    'leave me',
    'come home',
    'stay with me',
  ],
};
const matcher = aMatcher(RULE);
const logistic = aMatcher({ ...RULE, guards: { logistics: 'on', negated: 'skip' } });

const by = (text: string, using = matcher): string => {
  const { findings, calledOff } = checkPhrasing(using, text);
  if (findings.length > 0) return 'flagged';
  return calledOff[0]?.by ?? 'nothing matched';
};

describe('a guard', () => {
  it.each([
    ['I never begged you', 'negated'],
    ['I try to live without begging you', 'negated'],
    ["I've stopped begging you", 'negated'],
    ["I don't think you ruined everything", 'negated'],
    ["I'm not going to beg you", 'refusal'],
    ["I won't beg", 'refusal'],
    ["you don't have to answer me", 'refusal'],
    ["I'm not asking you to come home", 'refusal'],
    ['no need to answer me', 'refusal'],
    ["I'm trying so hard not to beg you", 'refusal'],
    ['You told me you never loved me', 'quoted'],
    ['“you ruined everything” was all I heard', 'quoted'],
    ["'answer me' is what I kept typing", 'quoted'],
    ["I'd tell you I need an answer, over and over", 'quoted'],
    ['None of it says you ruined everything', 'negated'],
    ['I had meant to beg you', 'past'],
    ['I told you to answer me', 'quoted'],
    ['I used to beg you', 'past'],
    ['back then I wanted you to leave me', 'past'],
    ['I thought you were selfish', 'past'],
    ['I beg you every time we fight, and that was unfair to you', 'past'],
    ['I begged you twice in April. I have stopped, and I am ashamed of it', 'past'],
    ['my sister begs you all the time', 'other-person'],
    ['she wants to come home', 'other-person'],
    ['the neighbours beg you daily', 'other-person'],
    ["Kayleigh's ex begs him to come home", 'other-person'],
    ["You're selfish, says my mother", 'quoted'],
    ["You're selfish! shouts the referee", 'quoted'],
    ["You're selfish, he said", 'quoted'],
    ["You're selfish, I told the parrot", 'quoted'],
    ["You're selfish, you say", 'quoted'],
    ["You're selfish! My vet asked me if that was his name", 'quoted'],
    ['Come home, you forgot your umbrella', 'everyday'],
    ['You ruined everything, this zip', 'everyday'],
    ["You're selfish, your aunt used to say", 'quoted'],
    ['Leave me, the card on the shelf says', 'quoted'],
    ['Answer me, my dad used to shout', 'quoted'],
    ['Answer me is what the sign says', 'quoted'],
    ['Come home was on in the taxi', 'quoted'],
    ['A song called Come Home', 'quoted'],
    ['You never loved me, I used to say', 'quoted'],
    ["Swore I'd beg you daily", 'quoted'],
    ["A year ago I'd have said you ruined everything", 'quoted'],
    ['I begged you daily. Stopped in May', 'past'],
    ['I begged you, and that was too much to carry', 'past'],
    ['I wanted you to answer me. You had every right to hang up', 'past'],
    ['That was the year I begged you, it was like that back then', 'past'],
    ['I need an answer about the lawn mower', 'everyday'],
    ['You ruined everything, and by everything I mean the pie', 'everyday'],
    ['I need an answer about the school trip', 'everyday'],
    ['As a cook you ruined everything', 'everyday'],
    ['You ruined everything. The crumble, I mean', 'everyday'],
  ])('calls off “%s”: %s', (text, guard) => {
    expect(by(text)).toBe(guard);
  });

  it.each([
    "I'm not trying to pressure you, but I need an answer",
    "I'm not going to lie, you're selfish",
    'No pressure at all, just answer me',
    'I used to beg and it was wrong, but please come home',
    'You said you cared; answer me',
    'I would never beg you. Answer me',
    "I'm not happy you ruined everything",
    "I can't believe you ruined everything",
    "I can't live without you",
    'you never loved me',
    "It's not only me, you are selfish",
    "why don't you answer me",
    'never mind, answer me',
    'My mum knows and you ruined everything',
    "My friends know you're selfish",
    "I told you already, you're selfish",
    'she hates me because you ruined everything',
    "I can't stop begging you",
    'No you ruined everything',
    "You won't admit you ruined everything",
    'You ruined everything. It rained. I had no right to be there',
    'You ruined everything. That was not okay',
    'Are you coming back then? Answer me',
    'You ruined everything, says it all',
    'Come home, you left your children',
    'You ruined everything, you said it yourself',
    'You ruined everything, says the man who left',
    'You ruined everything, my cousin said she saw you',
    'The lawn mower is broken. Answer me',
    'You ruined everything and then I had to sit there all night with nothing but the lawn mower',
    'You ruined everything "now"',
  ])('does not reach over to “%s”', (text) => {
    expect(by(text)).toBe('flagged');
  });

  it('for practical matters works only where a rule asks for it', () => {
    const text = 'The lease is up in May and I need an answer';
    expect(by(text)).toBe('flagged');
    expect(by(text, logistic)).toBe('logistics');
  });

  it('for things of every day never calls off what was said of dying', () => {
    const grave = aMatcher({ id: 'self-harm.sketch', kind: 'safety', patterns: ['do not want to be here'] });
    const report = checkPhrasing(
      grave,
      'I don’t want to be here. The dog, I mean, will need a home, and so will the kitten.',
    );
    expect(report.safety?.ruleId).toBe('self-harm.sketch');
  });

  it('for things of every day is off for rules that charge somebody with things', () => {
    const criticism = aMatcher({ ...RULE, id: 'criticism.sketch', category: 'criticism' });
    expect(by('You ruined everything in the fridge', criticism)).toBe('flagged');
    expect(by('You ruined everything in the fridge')).toBe('everyday');
  });

  it('that a rule skips calls nothing off, but a negation between its own words always does', () => {
    expect(by('I tried to never need an answer', logistic)).toBe('flagged');
    expect(by('I never ever beg', logistic)).toBe('negated');
  });

  it('names where its cue stands', () => {
    const [first] = checkPhrasing(matcher, 'Well, I used to beg you').calledOff;
    expect(first?.cue).toEqual({ start: 8, end: 15 });
  });

  it('is one of the list of the taxonomy', () => {
    expect(GUARDS).toHaveLength(7);
  });
});

describe('safety', () => {
  const safety = aMatcher(
    {
      id: 'self-harm.sketch',
      kind: 'safety',
      patterns: ['i <0-3> want to die', 'kill myself'],
      exceptions: ['of embarrassment'],
    },
    { id: 'threat.sketch', kind: 'safety', patterns: ['i <0-3> hurt you'] },
  );
  const tier = (text: string) => checkPhrasing(safety, text).safety?.tier ?? null;

  it.each([
    ['I want to die', 'a'],
    ['I told you I want to die', 'a'],
    ['I always thought I want to die', 'a'],
    ['"I want to die"', 'a'],
    ["I don't want to die", 'b'],
    ["don't worry, I won't kill myself", 'b'],
    ['You once wrote "I want to die" and it scared me', null],
    ['I used to want to die', null],
    ['My cousin tried to kill myself', null],
    ['I will hurt you', 'a'],
    ['I would never hurt you', null],
    ["I'm not going to hurt you", null],
    ['I said I would hurt you. That was cruel of me', null],
    ['I will hurt you. I am ashamed', 'a'],
    ['I will hurt you, says my neighbour to the weeds', null],
  ])('takes “%s” as tier %s', (text, expected) => {
    expect(tier(text)).toBe(expected);
  });
});
