export interface Closing {
  /** Hides the window at once, finishes what is being written, then quits. A second call changes nothing. */
  begin(): void;
  readonly begun: boolean;
  /** Everything is written, or took too long: the window may go. */
  readonly finished: boolean;
}

export interface ClosingOptions {
  readonly hide: () => void;
  readonly flush: () => Promise<void>;
  readonly quit: () => void;
  /** For the page, which is told and saves its draft. */
  readonly graceMs?: number;
  /** A disk that never answers must not keep the app alive. */
  readonly boundMs?: number;
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export function createClosing({ hide, flush, quit, graceMs = 200, boundMs = 5_000 }: ClosingOptions): Closing {
  let begun = false;
  let finished = false;
  const finish = async (): Promise<void> => {
    const written = wait(graceMs).then(flush);
    // A failed flush was logged where it happened; there is nobody left to tell.
    await Promise.race([written.catch(() => undefined), wait(boundMs)]);
    finished = true;
    quit();
  };
  return {
    begin() {
      if (begun) return;
      begun = true;
      hide();
      void finish();
    },
    get begun() {
      return begun;
    },
    get finished() {
      return finished;
    },
  };
}
