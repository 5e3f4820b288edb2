import type { Failure } from '@shared/ipc/contract';
import { fail, ok } from '@shared/result';
import type { Result } from '@shared/result';
import type { TalkWords } from '@shared/session/talk-words';
import { forEachPooled } from './pooled';
import type { SessionCodec } from './session-codec';
import { REFUSALS } from './session-refusals';
import { talkWords } from './talk-words';

/** Talks that are read side by side; few, as a save may come in meanwhile. */
const AT_ONCE = 8;

export interface ReadWordsOptions {
  readonly ids: readonly string[];
  readonly bytesOf: (id: string) => Promise<Uint8Array | null>;
  /** Whether the lock has closed, also while this reads. */
  readonly isClosed: () => boolean;
  readonly codec: SessionCodec;
}

/** What was said in these talks, in their order; those that cannot be read now are left out. Main keeps none of it. */
export async function readWords(options: ReadWordsOptions): Promise<Result<TalkWords[], Failure>> {
  const { ids, bytesOf, isClosed, codec } = options;
  const found = new Map<string, TalkWords>();
  await forEachPooled(isClosed() ? [] : ids, AT_ONCE, async (id) => {
    const bytes = await bytesOf(id);
    const read = bytes === null || isClosed() ? null : talkWords(id, bytes, codec);
    if (read) found.set(id, read);
  });
  return isClosed() ? fail(REFUSALS.locked) : ok(ids.flatMap((id) => found.get(id) ?? []));
}
