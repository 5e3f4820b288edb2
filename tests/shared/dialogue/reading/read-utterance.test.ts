import { INTENTS, type Intent } from '@shared/dialogue/intents';
import { createReader } from '@shared/dialogue/reading/create-reader';
import { prepareUtterance } from '@shared/dialogue/reading/prepare-utterance';
import { readUtterance } from '@shared/dialogue/reading/read-utterance';
import type { IntentEvidence, ReadRequest } from '@shared/dialogue/reading/reading';
import { weighUtterance } from '@shared/dialogue/reading/weigh-utterance';
import { MAX_UTTERANCE_LENGTH } from '@shared/text/limits';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roughWeights } from '../../../support/corpus';

const weights = roughWeights();
const read = (text: string, more: Omit<ReadRequest, 'text'> = {}) =>
  readUtterance({ words: weights, notes: null }, prepareUtterance({ text, ...more }));
const evidence = (intent: Intent, text: string, decides: boolean): IntentEvidence => ({
  intent,
  span: { start: 0, end: text.length },
  ruleId: 'some.rule',
  decides,
});

describe('readUtterance', () => {
  it.each(['', '   ', '…', '?!', '🙂', '🙂 🙂', '\u0000', '\ud83d', '\n\n'])('finds nothing to tell in %j', (text) => {
    expect(read(text).primary).toBe('unclear');
    expect(read(text).intents.map(({ id }) => id)).toEqual(['unclear']);
  });

  it('lets greeting and goodbye be decided by whole clauses alone', () => {
    expect(read('Hi Sam').intents[0]).toEqual({ id: 'greet', p: 1, source: 'rule', ruleId: 'reading.greet' });
    expect(read('hey').primary).toBe('greet');
    expect(read('Bye, Sam').primary).toBe('leave');
    expect(read('ok good night then').primary).toBe('leave');
    expect(read('hi there is no time for this').intents.some(({ source }) => source === 'rule')).toBe(false);
  });

  it('answers what follows a greeting, not the greeting', () => {
    const { primary, intents } = read('Hi Sam. I am so sorry that I lied to you about the money.');
    expect(primary).not.toBe('greet');
    expect(intents.map(({ id }) => id)).toContain('greet');
  });

  it('takes a deciding rule at its word, the gravest first', () => {
    const text = 'well then we will see';
    const both = read(text, { evidence: [evidence('ultimatum', text, true), evidence('threaten', text, true)] });
    expect(both.primary).toBe('threaten');
    expect(both.intents.filter(({ p }) => p === 1).map(({ id }) => id)).toEqual(['threaten', 'ultimatum']);
    expect(both.clauses[0]?.intents[0]).toMatchObject({ source: 'rule', ruleId: 'some.rule' });
  });

  it('leans where a rule points without being ruled by it', () => {
    const text = 'come over and see me about it';
    const p = (given: readonly IntentEvidence[]) =>
      weighUtterance(weights, prepareUtterance({ text, evidence: given }), null).chances[INTENTS.indexOf('pressure')];
    expect(p([evidence('pressure', text, false)])).toBeGreaterThan(p([]) ?? 1);
    expect(p([evidence('pressure', text, false)])).toBeLessThan(1);
  });

  it('leans towards what the beat expects', () => {
    const likely = (expects: readonly Intent[]) => read('maybe the park', { expects }).intents;
    const expected = likely(['propose-next-step']).find(({ id }) => id === 'propose-next-step')?.p ?? 0;
    const free = likely([]).find(({ id }) => id === 'propose-next-step')?.p ?? 0;
    expect(expected).toBeGreaterThanOrEqual(free);
  });

  it('reads declared intents with confidences from 0 to 1, most likely first, the primary among them, whatever is typed', () => {
    const words = fc.constantFrom(
      'I ',
      'you ',
      'sorry ',
      'but ',
      'never ',
      'please ',
      '. ',
      '? ',
      '😢 ',
      'bye ',
      'hi ',
      '\n',
      '\ud800',
    );
    const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: words }));
    fc.assert(
      fc.property(texts, fc.subarray([...INTENTS]), (text, expects) => {
        const { clauses, intents, primary } = read(text, { expects });
        const ids = intents.map(({ id }) => id);
        expect(ids).toContain(primary);
        expect(new Set(ids).size).toBe(ids.length);
        for (const list of [intents, ...clauses.map((clause) => clause.intents)]) {
          for (const [index, { id, p }] of list.entries()) {
            expect(INTENTS).toContain(id);
            expect(p).toBeGreaterThanOrEqual(0);
            expect(p).toBeLessThanOrEqual(list[index - 1]?.p ?? 1);
          }
        }
        for (const { span } of clauses) expect(span.end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('reads straight and curly apostrophes alike', () => {
    const words = fc.constantFrom("I'm ", "don't ", "it's over ", "you're ", 'sorry ', 'and ');
    fc.assert(
      fc.property(fc.string({ unit: words, maxLength: 20 }), (text) => {
        expect(read(text.replaceAll("'", '’'))).toEqual(read(text));
      }),
    );
  });

  it.each([
    ['one word of 20,000 letters', 'a'.repeat(MAX_UTTERANCE_LENGTH)],
    ['5,000 clauses', 'no. '.repeat(MAX_UTTERANCE_LENGTH / 4)],
    ['only marks', '?!'.repeat(MAX_UTTERANCE_LENGTH / 2)],
    ['only CJK', '你'.repeat(MAX_UTTERANCE_LENGTH)],
    ['only emoji', '🙂'.repeat(MAX_UTTERANCE_LENGTH / 2)],
    ['lone surrogates', '\ud83d'.repeat(MAX_UTTERANCE_LENGTH)],
  ])('reads %s', (_, text) => {
    const { clauses, intents } = read(text);
    expect(clauses.length).toBeLessThanOrEqual(120);
    expect(intents.length).toBeGreaterThan(0);
  });
});

describe('createReader', () => {
  it('names the weights and the rules it reads by, and gives the same reading each time', async () => {
    const reader = createReader(weights);
    expect(reader.version).toMatch(/^tfidf-\d+-[0-9a-f]{8}$/);
    const request = { text: 'I was wrong, and I see now what it did to you.' };
    expect(await reader.read(request)).toEqual(await createReader(weights).read(request));
  });
});
