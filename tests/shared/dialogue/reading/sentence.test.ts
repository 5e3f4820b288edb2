import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SentenceFiles } from '@shared/dialogue/reading/build-sentence';
import { combineReaders } from '@shared/dialogue/reading/combine-readers';
import { createReader } from '@shared/dialogue/reading/create-reader';
import { INTENTS, type Intent } from '@shared/dialogue/intents';
import { HARD_TO_HEAR, hardToHear } from '@shared/dialogue/reading/notes/hard-to-hear';
import { judgeNotes, NEVER } from '@shared/dialogue/reading/notes/choose-thresholds';
import { NOTE_LABELS } from '@shared/dialogue/reading/notes/note-labels';
import { parseNotes } from '@shared/dialogue/reading/notes/note-weights';
import { prepareUtterance } from '@shared/dialogue/reading/prepare-utterance';
import { centre, uncentre } from '@shared/dialogue/reading/sentence/centre';
import { roundHead, scoreHead } from '@shared/dialogue/reading/sentence/dense-head';
import { parseHeads } from '@shared/dialogue/reading/sentence/sentence-heads';
import { FEATURE_COUNT } from '@shared/dialogue/reading/sentence/sentence-features';
import { createScoreSentence, type SentenceModel } from '@shared/dialogue/reading/sentence/sentence-model';
import { dealVoices } from '@shared/dialogue/reading/voice-folds';
import { MAX_UTTERANCE_LENGTH } from '@shared/text/limits';
import { aFewLines, roughSentence, roughWeights } from '../../../support/corpus';
import { anEncoder } from '../../../support/encoder';

const encoder = anEncoder();
const lines = aFewLines(100);
let files: SentenceFiles;

beforeAll(() => {
  ({ files } = roughSentence(lines));
}, 120_000);

function aModel(): SentenceModel {
  const heads = parseHeads(files.heads, encoder.version);
  if (!heads.ok) throw new Error(heads.error.message);
  const score = createScoreSentence(encoder, heads.value);
  return { version: heads.value.version, score: async (texts) => texts.map(score) };
}

function theNotes() {
  const notes = parseNotes(files.notes);
  if (!notes.ok) throw new Error(notes.error.message);
  return notes.value;
}

describe('the files over the sentence model', () => {
  it('are the same bytes for the same lines', () => {
    const again = roughSentence(lines).files;
    expect(Buffer.compare(again.heads, files.heads)).toBe(0);
    expect(Buffer.compare(again.notes, files.notes)).toBe(0);
  });

  it('are refused by name when they are foreign, torn, or for another model', () => {
    const codeOf = (bytes: Uint8Array, version = encoder.version) => {
      const parsed = parseHeads(bytes, version);
      return parsed.ok ? 'ok' : parsed.error.code;
    };
    const changed = (at: number) => files.heads.map((byte, index) => (index === at ? byte ^ 0x55 : byte));
    expect(codeOf(files.heads)).toBe('ok');
    expect(codeOf(files.heads, '00000001')).toBe('other-encoder');
    expect(codeOf(new Uint8Array())).toBe('foreign');
    expect(codeOf(changed(0))).toBe('foreign');
    expect(codeOf(changed(4))).toBe('other-lists');
    expect(codeOf(changed(99))).toBe('torn');
    expect(codeOf(files.heads.subarray(0, -1))).toBe('torn');
    expect(parseNotes(files.notes.subarray(0, 20)).ok).toBe(false);
    expect(parseNotes(files.notes.subarray(0, -1)).ok).toBe(false);
  });

  it('belong together', () => {
    expect(theNotes().headsVersion).toBe(aModel().version);
  });
});

describe('a head', () => {
  it('scores as it was trained to, but for the rounding', () => {
    const outputs = 3;
    const weights = Float32Array.from({ length: FEATURE_COUNT * outputs }, (_, at) => Math.sin(at));
    const features = Float32Array.from({ length: 2 * FEATURE_COUNT }, (_, at) => Math.cos(at / 7) / 50);
    const { means, features: centred } = centre(features);
    expect(Math.abs(centred.reduce((sum, each) => sum + each, 0))).toBeLessThan(1e-3);
    const model = { weights: [weights], biases: Float32Array.from([0.5, 0, -0.5]) };
    const head = roundHead(uncentre(model, 0, means), 0);
    const scores = scoreHead(head, features.subarray(0, FEATURE_COUNT));
    for (const [output, score] of scores.entries()) {
      let wanted = model.biases[output] ?? 0;
      for (let each = 0; each < FEATURE_COUNT; each += 1)
        wanted += (centred[each] ?? 0) * (weights[each * outputs + output] ?? 0);
      expect(score).toBeCloseTo(wanted, 1);
    }
  });
});

describe('combineReaders', () => {
  it('gives chances that add up to 1, with one reader and with two', () => {
    const words = Float64Array.from({ length: 33 }, (_, each) => each / 10);
    const sentence = words.toReversed();
    for (const chances of [combineReaders({ words, sentence: null }), combineReaders({ words, sentence })])
      expect(chances.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 9);
    expect(words[3]).toBe(0.3);
  });
});

