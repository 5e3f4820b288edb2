import type { PhrasingMatcher } from '@shared/phrasing/load-pack';
import type { ReactNode } from 'react';
import { Button } from '../../components/button/button';

interface MutedRulesProps {
  readonly mutedRules: readonly string[];
  readonly matcher: PhrasingMatcher | null;
  readonly onMuted: (mutedRules: string[]) => void;
  /** To the page of all rules. */
  readonly onRules: () => void;
}

/** The rules that are off, each with the way back on, and the way to the page of all. */
export function MutedRules({ mutedRules, matcher, onMuted, onRules }: MutedRulesProps): ReactNode {
  const nameOf = (id: string): string => matcher?.ruleById.get(id)?.message ?? id;
  return (
    <div>
      {mutedRules.length === 0 ? (
        <p className="soft">
          All rules are on. “Not this rule”, in a note beside your line, switches one off; so does the page of all
          rules.
        </p>
      ) : (
        <>
          <p className="soft">{mutedRules.length === 1 ? 'One rule is off.' : `${mutedRules.length} rules are off.`}</p>
          <ul className="muted-rules">
            {mutedRules.map((id) => (
              <li key={id}>
                <span>{nameOf(id)}</span>
                <Button
                  look="text"
                  aria-label={`Switch on again: ${nameOf(id)}`}
                  onClick={() => onMuted(mutedRules.filter((one) => one !== id))}
                >
                  Switch on again
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="muted-acts">
        <Button look="text" onClick={onRules}>
          All rules, and a line to try
        </Button>
        {mutedRules.length > 1 && (
          <Button look="text" onClick={() => onMuted([])}>
            Turn all on
          </Button>
        )}
      </p>
    </div>
  );
}
