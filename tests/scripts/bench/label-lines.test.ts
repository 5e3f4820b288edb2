import { describe, expect, it } from 'vitest';
import { readLabelledLines, scoreLines } from '../../../scripts/bench/phrasing/label-lines';

describe('labelled lines', () => {
  it('are a problem by their severity, or by their labels where they have none', () => {
    const words = [
      '{"text":"a","labels":["blame"],"severity":"none"}',
      '{"text":"b","labels":[],"severity":"mild"}',
      '',
      '{"text":"c","labels":["blame"]}',
      '{"text":"d","labels":["small-talk"]}',
    ].join('\r\n');
    expect(readLabelledLines(words).map(({ isProblem }) => isProblem)).toEqual([false, true, true, false]);
  });

  it.each([
    ['{"text":"a"}\nno', 'line 2: '],
    ['{"labels":[]}', 'line 1: no "text"'],
    ['{"text":"a","labels":"blame"}', 'line 1: no "text", or "labels" is no list'],
  ])('%j is refused by its line', (words, complaint) => {
    expect(() => readLabelledLines(words)).toThrow(complaint);
  });

  it('give each tool its precision and recall', async () => {
    const lines = ['hit', 'hit', 'miss', 'calm', 'calm hit'].map((text, index) => ({ text, isProblem: index < 3 }));
    const flags = async (text: string) => text.includes('hit');
    expect(await scoreLines({ name: 'tool', flags }, lines)).toEqual({
      name: 'tool',
      precision: 0.667,
      recall: 0.667,
      flagged: 3,
      falselyFlagged: 1,
    });
    const silent = await scoreLines({ name: 'silent', flags: () => false }, lines);
    expect(silent).toMatchObject({ precision: null, recall: 0 });
  });
});
