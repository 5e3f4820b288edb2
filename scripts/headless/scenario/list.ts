import { BadInput } from './bad-input';
import { loadScripts, USAGE } from './call';
import type { Call } from './call';

/** `scenario list [--json]`: every script with its own stance, its beats and endings. */
export function list(call: Call): number {
  if (call.args.length > 0) throw new BadInput(USAGE);
  const rows = loadScripts(call).scenarios.map(({ scenario: { id, title, cast, beats, endings } }) => ({
    id,
    title,
    stance: cast.stance,
    beats: beats.length,
    endings: endings.map((ending) => ({ id: ending.id, kind: ending.kind })),
  }));
  const words = rows.map(
    (row) => `${row.id}: ${row.title} (${row.stance}, ${row.beats} beats, ${row.endings.length} endings)\n`,
  );
  call.streams.output.write(call.flags.json ? `${JSON.stringify(rows)}\n` : words.join(''));
  return 0;
}
