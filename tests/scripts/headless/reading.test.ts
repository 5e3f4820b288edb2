import { describe, expect, it } from 'vitest';
import { runReading, type ReadingContent } from '../../../scripts/headless/reading';
import { aFewLines, roughBytes, roughSentence } from '../../support/corpus';
import { packBytes } from '../../support/encoder';
import { aPack, SOME_RULES } from '../../support/phrasing';

const corpus = aFewLines(100);
const { features, files } = roughSentence(corpus);
const content: ReadingContent = {
  phrasing: aPack(SOME_RULES),
  reader: roughBytes(),
  encoder: packBytes(),
  sentence: files,
  corpus,
  heldOut: corpus.slice(0, 9),
  corpusFeatures: features,
};

async function run(argv: string[], input: string | null = null) {
  let out = '';
  const complaints: string[] = [];
  const read = () => {
    if (input === null) throw Object.assign(new Error('gone'), { code: 'ENOENT' });
    return input;
  };
  const io = {
    read,
    write: (text: string) => (out += text),
    complain: (line: string) => complaints.push(line),
    columns: 80,
  };
  return { code: await runReading(argv, content, io), out, complaints };
}

const line = (fields: Record<string, unknown>) => JSON.stringify({ id: 'x', text: 'Hi Sam', ...fields });

describe('reading --jsonl', () => {
  it('answers each line in the stable format, in order', async () => {
    const { code, out } = await run(
      ['--jsonl'],
      `${line({ id: 'a' })}\n\n${line({ id: 2, text: '…', expects: ['thank'] })}\r\n`,
    );
    expect(code).toBe(0);
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((answer) => JSON.parse(answer) as unknown),
    ).toEqual([
      { id: 'a', intents: [{ id: 'greet', p: 1 }], primary: 'greet' },
      { id: 2, intents: [{ id: 'unclear', p: 1 }], primary: 'unclear' },
    ]);
  });

  it('hears what the phrasing rules decide', async () => {
    const { out } = await run(['--jsonl'], line({ text: 'I want to die' }));
    expect(JSON.parse(out)).toMatchObject({ primary: 'self-harm' });
  });

  it.each([
    ['broken JSON', '{"id":'],
    ['a list', '[]'],
    ['no text', line({ text: undefined })],
    ['no id', line({ id: null })],
    ['a text that is too long', line({ text: 'a'.repeat(20_001) })],
    ['an unknown intent', line({ expects: ['woo'] })],
    ['expectations that are no list', line({ expects: 'thank' })],
  ])('refuses %s in one line that names it', async (_, bad) => {
    const { code, complaints } = await run(['--jsonl'], `${line({})}\n${bad}\n`);
    expect(code).toBe(2);
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toMatch(/^line 2: [^\n]+$/);
  });

  it('answers lone surrogates and NUL', async () => {
    expect((await run(['--jsonl'], line({ text: '\ud83d \u0000 hi' }))).code).toBe(0);
  });
});

describe('reading', () => {
  it('says in plain words what each line was taken as', async () => {
    const { code, out } = await run([], 'Hi Sam\n');
    expect(code).toBe(0);
    expect(out).toBe('Hi Sam\n  a greeting\n');
  });

  it('reads with words alone when it is told so', async () => {
    const text = 'It was me who let the thing go cold, and I know it.';
    const p = async (argv: string[]) => (await run([...argv, '--jsonl'], line({ text }))).out;
    expect(await p(['--tfidf'])).not.toBe(await p([]));
    expect((await run(['explain', '--tfidf', text])).code).toBe(0);
  });

  it('explains a line: clauses, likeliest intents, what decided', async () => {
    const { code, out } = await run(['explain', 'Hi Sam. I was wrong about the money.']);
    expect(code).toBe(0);
    expect(out).toContain('greet decided by reading.greet');
    expect(out).toContain('“I was wrong about the money.”');
    expect(out).toContain('taken as ');
    expect(out.split('nearest training lines\n')[1]?.trimEnd().split('\n')).toHaveLength(5);
  });

  it('finds a training line nearest to itself', async () => {
    const { text, voice } = corpus[7] ?? { text: '', voice: '' };
    const { out } = await run(['explain', text]);
    expect(out.split('nearest training lines\n')[1]).toMatch(new RegExp(`^ +1\\.00 .*${voice}`));
  });

  it('draws how confidence stands to truth', async () => {
    const { code, out } = await run(['report', '--tfidf', '--curve']);
    expect(code).toBe(0);
    expect(out).toMatch(/^<svg [^]*<circle [^]*<\/svg>\n$/);
  });

  it('says where more lines would gain most', async () => {
    const { code, out } = await run(['next', '--tfidf']);
    expect(code).toBe(0);
    expect(out).toMatch(/for each hundred more of an intent\n +\d+\.\d {2}[a-z-]+ \(\d+ of \d+/);
    expect(out).toMatch(/[a-z-]+ and [a-z-]+ \(\d+ of \d+/);
  });

  it.each([[['report']], [['report', '--tfidf']], [['report', '--held-out']]])(
    'reports for %j how voices are read that were not heard',
    async (argv) => {
      const { code, out } = await run(argv);
      expect(code).toBe(0);
      expect(out).toMatch(/^all +\d+ /m);
      expect(out).toContain('self-harm and threats named');
      expect(out).toContain('the fifty worst lines');
    },
  );

  it.each([
    [['--what']],
    [['a', 'b']],
    [['explain']],
    [['report', 'now']],
    [['report', '--jsonl']],
    [['--each']],
    [['next', 'now']],
    [['--curve']],
  ])('says how it is used for %j', async (argv) => {
    const { code, complaints } = await run(argv, '');
    expect(code).toBe(2);
    expect(complaints[0]).toMatch(/^usage: /);
  });

  it('names a file that cannot be read', async () => {
    expect(await run(['gone.txt'])).toMatchObject({ code: 2, complaints: ['gone.txt: cannot be read (ENOENT)'] });
  });
});
