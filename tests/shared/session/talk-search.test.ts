import { createTalkSearch } from '@shared/session/talk-search';
import type { TalkWords, WordsLine } from '@shared/session/talk-words';
import { foldText } from '@shared/text/fold';
import { sliceSpan } from '@shared/text/span';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const line = (text: string, who: WordsLine['who'] = 'me', turn = 1): WordsLine => ({ who, turn, text });
const talk = (id: string, ...lines: readonly WordsLine[]): TalkWords => ({ id, lines: [...lines] });

function searchOf(...talks: readonly TalkWords[]) {
  const search = createTalkSearch();
  search.put(talks);
  return search;
}
/** What is found for a query: each talk with the marked words of its line. */
const marked = (search: ReturnType<typeof createTalkSearch>, query: string) =>
  search.find(query).map(({ id, text, spans }) => [id, ...spans.map((span) => sliceSpan(text, span))]);

describe('the search over all talks', () => {
  it('finds a word from its first letters on, in either voice, and says where', () => {
    const search = searchOf(
      talk('a', line('You came.', 'them', 0), line('I went quiet on you last winter.', 'me', 1)),
      talk('b', line('The whole Winter, yes: winters are long.', 'them', 3)),
      talk('c', line('Nothing of the kind.')),
    );
    expect(search.find('winter')[0]).toMatchObject({ id: 'a', who: 'me', turn: 1 });
    expect(marked(search, 'winter')).toEqual([
      ['a', 'winter'],
      ['b', 'Winter', 'winter'],
    ]);
    expect(marked(search, 'wint')).toHaveLength(2);
    expect(search.find('inter')).toEqual([]);
  });

  it('wants all words in one line, in any order, however they are written', () => {
    const search = searchOf(talk('a', line('I didn’t go to the café.'), line('You went.')));
    expect(marked(search, "CAFE didn't")).toEqual([['a', 'didn’t', 'café']]);
    expect(search.find('cafe went')).toEqual([]);
    expect(search.find('  ')).toEqual([]);
  });

  it('keeps to the first line that has them, also after one that has only some', () => {
    const search = searchOf(
      talk('a', line('last week'), line('last long winter', 'me', 2), line('last winter', 'me', 3)),
    );
    expect(search.find('last winter')[0]?.turn).toBe(2);
  });

  it('knows a talk anew when it is put again, and no more when it is dropped', () => {
    const search = searchOf(talk('a', line('winter')));
    search.put([talk('a', line('summer'))]);
    expect(search.find('winter')).toEqual([]);
    expect(search.find('summer')).toHaveLength(1);
    search.drop(['a']);
    expect(search.find('summer')).toEqual([]);
  });

  it('marks words that lie in each other once, and never outside the line', () => {
    const search = searchOf(talk('a', line('winter in the\nwinter garden')));
    expect(marked(search, 'win winter')).toEqual([['a', 'winter', 'winter']]);
    expect(marked(search, 'winter garden')).toEqual([['a', 'winter', 'winter', 'garden']]);
  });

  const words = fc.string({ unit: 'binary', maxLength: 30 });
  it('never throws, and every mark is what was looked for', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 4 }), words, (texts, query) => {
        const search = searchOf(talk('a', ...texts.map((text) => line(text))));
        for (const { text, spans } of search.find(query))
          for (const span of spans) expect(foldText(query)).toContain(foldText(sliceSpan(text, span)).trim());
      }),
    );
  });
});

it('folding keeps every place', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => foldText(text).length === text.length));
  expect(foldText('Ça ne va PAS, İstanbul’s Straße')).toBe("ca ne va pas, istanbul's straße");
});
