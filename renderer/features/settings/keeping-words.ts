import type { ArchivePreview, Merged } from '@shared/ipc/archive-messages';
import type { Failure } from '@shared/ipc/contract';
import type { Deleted } from '@shared/ipc/keeping-messages';
import type { ArchiveRefusal } from '@shared/session/archive-schema';
import { counted } from '../../components/day/day-words';

/** What the person reads about their own files. */
export const KEEPING_WORDS = {
  copy: 'One zip with every talk, what you prepared and your settings, to keep or to carry to another computer. The zip has no lock: whoever has it can read your words.',
  bringIn: 'A copy is looked into first. Nothing changes until you say so.',
  aside: 'Files that could not be read. They are kept as they are, in case they can be repaired.',
  noAside: 'None.',
  remove:
    'Every talk, what you prepared, your settings, the list of talks, files set aside, logs and caches. Nobody can bring them back. A disk may hold traces of deleted files for a while; only a password set beforehand helps against that.',
  askRemove: 'Every talk and every setting on this computer is deleted. There is no way back.',
  mine: 'yours stays as it is',
  theirs: 'the one in the copy takes its place',
  both: 'the one in the copy is kept beside yours',
  stopped: 'Stopped. Nothing was written.',
};

const REFUSAL_WORDS: Readonly<Record<ArchiveRefusal, string>> = {
  'not-a-zip': 'It is not a zip.',
  'cut-short': 'It is damaged; a part of it is missing.',
  'no-manifest': 'It is not a copy made by Plainspoken: its list is missing.',
  'manifest-unreadable': 'Its list cannot be read.',
  newer: 'It was made by a newer Plainspoken.',
  'unsafe-name': 'It holds a file that would land outside its place.',
  link: 'It holds a link or a device, which no copy of ours does.',
  'duplicate-name': 'It holds two files of one name.',
  'too-many': 'It holds more files than any copy of ours.',
  'too-large': 'It holds more than any copy of ours.',
  bomb: 'It holds a file that would unpack without end.',
  encrypted: 'It is under a password of its own.',
  changed: 'It was changed since it was looked into.',
};
export const refusalWords = (reason: ArchiveRefusal): string => `${REFUSAL_WORDS[reason]} Nothing was taken from it.`;

/** Why long work ended early. */
export function failureWords({ code }: Failure): string {
  switch (code) {
    case 'storage-full':
      return 'The disk is full.';
    case 'storage-read-only':
      return 'That folder cannot be written.';
    case 'busy':
      return 'Something else is still being done.';
    case 'locked':
      return 'Plainspoken is locked.';
    default:
      return 'That did not work.';
  }
}

const talks = (count: number): string => counted(count, 'talk', 'talks');
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const sentences = (parts: readonly (readonly [number, string])[]): string[] =>
  parts.filter(([count]) => count > 0).map(([count, rest]) => `${capital(talks(count))} ${rest}`);

/** What an archive holds, a line for each kind there is. */
export const previewLines = ({ counts }: ArchivePreview): string[] =>
  sentences([
    [counts.new, counts.new === 1 ? 'is new here.' : 'are new here.'],
    [counts.same, counts.same === 1 ? 'is here already.' : 'are here already.'],
    [counts.conflict, counts.conflict === 1 ? 'differs from the one here.' : 'differ from those here.'],
    [counts.unreadable, 'cannot be read and will stay out.'],
    [
      counts.newer,
      counts.newer === 1
        ? 'is of a newer Plainspoken and will stay out.'
        : 'are of a newer Plainspoken and will stay out.',
    ],
  ]);

/** How an import went. */
export function mergedLines(merged: Merged): string[] {
  const lines = sentences([
    [merged.added, 'added.'],
    [merged.replaced, 'replaced.'],
    [merged.beside, 'kept beside yours.'],
    [merged.kept, 'left as it was here.'],
    [merged.notTaken, 'not taken.'],
  ]);
  return merged.stopped ? [...lines, 'You stopped there. What came in stays, and you can go on later.'] : lines;
}

/** What a look through the folder found after everything was deleted; empty when nothing is left. */
export function leftLines({ left }: Deleted): string[] {
  const lines: string[] = [];
  if (left.own.length > 0) lines.push(`The disk would not delete these: ${left.own.join(', ')}.`);
  if (left.foreign.length > 0) lines.push(`These are not Plainspoken’s and were left: ${left.foreign.join(', ')}.`);
  if (left.inUse > 0)
    lines.push(
      `${capital(counted(left.inUse, 'technical file', 'technical files'))} of the browser inside the app, in use until it is closed. None of your words is in them.`,
    );
  return lines;
}

/** "4 KB". */
export const sizeWords = (bytes: number): string =>
  bytes < 1_000
    ? `${bytes} bytes`
    : bytes < 1_000_000
      ? `${Math.round(bytes / 1_000)} KB`
      : `${Math.round(bytes / 100_000) / 10} MB`;
