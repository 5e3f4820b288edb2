import { useMemo } from 'react';
import type { ReactNode } from 'react';
import type { RuleBook } from '@shared/phrasing/rule-book';
import { Switch } from '../../components/switch/switch';
import type { RuleGroup } from './group-rules';
import type { MarkedLine } from './marked-line';
import { RuleRow } from './rule-row';
import type { RuleActs } from './rule-row';
import { RULES_WORDS, capital } from './rules-words';
import { useRuleKeys } from './use-rule-keys';

interface RuleListProps extends RuleActs {
  readonly groups: readonly RuleGroup[];
  readonly book: RuleBook | null;
  readonly bookFailed: boolean;
  readonly muted: ReadonlySet<string>;
  readonly opened: ReadonlySet<string>;
  readonly marked: readonly MarkedLine[];
  readonly onForget: (line: MarkedLine) => void;
}

const NONE: readonly MarkedLine[] = [];

function groupByRule(marked: readonly MarkedLine[]): ReadonlyMap<string, readonly MarkedLine[]> {
  const groups = new Map<string, MarkedLine[]>();
  for (const line of marked) groups.set(line.mark.ruleId, [...(groups.get(line.mark.ruleId) ?? []), line]);
  return groups;
}

/** A category with its switch, which stands for all of its rules at once. */
function GroupHead({ group, muted, isCurrent, onSwitch }: GroupHeadProps) {
  const { id, title, isSafety, rules } = group;
  const off = rules.filter((rule) => muted.has(rule.id)).length;
  const words = off === 0 ? 'all on' : off === rules.length ? 'all off' : `${off} of ${rules.length} off`;
  return (
    <div className="grid3 rule-group-head">
      <h3 id={`rules-${id}`}>{capital(title)}</h3>
      {!isSafety && (
        <p className="rule-side">
          <Switch
            label={`All rules on: ${title}`}
            isOn={off < rules.length}
            isMixed={off > 0 && off < rules.length}
            tabIndex={isCurrent ? 0 : -1}
            onSwitch={(isOn) =>
              onSwitch(
                rules.map((rule) => rule.id),
                isOn,
              )
            }
          >
            {words}
          </Switch>
        </p>
      )}
    </div>
  );
}

interface GroupHeadProps extends Pick<RuleListProps, 'muted' | 'onSwitch'> {
  /** All of its rules, also those that are not listed now. */
  readonly group: RuleGroup;
  readonly isCurrent: boolean;
}

/**
 * All rules by their categories. What lies out of sight is laid out when it comes near (`content-visibility`), so that the page stands at
 * once. One stop of Tab in all; arrows lead to the others.
 */
export function RuleList({ groups, all, ...props }: RuleListProps & { readonly all: readonly RuleGroup[] }): ReactNode {
  const { muted, opened, marked, book, bookFailed, onOpen, onSwitch, onForget } = props;
  const whole = useMemo(() => new Map(all.map((group) => [group.id, group])), [all]);
  const byRule = useMemo(() => groupByRule(marked), [marked]);
  const { current, keys } = useRuleKeys(groups);
  return (
    <div className="rule-groups" {...keys}>
      {groups.map((group) => (
        <section key={group.id} aria-labelledby={`rules-${group.id}`} className="rule-group">
          <GroupHead
            group={whole.get(group.id) ?? group}
            muted={muted}
            isCurrent={group.rules.some(({ id }) => id === current)}
            onSwitch={onSwitch}
          />
          {group.isSafety && (
            <div className="grid3">
              <p className="rule-words small soft">{RULES_WORDS.safetyWhy}</p>
            </div>
          )}
          <ul>
            {group.rules.map((rule) => (
              <RuleRow
                key={rule.id}
                rule={rule}
                book={book}
                bookFailed={bookFailed}
                isOpen={opened.has(rule.id)}
                isOff={rule.kind !== 'safety' && muted.has(rule.id)}
                isCurrent={current === rule.id}
                marked={byRule.get(rule.id) ?? NONE}
                onOpen={onOpen}
                onSwitch={onSwitch}
                onForget={onForget}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
