import { createSpan } from '@shared/text/span';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { stringify } from 'yaml';
import { afterAll, describe, expect, test } from 'vitest';
import { buildPhrasing } from '../../../scripts/content';
import type { Content, ContentFile } from '../../../scripts/content';
import { main } from '../../../scripts/headless/scenario';
import type { TalkTools } from '../../../scripts/headless/scenario/play-talk';
import { createDebrief } from '../../../shared/review/create-debrief';
import type { Intent } from '../../../shared/dialogue/intents';
import { PROJECT } from '../../support/corpus';
import { fixtureReactions, fixtureSource } from '../../support/fixture-scenario';
import { theTables, theAnswers, theTakenTable, theTopics } from '../../support/tables';
import { aReading, aReport } from '../../support/turns';

const file = (name: string, data: unknown): ContentFile => ({ file: name, text: stringify(data), data });
const content = {
  phrasing: buildPhrasing(PROJECT),
  scenarios: [file('bench.scenario.yml', fixtureSource)],
  reactions: [file('guarded.reactions.yml', fixtureReactions)],
  plays: [],
  history: { file: 'history.yml', text: '', data: theTables.history },
  taken: { file: 'taken.yml', text: '', data: theTakenTable },
  topics: file('topics.yml', theTopics),
  answers: file('answers.yml', theAnswers),
} as unknown as Content;

/** Reads a line's intent from its first word, so that the command is tested and not the reader. */
const tools: TalkTools = {
  rulesVersion: 'r1',
  readerVersion: 'i1',
  check: (text) =>
    text.startsWith('DANGER')
      ? aReport({ safety: { ruleId: 'threat.x' as never, class: 'threat', tier: 'a', span: createSpan(0, 6) } })
      : aReport(),
  read: (text) => {
    const [first = ''] = text.split(' ');
    return Promise.resolve(aReading(text, [(first || 'unclear') as Intent]));
  },
  review: createDebrief,
};

async function run(argv: readonly string[], lines: readonly string[] = [], from: Content = content) {
  const input = Readable.from(lines.map((line) => `${line}\n`));
  const output = new PassThrough();
  const errors = new PassThrough();
  const written = { out: '', err: '' };
  output.on('data', (chunk: Buffer) => (written.out += chunk.toString()));
  errors.on('data', (chunk: Buffer) => (written.err += chunk.toString()));
  const code = await main(argv, from, { input, output, errors }, () => Promise.resolve(tools));
  await new Promise((done) => setImmediate(done));
  const rows = () =>
    written.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  return { code, ...written, rows };
}
const say = (...texts: string[]) => texts.map((text) => JSON.stringify({ text }));
const play = ['play', 'bench-by-the-river', '--jsonl'];

