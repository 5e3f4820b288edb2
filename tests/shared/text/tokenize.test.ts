import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTokenizer } from '@shared/text/tokenize';

const tokenize = createTokenizer((word) => ['please', 'good', 'sorry', 'never'].includes(word));
const norms = (text: string) => tokenize(text).map(({ norm }) => norm);
const clauses = (text: string) => {
  const tokens = tokenize(text).filter(({ kind }) => kind === 'word');
  const groups = new Map<number, string[]>();
  for (const { clause, norm } of tokens) groups.set(clause, [...(groups.get(clause) ?? []), norm]);
  return [...groups.values()].map((words) => words.join(' '));
};

describe('tokens', () => {
  it('stand for the words of contractions, which share the span of what was typed', () => {
    const tokens = tokenize("I can't go");
    expect(tokens.map(({ norm, start, end }) => [norm, start, end])).toEqual([
      ['i', 0, 1],
      ['can', 2, 7],
      ['not', 2, 7],
      ['go', 8, 10],
    ]);
  });

  it.each([
    ['cant wont dont', 'can not will not do not'],
    ['I’m you’re she‘ll they`ve', 'i am you are she will they have'],
    ['im gonna tell u rn cuz ik', 'i am going to tell you right now because i know'],
    ['pleeease', 'please'],
    ['soooorrrryyy', 'sorry'],
    ['gooood', 'good'],
    ['wouldn’t’ve', 'would not have'],
    ["let's go", 'let us go'],
    ['w/o u', 'without you'],
    ['ＨＥＬＰ café', 'help cafe'],
    ['I′m you‛re it｀s', 'i am you are it is'],
    ['pl\u200bea\u00adse \u2060never\ufeff', 'please never'],
    ['p\u0332l\u0332e\u0332a\u0332s\u0332e\u0332', 'please'],
    ['so\u0336\u0335\u0334\u0333\u0332\u0331\u0330'.repeat(9), 'so'.repeat(9)],
    ['рlеаsе sоrrу', 'please sorry'],
    ['ѕоrrу Ѕοrry ѕоггу', 'sorry sorry sorry'],
    ['мне жаль', 'мне жаль'],
    ['pl3a5e g00d b4 4am 1st', 'please good before 4am 1st'],
    ['p l e a s e', 'please'],
    ['P.L.E.A.S.E, s-o-r-r-y', 'please , sorry'],
    ['n e v e r s o r r y', 'never sorry'],
    ['i n e v e r', 'i never'],
    ['a f g h i', 'a f g h i'],
    ['p q and e.g', 'p q and e . g'],
    ['ple😭ase, you😭good', 'please , you 😭 good'],
  ])('spell out %s', (typed, spelled) => {
    expect(norms(typed).join(' ')).toBe(spelled);
  });

  it('span all that was typed for a word, however it was taken apart', () => {
    const span = (text: string) => tokenize(text).map(({ start, end }) => text.slice(start, end));
    expect(span('oh p l e a s e!')).toEqual(['oh', 'p l e a s e', '!']);
    expect(span('n e v e r s o r r y')).toEqual(['n e v e r', 's o r r y']);
    expect(span('\u200bple\u200base\u200b')).toEqual(['ple\u200base']);
    expect(span('ple😭ase')).toEqual(['ple😭ase']);
  });

  it('read an ambiguous spelling both ways', () => {
    expect(tokenize('ur')[0]?.others.map(({ norm }) => norm)).toEqual(['your', 'ur']);
    expect(tokenize('ill')[0]?.others).toEqual([{ norm: 'ill', size: 2 }]);
  });

  it.each(['were', 'well', 'hell', 'shed', 'wed', 'shell'])('never take %s for a contraction', (word) => {
    expect(norms(word)).toEqual([word]);
  });

  it('name runs of marks by all that they are', () => {
    const names = (text: string) =>
      tokenize(text).map(({ norm, others }) => [norm, ...others.map((other) => other.norm)]);
    expect(names('??')).toEqual([['?', '??']]);
    expect(names('!!!!')).toEqual([['!', '!!', '!!!']]);
    expect(names('?!')).toEqual([['?', '!', '??', '?!']]);
  });

  it('take an emoji of several parts as one', () => {
    expect(tokenize('👩‍👩‍👧‍👦🏽👍🏽').map(({ kind }) => kind)).toEqual(['emoji', 'emoji']);
  });

  it('know what stands in quotes, and that an apostrophe is none', () => {
    const quoted = (text: string) =>
      tokenize(text)
        .filter((token) => token.inQuote)
        .map(({ norm }) => norm);
    expect(quoted('You said "go away" to me')).toEqual(['go', 'away']);
    expect(quoted('You said ‘go’ and “stay”')).toEqual(['go', 'stay']);
    expect(quoted("don't say 'go home' to the boys' mum")).toEqual(['go', 'home']);
    expect(quoted('an open "quote that never ends')).toEqual([]);
  });
});

describe('clauses', () => {
  it.each([
    ['I miss you but I will go', ['i miss you', 'but i will go']],
    ["I'm not sad, you are", ['i am not sad', 'you are']],
    ['I used to check your page, beg, and call at night', ['i used to check your page beg and call at night']],
    ['I asked and you laughed', ['i asked', 'and you laughed']],
    ['you and I were young', ['you and i were young']],
    ['I was so sad', ['i was so sad']],
    ['it hurt so I left', ['it hurt', 'so i left']],
    ['one: two — three … four', ['one', 'two', 'three', 'four']],
    ['a well-meant word', ['a well meant word']],
    ['first\nsecond\r\nthird', ['first', 'second', 'third']],
  ])('cut “%s”', (text, expected) => {
    expect(clauses(text)).toEqual(expected);
  });

  it('count sentences, and e.g. ends none', () => {
    expect(tokenize('One. Two! Three?\nFour').at(-1)?.sentence).toBe(3);
    expect(tokenize('bring food e.g. bread').at(-1)?.sentence).toBe(0);
  });
});

it('any string gives tokens in order that lie inside it', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'grapheme' })), (text) => {
      let at = 0;
      for (const { start, end, norm } of tokenize(text)) {
        expect(start).toBeGreaterThanOrEqual(at === end ? start : 0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(start >= at || end === at).toBe(true);
        expect(norm).not.toBe('');
        at = end;
      }
    }),
  );
});
