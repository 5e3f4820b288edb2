import type { SentenceModel, SentenceScores } from '@shared/dialogue/reading/sentence/sentence-model';
import type { ReaderTrouble } from '@shared/ipc/contract';
import type { Answer, Question } from './messages';

/** The part of a Worker that is used. */
export interface WorkerLike {
  postMessage(question: Question): void;
  addEventListener(type: 'message', listener: (event: { readonly data: Answer }) => void): void;
  addEventListener(type: 'error' | 'messageerror', listener: () => void): void;
  terminate(): void;
}

export interface WorkerModelOptions {
  readonly spawn: () => WorkerLike;
  /** Where the packed model and its heads are fetched from. */
  readonly addresses: { readonly encoder: string; readonly heads: string };
  /** Told once for each trouble; the person is not. */
  readonly report: (reason: ReaderTrouble) => void;
}

/** Whoever has said a line waits no longer than this, in ms; words and rules then answer alone. */
export const LONGEST_WAIT = 4_000;

type Scored = readonly SentenceScores[] | null;

/**
 * The sentence model in its worker. It answers null until it is ready, when it is slow, and for good once anything has gone wrong:
 * files missing, torn or foreign, a worker that does not start or crashes.
 */
export function createWorkerModel({ spawn, addresses, report }: WorkerModelOptions): SentenceModel {
  const waiting = new Map<number, (scores: Scored) => void>();
  let worker: WorkerLike | null = null;
  let version = '';
  let count = 0;

  // A worker has no origin that could be named.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  const send = (question: Question): void => worker?.postMessage(question);

  function giveUp(reason: ReaderTrouble): void {
    if (!worker) return;
    report(reason);
    worker.terminate();
    worker = null;
    version = '';
    for (const resolve of waiting.values()) resolve(null);
    waiting.clear();
  }

  function take(message: Answer): void {
    if (message.type === 'refused') giveUp(message.reason);
    else if (message.type === 'scored') waiting.get(message.id)?.(message.scores);
    else {
      version = message.version;
      performance.mark('reader.ready');
      if (message.isPlain) report('no-wasm');
    }
  }

  function ask(texts: readonly string[]): Promise<Scored> {
    count += 1;
    const id = count;
    return new Promise((resolve) => {
      const late = setTimeout(() => settle(null, 'slow'), LONGEST_WAIT);
      const settle = (scores: Scored, trouble?: ReaderTrouble): void => {
        clearTimeout(late);
        waiting.delete(id);
        if (trouble) report(trouble);
        resolve(scores);
      };
      waiting.set(id, settle);
      send({ type: 'score', id, texts });
    });
  }

  performance.mark('reader.asked');
  try {
    worker = spawn();
    worker.addEventListener('message', ({ data }) => take(data));
    worker.addEventListener('error', () => giveUp('crashed'));
    worker.addEventListener('messageerror', () => giveUp('crashed'));
    send({ type: 'open', ...addresses });
  } catch {
    report('crashed');
  }
  return {
    get version() {
      return version;
    },
    score: (texts) => (version === '' ? Promise.resolve(null) : ask(texts)),
  };
}
