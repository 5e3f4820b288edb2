import { fail, ok } from '../../result';
import type { Result } from '../../result';
import { parsePattern } from '../../text/pattern/parse-pattern';
import type { PatternLexicon, ResolvedPattern } from '../../text/pattern/pattern';
import { resolvePattern } from '../../text/pattern/resolve-pattern';

/** What keeps a pattern from being one, for its author, and where in the file it stands. */
export interface PatternFault {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** Reads one pattern of an authored file. @throws never. */
export function readPattern(
  source: string,
  lexicon: PatternLexicon,
  path: readonly (string | number)[],
): Result<ResolvedPattern, PatternFault> {
  const parsed = parsePattern(source);
  const resolved = parsed.ok ? resolvePattern(parsed.value, lexicon) : parsed;
  return resolved.ok ? ok(resolved.value) : fail({ path, message: `${resolved.error} (${source})` });
}
