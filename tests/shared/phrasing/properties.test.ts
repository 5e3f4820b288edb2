import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPhrasing } from '@shared/phrasing/check-phrasing';
import { inspectPhrasing } from '@shared/phrasing/inspect-phrasing';
import { chooseLive } from '@shared/phrasing/live';
import type { Span } from '@shared/text/span';
import { aMatcher, SOME_RULES } from '../../support/phrasing';

const matcher = aMatcher(
  ...SOME_RULES,
  ...[
    'capsShare',
    'capsWords',
    'exclaimRun',
    'questionRun',
    'stretchRun',
    'emojiRun',
    'words',
    'sentenceWords',
    'sorryCount',
    'questionCount',
    'chasing',
    'ownTurnsInRow',
    'repeatedRequest',
    'repeatRun',
  ].map((measure) => ({
    id: `length.${measure.toLowerCase()}`,
    kind: 'metric' as const,
    measure,
    threshold: measure === 'capsShare' ? 0.4 : 2,
  })),
);

/** Noise, and noise made of the very words and signs the rules look for. */
const WORDS =
  "I I'm beg begging you u please pleeease not never but answer me now die want to kil myself CAN’T can't ur".split(
    ' ',
  );
const SIGNS = ['"', "'", '’', '“', '”', ',', '.', '!!!', '??', '\n', '\r\n', '—', ' ', '  ', '\0', '\ud83d', '\u202e'];
const OTHERS = ['😭', '👩‍👧', 'e\u0301', 'דנה'];
const words = fc.constantFrom(...WORDS, ...SIGNS, ...OTHERS);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(words, { maxLength: 60 }).map((list) => list.join(' ')),
  fc.array(words, { maxLength: 60 }).map((list) => list.join('')),
);

describe('whatever is typed', () => {
  it('nothing is thrown, and every span lies inside the text and is not empty', () => {
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 3 }), (typed, earlier) => {
        const { findings, praise, safety, calledOff } = checkPhrasing(matcher, typed, { earlier });
        const spans: Span[] = [...findings, ...praise, ...calledOff, ...(safety ? [safety] : [])].map(
          ({ span }) => span,
        );
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(typed.length);
        }
        expect(chooseLive(findings, { text: typed, caret: typed.length }).length).toBeLessThanOrEqual(3);
      }),
      { numRuns: 500 },
    );
  });

  it('findings come by start, then severity', () => {
    fc.assert(
      fc.property(text, (typed) => {
        const { findings } = checkPhrasing(matcher, typed);
        const sorted = findings.toSorted((a, b) => a.span.start - b.span.start || b.severity - a.severity);
        expect(findings).toEqual(sorted);
      }),
    );
  });

  it('straight and curly apostrophes give the same rules at the same places', () => {
    const contraction = fc.constantFrom(
      "I'm",
      "can't",
      "don't",
      "you're",
      'beg',
      'begging',
      'you',
      'live',
      'without',
      'pathetic',
      'answer',
      'me',
      'now',
    );
    fc.assert(
      fc.property(fc.array(contraction, { maxLength: 30 }), (list) => {
        const straight = list.join(' ');
        expect(checkPhrasing(matcher, straight.replaceAll("'", '’'))).toEqual(checkPhrasing(matcher, straight));
      }),
    );
  });

  it('the same text gives the same answer, however often it is asked', () => {
    fc.assert(
      fc.property(text, (typed) => {
        expect(inspectPhrasing(matcher, typed)).toEqual(inspectPhrasing(matcher, typed));
      }),
    );
  });

  it.each([
    ['twenty thousand letters without a space', 'a'.repeat(20_000)],
    ['a word over and over', 'please i beg you '.repeat(1_200)],
    ['nothing but denials', 'i not never '.repeat(1_600)],
    ['nothing but quotes', '"a \'b '.repeat(3_000)],
    ['nothing but marks', '?!'.repeat(10_000)],
    ['nothing but lines', 'hey\n'.repeat(5_000)],
    ['nothing but combining marks', 'e'.padEnd(20_000, '\u0301')],
    ['nothing but lone surrogates', '\ud83d'.repeat(20_000)],
    ['nothing but NUL', '\0'.repeat(20_000)],
  ])('%s gets an answer', (_, typed) => {
    expect(checkPhrasing(matcher, typed).findings.length).toBeLessThanOrEqual(12);
  });
});
