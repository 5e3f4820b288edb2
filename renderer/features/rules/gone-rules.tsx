import type { ReactNode } from 'react';
import { Button } from '../../components/button/button';
import type { MarkedLine } from './marked-line';
import { MarkedLines } from './marked-lines';
import { RULES_WORDS as WORDS } from './rules-words';

interface GoneRulesProps {
  /** Ids that are switched off, and that no rule has. */
  readonly muted: readonly string[];
  /** Marks of such rules. */
  readonly marked: readonly MarkedLine[];
  readonly onSwitch: (ids: readonly string[], isOn: boolean) => void;
  readonly onForget: (line: MarkedLine) => void;
}

/** What was chosen for rules that this version does not have: kept, said, and to be let go of. */
export function GoneRules({ muted, marked, onSwitch, onForget }: GoneRulesProps): ReactNode {
  if (muted.length + marked.length === 0) return null;
  return (
    <section aria-labelledby="rules-gone" className="grid3 rules-section">
      <h2 id="rules-gone" className="rules-key">
        {WORDS.gone}
      </h2>
      <div>
        <p className="soft">{WORDS.goneWhy}</p>
        <ul className="gone-rules">
          {muted.map((id) => (
            <li key={id}>
              {id}, off{' '}
              <Button look="text" aria-label={`${WORDS.forget}: ${id}`} onClick={() => onSwitch([id], true)}>
                {WORDS.forget}
              </Button>
            </li>
          ))}
        </ul>
        {marked.length > 0 && <MarkedLines lines={marked} look="weigh" onForget={onForget} />}
      </div>
    </section>
  );
}
