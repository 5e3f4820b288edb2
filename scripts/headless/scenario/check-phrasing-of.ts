import { diagnose } from '../../../shared/dialogue/diagnostics/diagnostic';
import type { Diagnostic } from '../../../shared/dialogue/diagnostics/diagnostic';
import type { ShownText } from '../../../shared/dialogue/diagnostics/texts-of';
import { fillText } from '../../../shared/dialogue/fill-text';
import type { Filling } from '../../../shared/dialogue/fill-text';
import { checkPhrasing } from '../../../shared/phrasing/check-phrasing';
import type { PhrasingMatcher } from '../../../shared/phrasing/load-pack';

/** The ex may nudge; what the person is warned of, the ex does only with a reason in the character. */
const WARNING = 2;

/**
 * sc027: texts that our own rules flag. A line of the ex may have a reason not to be held to them; what the app itself says never.
 * @returns one fault a text, naming the rule and the words.
 */
export function checkPhrasingOf(texts: readonly ShownText[], matcher: PhrasingMatcher, filling: Filling): Diagnostic[] {
  return texts.flatMap(({ text, path, kind, exempt }) => {
    if (exempt !== undefined) return [];
    const filled = fillText(text, filling);
    const least = kind === 'line' ? WARNING : 1;
    const found = checkPhrasing(matcher, filled).findings.find(({ severity }) => severity >= least);
    if (!found) return [];
    const words = filled.slice(found.span.start, found.span.end);
    const remedy = kind === 'line' ? ', and there is no `exempt`' : '';
    return [diagnose('sc027', path, `our rule ${found.ruleId} flags “${words}”${remedy}`)];
  });
}
