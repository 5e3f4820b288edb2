import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { createMatcher } from '@shared/text/matcher';
import { parsePattern } from '@shared/text/pattern/parse-pattern';
import type { ResolvedPattern } from '@shared/text/pattern/pattern';
import { resolvePattern } from '@shared/text/pattern/resolve-pattern';
import { compileProgram } from '@shared/text/program/compile-program';
import { findPlainly } from '../../../support/plain-matcher';

const NO_LEXICON = { sets: {}, families: {} };

/** Few words, so that patterns and texts meet all the time; spelled in ways that give several tokens or readings. */
const word = fc.constantFrom('you', 'are', 'your', 'i', 'am', 'not', 'but', 'a', 'b', 'c', 'd');
const optional = (part: fc.Arbitrary<string>) => part.map((inner) => `(${inner})?`);
const some = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
const choice = fc.array(some, { minLength: 2, maxLength: 3 }).map((options) => `(${options.join('|')})`);
const gap = fc.constantFrom('<0-1>', '<0-2>', '<1-3>', '<0-5>');
const part = fc.oneof(
  { weight: 5, arbitrary: word },
  { weight: 2, arbitrary: choice },
  { weight: 1, arbitrary: optional(some) },
  { weight: 2, arbitrary: gap },
  { weight: 1, arbitrary: word.map((repeated) => `${repeated}+`) },
  { weight: 1, arbitrary: fc.constantFrom(',', '??', '!') },
);
const source = fc
  .tuple(fc.constantFrom('', '^ '), fc.array(part, { minLength: 1, maxLength: 6 }), fc.constantFrom('', ' $'))
  .map(([opens, parts, closes]) => opens + parts.join(' ') + closes);

/** Patterns that can stand; the others are refused by their own test. */
const pattern = source
  .map((text): ResolvedPattern | null => {
    const parsed = parsePattern(text);
    const resolved = parsed.ok ? resolvePattern(parsed.value, NO_LEXICON) : parsed;
    return resolved.ok ? resolved.value : null;
  })
  .filter((resolved) => resolved !== null);

const SAID = ['you', 'ur', "you're", 'u', "i'm", 'im', 'not', 'but', 'a', 'b', 'c', 'd', 'x'];
const MARKS = [',', '.', '??', '!!!', '😭', '…', '"', '\n'];
const text = fc
  .array(
    fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...SAID) }, { weight: 1, arbitrary: fc.constantFrom(...MARKS) }),
    {
      maxLength: 30,
    },
  )
  .map((pieces) => pieces.join(' '));

it('a compiled program finds each pattern where its definition says, whatever the other patterns and their anchors', () => {
  const share = fc.dictionary(word, fc.double({ min: 0, max: 0.3, noNaN: true }));
  fc.assert(
    fc.property(fc.array(pattern, { minLength: 1, maxLength: 8 }), text, share, (patterns, typed, shares) => {
      const program = compileProgram(
        patterns.map((each) => ({ pattern: each })),
        (each) => shares[each] ?? 0.01,
      );
      const matcher = createMatcher(structuredClone(program));
      const tokens = matcher.tokenize(typed);
      const found = patterns.map(() => new Set<string>());
      for (const { entry, first, last } of matcher.find(tokens)) found[entry]?.add(`${first}-${last}`);
      patterns.forEach((each, entry) => {
        expect([...(found[entry] ?? [])].sort()).toEqual([...findPlainly(each, tokens)].sort());
      });
    }),
    { numRuns: 600 },
  );
});

it('patterns of the second part are found by themselves, and of them only those that are asked for', () => {
  fc.assert(
    fc.property(
      fc.array(pattern, { minLength: 2, maxLength: 8 }),
      text,
      fc.nat(255),
      fc.nat(255),
      (patterns, typed, second, asked) => {
        const bits = (of: number) => Uint8Array.from(patterns, (_, entry) => (of >> entry) & 1);
        const program = compileProgram(patterns.map((each) => ({ pattern: each })));
        const search = createMatcher(program, bits(second));
        const tokens = search.tokenize(typed);
        const all = createMatcher(program).find(tokens);
        const found = search.search(tokens);
        const isSecond = ({ entry }: { entry: number }) => ((second >> entry) & 1) === 1;
        expect(found.findFirst()).toEqual(all.filter((hit) => !isSecond(hit)));
        expect(found.findSecond(bits(asked))).toEqual(
          all.filter((hit) => isSecond(hit) && ((asked >> hit.entry) & 1) === 1),
        );
      },
    ),
    { numRuns: 200 },
  );
});