describe('prepareUtterance', () => {
  it('asks for the whole first, then for each clause that is left to the readers', () => {
    const { texts } = prepareUtterance({ text: ' Hi Sam. I was wrong about the money, and I am sorry for it. ' });
    expect(texts).toEqual([
      'I was wrong about the money, and I am sorry for it.',
      'I was wrong about the money,',
      'and I am sorry for it.',
    ]);
    expect(prepareUtterance({ text: 'ok so what' }).texts).toEqual(['ok so what']);
    expect(prepareUtterance({ text: '🙂' }).texts).toEqual([]);
    expect(prepareUtterance({ text: 'Bye, Sam' }).texts).toEqual([]);
  });

  it('asks for a few of endlessly many', () => {
    const { texts } = prepareUtterance({
      text: 'I never said a word of that. '.repeat(600).slice(0, MAX_UTTERANCE_LENGTH),
    });
    expect(texts.length).toBeLessThanOrEqual(25);
  });
});

describe('createReader with a sentence model', () => {
  const request = { text: 'I was wrong, and I see now what it did to you.' };

  it('names both, and gives the same reading each time', async () => {
    const reader = () => createReader(roughWeights(), { model: aModel(), notes: theNotes() });
    expect(reader().version).toMatch(/^tfidf-\d+-[0-9a-f]{8}\+[0-9a-f]{8}$/);
    expect(await reader().read(request)).toEqual(await reader().read(request));
  });

  it('reads like words alone while the model cannot answer, and has no notes', async () => {
    const silent = { version: '', score: () => Promise.resolve(null) };
    const reader = createReader(roughWeights(), { model: silent, notes: theNotes() });
    const words = createReader(roughWeights());
    expect(reader.version).toBe(words.version);
    expect(await reader.read(request)).toEqual(await words.read(request));
    expect((await reader.read(request)).notes).toEqual([]);
  });

  it('asks the model for nothing where there is nothing to read', async () => {
    const model = { version: 'x', score: () => Promise.reject(new Error('asked')) };
    expect((await createReader(roughWeights(), { model, notes: null }).read({ text: 'Hi Sam' })).primary).toBe('greet');
  });

  it.each([
    ['a'.repeat(20_000)],
    ['no. '.repeat(5_000)],
    ['你'.repeat(20_000)],
    ['🙂 '.repeat(6_000)],
    ['\ud83d'.repeat(20_000)],
  ])('reads %.12s… in a moment', async (text) => {
    const reader = createReader(roughWeights(), { model: aModel(), notes: theNotes() });
    const started = performance.now();
    expect((await reader.read({ text })).intents.length).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('judgeNotes', () => {
  it('sets each label’s threshold where nine of ten notes are true, or never', () => {
    const outputs = NOTE_LABELS.length;
    const count = 100;
    const scores = new Float64Array(count * outputs);
    const truths = Array.from({ length: count * outputs }, (_, at) => {
      const [line, output] = [Math.floor(at / outputs), at % outputs];
      scores[at] = 5 - line / 10;
      return output === 1 && line < 40;
    });
    const { thresholds, slope } = judgeNotes({ scores, truths });
    const chanceOf = (line: number) => 1 / (1 + Math.exp(-(5 - line / 10) * slope));
    // Forty of forty-four are true, forty of forty-five no longer nine of ten.
    expect(thresholds[1]).toBeCloseTo(chanceOf(43), 5);
    expect(thresholds[2]).toBe(NEVER);
  });
});

describe('hardToHear', () => {
  const of = (any: number, worst: number, intent: Intent) => {
    const intents = Float64Array.from(INTENTS, (each) => (each === intent ? 1 : 0));
    const harshness = Float32Array.from(INTENTS, (each) => (each === 'beg' ? 1 : 0));
    return hardToHear({ any, worst, intents, harshness });
  };

  it('goes by its own score, by the worst label and by what the line is for', () => {
    expect(of(1, 0, 'thank')).toBeGreaterThan(of(0, 0, 'thank'));
    expect(of(0, 1, 'thank')).toBeGreaterThan(of(0, 0, 'thank'));
    expect(of(-2, -2, 'beg')).toBeGreaterThan(HARD_TO_HEAR);
    expect(of(-2, -2, 'thank')).toBeLessThan(HARD_TO_HEAR);
  });

  it('stays a chance, whatever it is given', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), fc.double({ noNaN: true }), (any, worst) => {
        const chance = of(any, worst, 'beg');
        expect(chance).toBeGreaterThanOrEqual(0);
        expect(chance).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('dealVoices', () => {
  it('puts every voice into one group', () => {
    const voices = 'abcdefg'.split('').map((voice) => ({ voice }));
    expect(dealVoices(voices, 3)).toEqual([
      ['a', 'd', 'g'],
      ['b', 'e'],
      ['c', 'f'],
    ]);
    expect(dealVoices(voices, Infinity)).toHaveLength(7);
    expect(dealVoices([...voices, { voice: 'a' }], 20)).toHaveLength(7);
  });
});
