import { useState } from 'react';
import type { FocusEvent, KeyboardEvent } from 'react';
import type { RuleGroup } from './group-rules';

/** Rows that Page Up and Page Down pass. */
const A_PAGE = 10;

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  PageDown: (at) => at + A_PAGE,
  PageUp: (at) => at - A_PAGE,
  Home: () => 0,
  End: (_, last) => last,
};

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
      const step = STEPS[event.key];
      const stop = stopOf(event.target);
      if (!step || stop === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      const last = ids.length - 1;
      const next = ids[Math.max(0, Math.min(step(ids.indexOf(stop), last), last))];
      event.currentTarget.querySelector<HTMLElement>(`[data-stop="${next}"]`)?.focus();
    },
  };
  return { current, keys };
}
