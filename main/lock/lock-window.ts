import type { LockDesk } from './lock-desk';

/** What the title says while the page is covered: nothing that anybody would ask about. */
const COVERED_TITLE = 'Untitled';

export interface LockWindowOptions {
  readonly desk: Pick<LockDesk, 'view' | 'lock'>;
  readonly title: string;
  readonly page: {
    /** Has the page show nothing, at once. */
    cover(): void;
    /** Has it hide everything, keep what was typed, and answer by `kept`. */
    keep(): void;
    /** Starts the page anew, so that nothing of the old one is left. */
    reload(): void;
    setTitle(title: string): void;
  };
  /** How long the page may take to keep its draft; a page that hangs is locked all the same. */
  readonly graceMs?: number;
}

/** The window's side of the lock: hiding at once, locking without losing a word. */
export interface LockWindow {
  readonly covered: boolean;
  /** The quick exit: an empty page and a title that says nothing; then the lock, where there is a password. */
  cover(): Promise<void>;
  uncover(): void;
  /** The page has kept what was typed. */
  kept(): void;
  lockNow(cause: string): Promise<void>;
}

export function createLockWindow({ desk, title, page, graceMs = 2_000 }: LockWindowOptions): LockWindow {
  let covered = false;
  let locking: Promise<void> | null = null;
  let kept = (): void => undefined;

  async function lock(cause: string): Promise<void> {
    const answered = new Promise<void>((resolve) => {
      kept = resolve;
    });
    page.keep();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const patience = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, graceMs);
    });
    await Promise.race([answered, patience]);
    clearTimeout(timer);
    await desk.lock(cause);
    page.reload();
  }

  async function lockNow(cause: string): Promise<void> {
    if (desk.view().state !== 'unlocked') return;
    locking ??= lock(cause).finally(() => {
      locking = null;
    });
    await locking;
  }

  return {
    get covered() {
      return covered;
    },
    async cover() {
      covered = true;
      page.setTitle(COVERED_TITLE);
      page.cover();
      await lockNow('quick-exit');
    },
    uncover() {
      covered = false;
      page.setTitle(title);
    },
    kept: () => kept(),
    lockNow,
  };
}
