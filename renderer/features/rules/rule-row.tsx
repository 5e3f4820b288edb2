import type { PackRule } from '@shared/phrasing/pack';
import { memo } from 'react';
import type { ReactNode } from 'react';
import { Switch } from '../../components/switch/switch';
import { RuleBeside, RuleDetail } from './rule-detail';
import type { RuleDetailProps } from './rule-detail';
import { titleOf } from './rules-words';

export interface RuleActs {
  readonly onOpen: (id: string, isOpen: boolean) => void;
  readonly onSwitch: (ids: readonly string[], isOn: boolean) => void;
}

interface RuleRowProps extends RuleDetailProps, RuleActs {
  readonly rule: PackRule;
  readonly isOpen: boolean;
  readonly isOff: boolean;
  /** Whether Tab stops here: at one row of all. */
  readonly isCurrent: boolean;
}

/** One rule: what it says and its switch; opened, all there is to know of it. */
export const RuleRow = memo(function RuleRow(props: RuleRowProps): ReactNode {
  const { rule, isOpen, isOff, isCurrent, marked, onOpen, onSwitch } = props;
  const title = titleOf(rule.message);
  const tabIndex = isCurrent ? 0 : -1;
  return (
    <li className={isOff ? 'grid3 rule-row is-off' : 'grid3 rule-row'}>
      <div className="rule-words">
        <button
          type="button"
          className="rule-open"
          data-stop={rule.id}
          aria-expanded={isOpen}
          tabIndex={tabIndex}
          onClick={() => onOpen(rule.id, !isOpen)}
        >
          {title}
        </button>
        {isOpen && <RuleDetail {...props} />}
      </div>
      <div className="rule-side">
        {rule.kind !== 'safety' && (
          <Switch
            label={`On: ${title}`}
            isOn={!isOff}
            tabIndex={tabIndex}
            onSwitch={(isOn) => onSwitch([rule.id], isOn)}
          />
        )}
        {marked.length > 0 && !isOpen && (
          <span className="small soft">
            {marked.length === 1 ? 'marked wrong once' : `marked wrong ${marked.length} times`}
          </span>
        )}
        {isOpen && <RuleBeside rule={rule} book={props.book} />}
      </div>
    </li>
  );
});