describe('scenario list and graph', () => {
  test('lists as product.md has it', async () => {
    const { code, out } = await run(['list', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)[0]).toMatchObject({ id: 'bench-by-the-river', stance: 'guarded', beats: 4 });
    expect(JSON.parse(out)[0].endings[0]).toEqual({ id: 'one-more-walk', kind: 'slow-start' });
  });

  test('draws Mermaid and DOT', async () => {
    const mermaid = await run(['graph', 'bench-by-the-river']);
    expect(mermaid.out).toMatch(/^flowchart TD\n/);
    expect(mermaid.out).toContain('n_arrives -->|"own-fault"| n_weighs');
    const dot = await run(['graph', 'bench-by-the-river', '--dot']);
    expect(dot.out).toMatch(/^digraph "bench-by-the-river" \{\n/);
  });
});

describe('scenario play', () => {
  test('gives one line a turn, then the debrief', async () => {
    const { code, rows } = await run(play, say('own-fault I missed it', 'thank you'));
    expect(code).toBe(0);
    const [first, second, last] = rows();
    expect(first).toEqual({
      turn: 1,
      beat: 'weighs',
      line: 'So you do know about the concert.',
      cue: null,
      intents: [{ id: 'own-fault', p: 0.9 }],
      findings: [],
      openness: 0,
      safety: null,
      ended: null,
    });
    expect(second).toMatchObject({ turn: 2, ended: null });
    expect(Object.keys(last?.['debrief'] ?? {})).toEqual(['calm', 'honest', 'ownership', 'listening', 'respect']);
    // The input is over, and so the person has gone.
    const points = { why: false, faults: true, reasons: false };
    expect(last).toMatchObject({ points, ending: { id: 'goodbye', kind: 'left-by-user' } });
  });

  test('stops reading once the talk has ended', async () => {
    const { code, rows } = await run(play, say('leave now', 'own-fault too late', 'not JSON at all'));
    expect(code).toBe(0);
    expect(rows().length).toBe(2);
    expect(rows()[0]).toMatchObject({ ended: 'left-by-user' });
    expect(rows()[1]).toMatchObject({ ending: { id: 'goodbye', kind: 'left-by-user' } });
  });

  test('ends by the safety exit at explicit words of danger, and no line answers them', async () => {
    const { rows } = await run(play, say('DANGER words', 'leave'));
    expect(rows()).toMatchObject([
      { line: null, cue: null, safety: { class: 'threat', tier: 'a' }, ended: 'safety' },
      { ending: { id: 'safe', kind: 'safety' } },
    ]);
  });

  test('with nothing said there still is a debrief', async () => {
    const { rows } = await run(play);
    expect(rows()).toMatchObject([{ ending: null, points: { why: false } }]);
  });

  test('odd input gets an answer that fits', async () => {
    const odd = say('', '   ', '👍', 'beg\u0000\ud800', `beg ${'very '.repeat(3900)}`);
    const { code, rows } = await run(play, odd);
    expect(code).toBe(0);
    expect(rows().length).toBeGreaterThan(4);
  });

  test.each([
    ['not JSON', ['{'], 'line 1: not JSON'],
    ['no text', ['{"text":"greet"}', '{"words":"x"}'], 'line 2: expected {"text": "…"}'],
    ['too long a line', say('x'.repeat(20_001)), 'line 1: longer than 20000 characters'],
  ])('tells %s in one line', async (_, lines, message) => {
    expect(await run(play, lines)).toMatchObject({ code: 2, err: `${message}\n` });
  });

  test.each([
    [['play', 'nowhere'], 'no scenario "nowhere"; there are: bench-by-the-river\n'],
    [['play', 'bench-by-the-river', '--seed', 'x'], '--seed takes a whole number from 0 to 4294967295\n'],
    [['dance'], /^usage: /],
    [['__proto__'], /^usage: /],
    [['play'], /^usage: /],
    [['list', '--colour'], /^usage: /],
    [['check', '/nowhere/x.scenario.yml'], '/nowhere/x.scenario.yml: cannot be read\n'],
  ])('%j is told in one line', async (argv, message) => {
    const { code, err } = await run(argv);
    expect(code).toBe(2);
    expect(err).toMatch(message);
    expect(err.trim()).not.toContain('\n');
  });

  test('at a terminal it reads as a script', async () => {
    const { out } = await run(['play', 'bench-by-the-river', '--seed', '3'], ['own-fault I missed it']);
    expect(out).toContain('You sit on the bench where Rowan said they would be.');
    expect(out).toContain('I took that as: owning a fault.');
    expect(out).toContain('  So you do know about the concert.');
    expect(out).not.toContain('\u001b');
  });
});

describe('scenario play at a terminal', () => {
  test('takes a turn back, tells what can be typed, and ends with the review', async () => {
    const { out, code } = await run(
      ['play', 'bench-by-the-river'],
      [':help', 'own-fault I missed it', ':back', ':quit', 'leave'],
    );
    expect(code).toBe(0);
    expect(out).toContain(':back takes back the last turn');
    const after = out.slice(out.indexOf('I took that as'));
    const opening = /Rowan\n.*\n {2}(.+)\n/.exec(out)?.[1] ?? 'no opening';
    expect(after.split(opening).length).toBe(2);
    expect(after).toContain('The talk stopped here');
  });

  test('plays under another stance where the script has one, and says which there are', async () => {
    expect((await run(['play', 'bench-by-the-river', '--stance', 'guarded'])).out).toContain(
      'under the stance “guarded”',
    );
    expect(await run(['play', 'bench-by-the-river', '--stance', 'angry'])).toMatchObject({
      code: 2,
      err: '"bench-by-the-river" is not played under "angry"; there is: guarded\n',
    });
  });
});

describe('scenario random', () => {
  test('plays the lines of a file, plain or JSONL', async () => {
    const lines = ['own-fault I missed it', 'leave now', 'greet hello'];
    const place = mkdtempSync(join(tmpdir(), 'plainspoken-random-'));
    const plain = join(place, 'lines.txt');
    writeFileSync(plain, lines.join('\n'));
    const jsonl = join(place, 'lines.jsonl');
    writeFileSync(jsonl, say(...lines).join('\n'));
    const first = await run(['random', '--runs', '20', '--seed', '3', plain]);
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(first.out).toMatch(/^20 talks with seed 3;/);
    expect((await run(['random', '--runs', '20', '--seed', '3', jsonl])).out).toBe(first.out);
    rmSync(place, { recursive: true });
  });

  test.each([
    [['random', '--runs', '0'], '--runs takes a whole number from 1 to 1000000\n'],
    [['random', '/nowhere.txt'], '/nowhere.txt: cannot be read\n'],
    [['random', 'a', 'b'], /^usage: /],
  ])('%j is told in one line', async (argv, message) => {
    const { code, err } = await run(argv);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });
});

describe('scenario check', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plainspoken-check-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const write = (name: string, text: string) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };

  test('without files checks all that is there', async () => {
    expect(await run(['check'])).toMatchObject({ code: 0, out: '4 files, no faults\n' });
  });

  test('names file, line, code and reason', async () => {
    const text = stringify({ ...fixtureSource, id: 'bad', start: 'nowhere' });
    const line = text.split('\n').findIndex((one) => one.startsWith('start:')) + 1;
    const path = write('bad.scenario.yml', text);
    const { code, out } = await run(['check', path]);
    expect(code).toBe(1);
    expect(out).toBe(`${path}:${line} sc008 there is no beat "nowhere" (start)\n`);
  });

  test('names a line that our own rules flag, unless it is exempt; what the app tells has no excuse', async () => {
    const flagged = { text: 'You never listen to anybody, you selfish liar.' };
    const script = (lines: unknown, change = {}) =>
      stringify({
        ...fixtureSource,
        id: 'flagged',
        anywhere: [{ when: { fair: true }, to: 'weighs', lines }],
        ...change,
      });
    const bare = await run(['check', write('flagged.scenario.yml', script([flagged]))]);
    expect(bare.out).toMatch(
      /:\d+ sc027 our rule [a-z.-]+ flags “.+”, and there is no `exempt` \(anywhere\.0\.lines\.0\.text\)\n$/,
    );
    const excused = { ...flagged, exempt: 'has been waiting two years to say it' };
    expect(await run(['check', write('excused.scenario.yml', script([excused]))])).toMatchObject({ code: 0 });
    const told = await run(['check', write('told.scenario.yml', script([excused], { summary: flagged.text }))]);
    expect(told.out).toMatch(/:\d+ sc027 our rule [a-z.-]+ flags “.+” \(summary\)\n$/);
  });

  test.each([
    ['broken YAML', 'id: [', 'sc001'],
    ['an alias', 'a: &a [x, x]\nb: *a\n', 'sc002'],
    ['the same key twice', 'id: a\nid: b\n', 'sc001'],
    ['a prototype key', '__proto__: {a: 1}\n', 'sc002'],
    ['nothing', '', 'sc001'],
  ])('%s is a fault, not a crash', async (_, text, fault) => {
    const { code, out } = await run(['check', write('odd.scenario.yml', text)]);
    expect(code).toBe(1);
    expect(out).toContain(` ${fault} `);
  });
});

