import { describe, expect, it } from 'vitest';
import { fail } from '@shared/result';
import { runPhrasing } from '../../../scripts/headless/phrasing';
import { writeCases } from '@shared/phrasing/write-cases';
import { refresh } from '../../../scripts/headless/phrasing/watch';
import { aDesk } from '../../support/desk';
import { aPack, SOME_RULES } from '../../support/phrasing';

const desk = aDesk(SOME_RULES);

const USAGE =
  'usage: phrasing [--jsonl] [FILE] | --watch FILE | explain "LINE" | coverage [RULE…] | cases FILE | diff BASE [FILE…] | pack';

async function run(argv: string[], input: string | null, columns = 80, openNotes = desk.openNotes) {
  let out = '';
  const complaints: string[] = [];
  const read = (file: string | null) => {
    if (input === null || (file !== null && file !== 'lines.txt'))
      throw Object.assign(new Error('gone'), { code: 'ENOENT' });
    return input;
  };
  const write = (text: string) => (out += text);
  const complain = (line: string) => complaints.push(line);
  /** In pieces that end anywhere, also between the two signs of one line end. */
  async function* chunks(file: string | null) {
    const words = read(file);
    for (let at = 0; at < words.length; at += 7) yield words.slice(at, at + 7);
  }
  const code = await runPhrasing(argv, { ...desk, openNotes }, { read, chunks, write, complain, columns });
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
      [],
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
    [['--colour'], USAGE],
    [['a', 'b'], USAGE],
    [['explain'], USAGE],
    [['explain', 'a', 'b'], USAGE],
    [['diff'], USAGE],
    [['pack', 'x'], USAGE],
    [['--watch'], USAGE],
    [['--watch', '--jsonl', 'lines.txt'], USAGE],
    [['--jsonl', 'coverage'], USAGE],
    [['--watch', 'nowhere.txt'], 'nowhere.txt: cannot be read (ENOENT)'],
    [['coverage', 'nobody'], 'no rule begins with "nobody"'],
    [['diff', 'nowhere'], 'nowhere: no such base'],
    [['diff', 'base', 'nowhere.txt'], 'nowhere.txt: cannot be read (ENOENT)'],
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

describe('phrasing explain', () => {
  it('tells what called a match off, and by which words', async () => {
    const { code, out } = await run(['explain', "I'm not going to beg you. I beg your pardon!"], null, 100);
    expect(code).toBe(0);
    expect(out).toContain("Matched, and does not count:\n  pleading.beg matches “I'm not going to beg you”");
    expect(out).toContain('by i <0-3> {beg} @you?');
    expect(out).toContain("called off by refusal: “I'm not going”");
    expect(out).toContain('called off by exception “{beg} your pardon”: “beg your pardon”');
  });

  it('tells what counts, and when nothing matches', async () => {
    expect((await run(['explain', 'answer me now'], null)).out).toContain(
      'Counts:\n  pressure.answer-now matches “answer me now”',
    );
    expect((await run(['explain', 'good morning'], null)).out).toBe('No pattern of any rule matches here.\n');
  });
});

describe('phrasing cases', () => {
  const cases = writeCases([
    { ruleId: 'pleading.beg', utterance: 'Oh, I beg you.\nNow "please" read it. ' },
    { ruleId: 'pleading.beg', utterance: 'I beg your pardon' },
    { ruleId: 'pleading.beg', utterance: 'I beg your pardon' },
    { ruleId: 'bargaining.gone', utterance: 'One [[day]] || only' },
  ]);

  it('tells which marked lines their rule still flags, which pass, and which rule is gone', async () => {
    const { out, code } = await run(['cases', 'lines.txt'], cases);
    expect(code).toBe(0);
    expect(out).toBe(
      [
        'bargaining.gone: no rule has that id any more',
        'pleading.beg',
        '  flagged  “I beg you” in: Oh, I beg you. Now "please" read it.',
        '  passes   I beg your pardon',
        '',
        '1 still flagged, 1 pass.',
        '',
      ].join('\n'),
    );
  });

  it('takes a file without cases, and says of another what is wrong with it', async () => {
    expect((await run(['cases', 'lines.txt'], writeCases([]))).out).toBe('0 still flagged, 0 pass.\n');
    for (const [text, reason] of [
      ['rules:\n  - id: [', 'lines.txt: '],
      ['rules:\n  - id: pleading.beg\n', 'lines.txt: rules.0.examples: '],
      ['- a', 'lines.txt: the file: '],
    ] as const) {
      const { code, complaints } = await run(['cases', 'lines.txt'], text);
      expect([code, complaints.length, complaints[0]?.startsWith(reason)]).toEqual([2, 1, true]);
    }
    expect((await run(['cases'], cases)).complaints).toEqual([USAGE]);
  });
});

describe('phrasing coverage', () => {
  it('lists what the examples of a rule leave idle', async () => {
    const { out } = await run(['coverage', 'pleading'], null);
    expect(out).toContain('pleading.beg\n  pattern    i <0-3> {beg} @you?\n  pattern    ^ please please+');
    expect(out).toContain('  exception  {beg} your pardon');
    expect(out).toContain('  guards     negated, quoted, past, other-person, refusal');
    expect(out).toContain('1 rules: 2 patterns and 1 exceptions idle, 1 rules with guards not shown');
  });
});

describe('phrasing diff', () => {
  it('shows what is found anew and no longer, shelf by shelf', async () => {
    const { code, out } = await run(['diff', 'base', 'lines.txt'], 'I beg you\nyou owe me\nfine\n');
    expect(code).toBe(0);
    expect(out).toBe(
      [
        '# lines.txt',
        'I beg you',
        '  + pleading.beg (3) “I beg you”',
        'you owe me',
        '  - guilt-trip.owe (2) “you owe me”',
        '',
        '# calm: ann',
        'I will hurt you',
        '  + threat.hurt (tier a) “I will hurt you”',
        '',
        '5 lines: 2 flags new, 1 lost',
        '',
      ].join('\n'),
    );
  });
});

describe('phrasing pack', () => {
  it('writes the rules as they are compiled', async () => {
    const { out } = await run(['pack'], null);
    expect((JSON.parse(out) as { version: string }).version).toBe(aPack(SOME_RULES).version);
  });
});

describe('phrasing --watch', () => {
  function loop(pack: ReturnType<typeof desk.compile>, words: string | null) {
    let out = '';
    refresh(
      { file: 'lines.txt', compile: () => pack },
      {
        read: () => {
          if (words === null) throw Object.assign(new Error('gone'), { code: 'ENOENT' });
          return words;
        },
        write: (text) => (out += text),
        complain: () => {},
        columns: 80,
        isTerminal: false,
      },
    );
    return out;
  }

  it('shows the report again, or what is wrong with the rules or the file, and goes on', () => {
    expect(loop(desk.compile(), 'I beg you')).toContain('1~~~~~~~~');
    expect(loop(fail(['PH004 pressure.yml: no']), 'I beg you')).toBe('PH004 pressure.yml: no\n');
    expect(loop(desk.compile(), null)).toBe('lines.txt: cannot be read (ENOENT)\n');
  });
});
