import { describe, expect, it } from 'vitest';
import { runPhrasing } from '../../../scripts/headless/phrasing';
import { aPack, SOME_RULES } from '../../support/phrasing';

const pack = aPack(SOME_RULES);

function run(argv: string[], input: string | null, columns = 80) {
  let out = '';
  const complaints: string[] = [];
  const read = (file: string | null) => {
    if (input === null || (file !== null && file !== 'lines.txt'))
      throw Object.assign(new Error('gone'), { code: 'ENOENT' });
    return input;
  };
  const code = runPhrasing(argv, pack, {
    read,
    write: (text) => (out += text),
    complain: (line) => complaints.push(line),
    columns,
  });
  return { code, out, complaints };
}

describe('phrasing --jsonl', () => {
  const line = (text: string, id: string | number = 'x') => JSON.stringify({ id, text });

  it('answers each line in the stable format, in order', () => {
    const { code, out } = run(
      ['--jsonl'],
      `${line('I beg you', 'a')}\n\n${line("you don't have to answer", 'b')}\r\n${line('I want to die', 3)}\n`,
    );
    expect(code).toBe(0);
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((answer) => JSON.parse(answer) as unknown),
    ).toEqual([
      {
        id: 'a',
        findings: [{ ruleId: 'pleading.beg', category: 'pleading', severity: 3, start: 0, end: 9 }],
        praise: [],
        notes: [],
        safety: null,
      },
      {
        id: 'b',
        findings: [],
        praise: [{ ruleId: 'permission-to-say-no.no-pressure', category: 'permission-to-say-no', start: 0, end: 24 }],
        notes: [],
        safety: null,
      },
      { id: 3, findings: [], praise: [], notes: [], safety: { class: 'self-harm', tier: 'a' } },
    ]);
  });

  it.each([
    ['broken JSON', '{"id":', 'line 2: not JSON'],
    ['no object', '[]', 'line 2: not an object with "id" and "text"'],
    ['no id', '{"text":"a"}', 'line 2: "id" is missing or no string'],
    ['no text', '{"id":"a","text":7}', 'line 2: "text" is missing or no string'],
    [
      'too long a text',
      JSON.stringify({ id: 'a', text: 'x'.repeat(20_001) }),
      'line 2: "text" is longer than 20,000 characters',
    ],
  ])('says in one line what is wrong with %s', (_, bad, complaint) => {
    const { code, complaints } = run(['--jsonl'], `${line('fine')}\n${bad}\n`);
    expect(code).toBe(2);
    expect(complaints).toEqual([complaint]);
  });

  it('takes lone surrogates, NUL and 20,000 characters', () => {
    expect(run(['--jsonl'], `${line('\ud83d \0')}\n${line('x'.repeat(20_000))}`).code).toBe(0);
  });
});

describe('phrasing', () => {
  it('underlines what it found in the words as typed', () => {
    const { out } = run([], 'Oh 👩‍👧 no, im begging u!\n');
    expect(out.split('\n').slice(0, 2)).toEqual(['  Oh 👩‍👧 no, im begging u!', '            1~~~~~~~~~~~']);
    expect(out).toContain('pleading.beg');
    expect(out).toContain('Calmer: Say {this} instead.');
  });

  it('wraps to the width of the terminal', () => {
    const { out } = run([], `${'some words '.repeat(30)}I beg you now`, 40);
    expect(Math.max(...out.split('\n').map((row) => row.length))).toBeLessThanOrEqual(40);
    expect(out).toContain('1~~');
  });

  it('says what helps, what stands apart from tone, and when there is nothing', () => {
    expect(run([], "You don't have to answer.").out).toContain('What helps:');
    expect(run([], 'I want to die').out).toContain('Apart from tone:');
    expect(run([], 'Hello.').out).toContain('Nothing to mark.');
    expect(run([], '').code).toBe(0);
  });

  it('shows control characters as a dot', () => {
    expect(run([], 'a\u001b[2Jb\0').out).toContain('a·[2Jb·');
  });

  it.each([
    [['nowhere.txt'], 'nowhere.txt: cannot be read (ENOENT)'],
    [['--colour'], 'usage: phrasing [--jsonl] [FILE]'],
    [['a', 'b'], 'usage: phrasing [--jsonl] [FILE]'],
  ])('%j is refused in one line', (argv, complaint) => {
    expect(run(argv, 'x')).toMatchObject({ code: 2, complaints: [complaint] });
  });

  it('names the line at which a text grows too long', () => {
    expect(run(['lines.txt'], `short\n${'x'.repeat(20_000)}`)).toMatchObject({
      code: 2,
      complaints: ['line 2: from here on the text is longer than 20,000 characters'],
    });
  });
});
