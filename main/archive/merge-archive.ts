import type { MergeChoice, Merged } from '@shared/ipc/archive-messages';
import type { Failure } from '@shared/ipc/contract';
import { fail, ok } from '@shared/result';
import type { Result } from '@shared/result';
import type { Session } from '@shared/session/session-schema';
import type { SessionStore } from '../storage/session-store';
import { idsIn } from './inspect-archive';
import type { Job } from './jobs';
import { judgeFile } from './judge-file';
import type { JudgedFile } from './judge-file';
import type { OpenArchive } from './open-archive';

export interface MergeOptions {
  readonly archive: OpenArchive;
  readonly sessions: Pick<SessionStore, 'list' | 'load' | 'save'>;
  /** What becomes of a talk that is here too, but not alike. */
  readonly conflicts: MergeChoice;
  readonly job: Job;
}

/** A refusal for one talk; every other failure ends the work. */
const SKIPPED: ReadonlySet<Failure['code']> = new Set(['session-newer', 'too-large']);

interface Step {
  readonly count: 'added' | 'replaced' | 'beside' | 'kept' | 'notTaken';
  readonly session?: Session;
}

function stepFor(judged: JudgedFile, conflicts: MergeChoice): Step {
  switch (judged.kind) {
    case 'new':
      return { count: 'added', session: judged.session };
    case 'conflict':
      if (conflicts === 'theirs') return { count: 'replaced', session: judged.session };
      if (conflicts === 'both') return { count: 'beside', session: judged.copy };
      return { count: 'kept' };
    case 'same':
      return { count: 'kept' };
    default:
      return { count: 'notTaken' };
  }
}

/**
 * Takes the talks of an archive in, one file after the other, each whole or not at all. What was taken in before a stop or a
 * failure stays; doing it again goes on from there, as those talks are then the same.
 */
export async function mergeArchive({
  archive,
  sessions,
  conflicts,
  job,
}: MergeOptions): Promise<Result<Merged, Failure>> {
  const listed = await sessions.list();
  if (!listed.ok) return fail(listed.error);
  const known = new Set(listed.value.map(({ id }) => id));
  const counts = { added: 0, replaced: 0, beside: 0, kept: 0, notTaken: 0 };
  const ids = idsIn(archive);
  for (const [done, id] of ids.entries()) {
    if (job.signal.aborted) return ok({ ...counts, stopped: true });
    job.step(done, ids.length);
    const step = stepFor(await judgeFile(archive, id, sessions, known), conflicts);
    const saved = step.session ? await sessions.save(step.session) : null;
    if (saved?.ok === false && !SKIPPED.has(saved.error.code)) return fail(saved.error);
    counts[saved?.ok === false ? 'notTaken' : step.count] += 1;
  }
  return ok({ ...counts, stopped: false });
}
