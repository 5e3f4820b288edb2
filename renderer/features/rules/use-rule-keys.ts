import { useState } from 'react';
import type { FocusEvent, KeyboardEvent } from 'react';
import { rowStep } from '../../components/row-steps/row-steps';
import type { RuleGroup } from './group-rules';

/** The rule in whose row something has the focus. */
const stopOf = (target: EventTarget): string | undefined =>
  target instanceof Element
    ? target.closest('.rule-row')?.querySelector<HTMLElement>('[data-stop]')?.dataset['stop']
    : undefined;

/** Arrows, Page Up and Page Down, Home and End move between rules; Tab stops at the one where one was, and at its switch. */
export function useRuleKeys(groups: readonly RuleGroup[]) {
  const [at, setAt] = useState<string | null>(null);
  const ids = groups.flatMap(({ rules }) => rules.map(({ id }) => id as string));
  const current = at !== null && ids.includes(at) ? at : (ids[0] ?? null);
  const keys = {
    onFocus: (event: FocusEvent) => {
      const stop = stopOf(event.target);
      if (stop !== undefined && stop !== at) setAt(stop);
    },
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      const stop = stopOf(event.target);
      const next = stop === undefined ? null : rowStep(event, ids.indexOf(stop), ids.length - 1);
      if (next === null) return;
      event.preventDefault();
      event.currentTarget.querySelector<HTMLElement>(`[data-stop="${ids[next]}"]`)?.focus();
    },
  };
  return { current, keys };
}
