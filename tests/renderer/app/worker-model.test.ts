import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer, Question } from '../../../renderer/app/sentence/messages';
import { createWorkerModel, LONGEST_WAIT, type WorkerLike } from '../../../renderer/app/sentence/worker-model';

const scores = [{ intents: new Float64Array(33), notes: new Float64Array(20) }];
const addresses = { encoder: 'app://plainspoken/assets/e.bin', heads: 'app://plainspoken/assets/h.bin' };
const READY: Answer = { type: 'ready', version: 'abc', isPlain: false };

/** A model over a worker that says what the test has it say. */
function aModel() {
  const asked: Question[] = [];
  const listeners = new Map<string, (event: { data: Answer }) => void>();
  const terminate = vi.fn<() => void>();
  const worker = {
    postMessage: (question: Question) => asked.push(question),
    addEventListener: (type: string, listener: (event: { data: Answer }) => void) => listeners.set(type, listener),
    terminate,
  } as unknown as WorkerLike;
  const report = vi.fn<(reason: string) => void>();
  const model = createWorkerModel({ spawn: () => worker, addresses, report });
  const say = (data: Answer) => listeners.get('message')?.({ data });
  const crash = () => listeners.get('error')?.({ data: READY });
  return { model, asked, say, crash, report, terminate };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the sentence model in its worker', () => {
  it('is asked to open at once, and answers nothing until it is ready', async () => {
    const { model, asked } = aModel();
    expect(asked).toEqual([{ type: 'open', ...addresses }]);
    expect(model.version).toBe('');
    expect(await model.score(['hello'])).toBeNull();
    expect(asked).toHaveLength(1);
  });

  it('answers each question by its own scores, in whatever order they come', async () => {
    const { model, asked, say, report } = aModel();
    say(READY);
    expect(model.version).toBe('abc');
    const [first, second] = [model.score(['one']), model.score(['two', 'three'])];
    expect(asked.slice(1)).toEqual([
      { type: 'score', id: 1, texts: ['one'] },
      { type: 'score', id: 2, texts: ['two', 'three'] },
    ]);
    say({ type: 'scored', id: 2, scores: [] });
    say({ type: 'scored', id: 1, scores });
    expect(await first).toBe(scores);
    expect(await second).toEqual([]);
    expect(report).not.toHaveBeenCalled();
  });

  it.each(['missing', 'torn', 'foreign', 'other-encoder'] as const)(
    'gives up when its files are %s',
    async (reason) => {
      const { model, say, report, terminate } = aModel();
      say({ type: 'refused', reason });
      expect(report.mock.calls).toEqual([[reason]]);
      expect(terminate).toHaveBeenCalledOnce();
      expect(await model.score(['hello'])).toBeNull();
    },
  );

  it('lets nobody wait when it crashes, and says so once', async () => {
    const { model, say, crash, report } = aModel();
    say(READY);
    const waiting = model.score(['hello']);
    crash();
    crash();
    expect(await waiting).toBeNull();
    expect(await model.score(['again'])).toBeNull();
    expect(model.version).toBe('');
    expect(report.mock.calls).toEqual([['crashed']]);
  });

  it('lets nobody wait longer than it may, and takes up again what comes later', async () => {
    const { model, say, report } = aModel();
    say(READY);
    const late = model.score(['hello']);
    await vi.advanceTimersByTimeAsync(LONGEST_WAIT);
    expect(await late).toBeNull();
    say({ type: 'scored', id: 1, scores });
    const next = model.score(['again']);
    say({ type: 'scored', id: 2, scores });
    expect(await next).toBe(scores);
    expect(report.mock.calls).toEqual([['slow']]);
  });

  it('reads without WebAssembly, and leaves a line in the log', async () => {
    const { model, say, report } = aModel();
    say({ ...READY, isPlain: true });
    expect(report.mock.calls).toEqual([['no-wasm']]);
    const answer = model.score(['hello']);
    say({ type: 'scored', id: 1, scores });
    expect(await answer).toBe(scores);
  });

  it('does without a worker that cannot be started', async () => {
    const report = vi.fn<(reason: string) => void>();
    const spawn = () => {
      throw new Error('refused');
    };
    expect(await createWorkerModel({ spawn, addresses, report }).score(['hello'])).toBeNull();
    expect(report.mock.calls).toEqual([['crashed']]);
  });
});
