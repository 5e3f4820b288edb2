import { describe, expect, it } from 'vitest';
import { runPhrasing, type PhrasingTools } from '../../../scripts/headless/phrasing';
import { aPack, SOME_RULES } from '../../support/phrasing';

const phrasing = aPack(SOME_RULES);
const noNotes = () => async () => [];

async function run(
  argv: string[],
  input: string | null,
  columns = 80,
  openNotes: PhrasingTools['openNotes'] = noNotes,
) {
  let out = '';
  const complaints: string[] = [];
  const read = (file: string | null) => {
    if (input === null || (file !== null && file !== 'lines.txt'))
      throw Object.assign(new Error('gone'), { code: 'ENOENT' });
    return input;
  };
  const write = (text: string) => (out += text);
  const complain = (line: string) => complaints.push(line);
  const code = await runPhrasing(argv, { phrasing, openNotes }, { read, write, complain, columns });
  return { code, out, complaints };
}

describe('phrasing --jsonl', () => {
  const line = (text: string, id: string | number = 'x') => JSON.stringify({ id, text });

  it('answers each line in the stable format, in order', async () => {
    const { code, out } = await run(
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
  ])('says in one line what is wrong with %s', async (_, bad, complaint) => {
    const { code, complaints } = await run(['--jsonl'], `${line('fine')}\n${bad}\n`);
    expect(code).toBe(2);
    expect(complaints).toEqual([complaint]);
  });

  it('notes what the reader finds in lines that rules pass, and only there', async () => {
    const noted = () => async () => [
      { label: 'begging' as const, p: 0.93 },
      { label: 'guilt' as const, p: 0.91 },
    ];
    const input = `${line('so this is how it ends')}\n${line('I beg you')}\n${line("you don't have to answer")}`;
    const { out } = await run(['--jsonl'], input, 80, noted);
    const notes = out
      .trimEnd()
      .split('\n')
      .map((answer) => (JSON.parse(answer) as { notes: unknown }).notes);
    expect(notes).toEqual([
      [
        { category: 'pleading', p: 0.93 },
        { category: 'guilt-trip', p: 0.91 },
      ],
      [{ category: 'guilt-trip', p: 0.91 }],
      [],
    ]);
  });

  it('takes lone surrogates, NUL and 20,000 characters', async () => {
    expect((await run(['--jsonl'], `${line('\ud83d \0')}\n${line('x'.repeat(20_000))}`)).code).toBe(0);
  });
});

describe('phrasing', () => {
  it('underlines what it found in the words as typed', async () => {
    const { out } = await run([], 'Oh 👩‍👧 no, im begging u!\n');
    expect(out.split('\n').slice(0, 2)).toEqual(['  Oh 👩‍👧 no, im begging u!', '            1~~~~~~~~~~~']);
    expect(out).toContain('pleading.beg');
    expect(out).toContain('Calmer: Say {this} instead.');
  });

  it('wraps to the width of the terminal', async () => {
    const { out } = await run([], `${'some words '.repeat(30)}I beg you now`, 40);
    expect(Math.max(...out.split('\n').map((row) => row.length))).toBeLessThanOrEqual(40);
    expect(out).toContain('1~~');
  });

  it('says what helps, what stands apart from tone, and when there is nothing', async () => {
    expect((await run([], "You don't have to answer.")).out).toContain('What helps:');
    expect((await run([], 'I want to die')).out).toContain('Apart from tone:');
    expect((await run([], 'Hello.')).out).toContain('Nothing to mark.');
    expect((await run([], '')).code).toBe(0);
  });

  it('shows control characters as a dot', async () => {
    expect((await run([], 'a\u001b[2Jb\0')).out).toContain('a·[2Jb·');
  });

  it.each([
    [['nowhere.txt'], 'nowhere.txt: cannot be read (ENOENT)'],
    [['--colour'], 'usage: phrasing [--jsonl] [FILE]'],
    [['a', 'b'], 'usage: phrasing [--jsonl] [FILE]'],
  ])('%j is refused in one line', async (argv, complaint) => {
    expect(await run(argv, 'x')).toMatchObject({ code: 2, complaints: [complaint] });
  });

  it('names the line at which a text grows too long', async () => {
    expect(await run(['lines.txt'], `short\n${'x'.repeat(20_000)}`)).toMatchObject({
      code: 2,
      complaints: ['line 2: from here on the text is longer than 20,000 characters'],
    });
  });
});
