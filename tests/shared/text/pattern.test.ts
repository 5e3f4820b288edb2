import { describe, expect, it } from 'vitest';
import { createMatcher } from '@shared/text/matcher';
import { inflect } from '@shared/text/pattern/lemma';
import { parsePattern } from '@shared/text/pattern/parse-pattern';
import { resolvePattern } from '@shared/text/pattern/resolve-pattern';
import { compileProgram } from '@shared/text/program/compile-program';
import { aLexicon } from '../../support/phrasing';

function compile(source: string) {
  const pattern = parsePattern(source);
  return pattern.ok ? resolvePattern(pattern.value, aLexicon) : pattern;
}

/** The words that a pattern marks in a text, longest first. */
function marks(source: string, text: string): string[] {
  const resolved = compile(source);
  if (!resolved.ok) throw new Error(resolved.error);
  const matcher = createMatcher(compileProgram([{ pattern: resolved.value }]));
  const tokens = matcher.tokenize(text);
  const found = matcher.find(tokens);
  const slices = found.map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to]?.end));
  return [...new Set(slices)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

describe('patterns', () => {
  it.each([
    ['come back', 'please come back', ['come back']],
    ['come back', 'Come, back 😭', ['Come, back']],
    ['come back', 'come. Back', []],
    ['tell @you', 'tell you guys', ['tell you guys', 'tell you']],
    ['go to @place', 'go to ur place', ['go to ur place']],
    ['i {beg} @you?', 'I begged u', ['I begged u', 'I begged']],
    ['~push me', 'stop pushing me', ['pushing me']],
    ['(so|very much) sad', 'very much sad', ['very much sad']],
    ['please+', 'please, please please', ['please, please please', 'please, please', 'please please', 'please']],
    ['i <0-2> want', 'I really really want', ['I really really want']],
    ['i <0-2> want', 'I really really really want', []],
    ['i <0-2> want', "I'm really truly wanting… want", []],
    ['i <0-1> going', "I'm going", ["I'm going"]],
    ['^ calm down', 'calm down', ['calm down']],
    ['^ calm down', 'please just calm down', ['calm down']],
    ['^ calm down', 'I need to calm down', []],
    ['^ calm down', 'Sam, calm down', ['calm down']],
    ['forget it $', 'forget it', ['forget it']],
    ['forget it $', 'forget it happened', []],
    ['forget it $', 'forget it, ok', ['forget it']],
    ['hello ??', 'hello???', ['hello???']],
    ['hello ??', 'hello?', []],
    ['if i [can not sleep]', "if I can't sleep", ["can't sleep"]],
    ['you <0-2> [so? (cold|very mean)] now', 'you are so very mean now', ['so very mean', 'very mean']],
    ['you <0-2> so? [(cold|very mean) but]', 'you are so very mean, but', ['very mean, but']],
    ['a? b? c', 'a b c', ['a b c', 'b c', 'c']],
    ['a (b|c d)? <0-1> (e|f g)? h', 'a c d x f g h', ['a c d x f g h']],
    ['a (b|c d)? <0-1> (e|f g)? h', 'a h', ['a h']],
    ['sorry , but', 'sorry, but', ['sorry, but']],
    ['sorry , but', 'sorry but', []],
    ["you can't", 'u cant', ['u cant']],
    ['your fault', 'ur fault', ['ur fault']],
    ['you are bad', 'ur bad', ['ur bad']],
    ['ur fault', 'ur fault', ['ur fault']],
    ['ur fault', 'your fault', []],
    ['its own way', 'its own way', ['its own way']],
    ["sister's fault", "my sister's fault", ["sister's fault"]],
    ['begging', 'beggin', ['beggin']],
  ])('“%s” in “%s”', (source, text, expected) => {
    expect(marks(source, text)).toEqual(expected);
  });

  it('tell which words a gap jumped over, and never jump over but or a full stop', () => {
    const resolved = compile('i <0-4> beg');
    if (!resolved.ok) throw new Error(resolved.error);
    const matcher = createMatcher(compileProgram([{ pattern: resolved.value }]));
    const find = (text: string) => matcher.find(matcher.tokenize(text));
    expect(find('I will, never, beg')[0]?.skipped).toEqual([1, 3]);
    expect(find('I try but beg')).toEqual([]);
    expect(find('I try. Beg')).toEqual([]);
  });

  it.each([
    ['', 'nothing in it'],
    ['word?', 'nothing in it'],
    ['<0-2> beg', 'gap must stand between'],
    ['beg <0-2>', 'gap must stand between'],
    ['a <2-1> b', 'small to large'],
    ['a <0-9> b', 'end at 1 to 5'],
    ['(a|b', 'not closed'],
    ['a) b', 'without an opening'],
    ['(a|)', 'empty choice'],
    ['@nobody', 'not in lexicon'],
    ['{nothing}', 'not in lexicon'],
    ['@constructor', 'not in lexicon'],
    ['[a', '“[ ]” must stand once'],
    ['a ]', '“[ ]” must stand once'],
    ['a ([b]|c)', 'not inside'],
    ['a [b?] c', 'holds nothing'],
    ['a (b <0-2>)?', 'gap must stand between'],
    ['a ^ b', '“^” stands only first'],
    ['@you+', 'members of one word'],
    ["don't+", 'cannot be repeated'],
    ['hello??', 'is no word'],
    ['sorry, but', 'a mark stands by itself'],
    ['(a b)+', 'cannot be repeated'],
  ])('“%s” is refused', (source, reason) => {
    const result = compile(source);
    expect(result.ok ? '' : result.error).toContain(reason);
  });
});

it.each([
  ['push', 'push pushes pushing pushed'],
  ['love', 'love loves loving loved'],
  ['cry', 'cry cries crying cried'],
  ['play', 'play plays playing played'],
  ['leave', 'leave leaves leaving left'],
])('~%s has its forms', (base, forms) => {
  expect(inflect(base).join(' ')).toBe(forms);
});