describe('scenario levels', () => {
  const aTalk = {
    id: 'one',
    stance: 'guarded',
    turns: ['own-fault I missed it', 'thank you'],
    expected: { calm: 'high', honest: 'low', ownership: 'medium', listening: 'low', respect: 'high' },
    outcome: 'left-by-user',
  };
  const folder = mkdtempSync(join(tmpdir(), 'levels-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const written = (name: string, text: string) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };

  test('plays written talks and compares them with what a listener said', async () => {
    const { code, out } = await run(['levels', written('talks.jsonl', `${JSON.stringify(aTalk)}\n\n`)]);
    expect(code).toBe(0);
    expect(out).toMatch(/^1 talks played: levels exact \d+\.0 %/);
    expect(out).toContain('ending fits 100.0 %');
  });

  test.each([
    ['no JSON', 'not JSON', ':1: this is no JSON'],
    ['an unknown stance', JSON.stringify({ ...aTalk, stance: 'sulky' }), ':1: stance:'],
    ['no turns', `\n${JSON.stringify({ ...aTalk, turns: [] })}`, ':2: turns:'],
  ])('names the line with %s', async (_name, text, fault) => {
    const { code, err } = await run(['levels', written('bad.jsonl', text)]);
    expect(code).toBe(2);
    expect(err).toContain(fault);
  });

  test('takes no missing file and no missing argument', async () => {
    expect((await run(['levels', join(folder, 'nowhere.jsonl')])).code).toBe(2);
    expect((await run(['levels'])).code).toBe(2);
  });
});
