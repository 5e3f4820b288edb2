import { ACTS } from '@shared/ipc/acts';
import type { ActId } from '@shared/ipc/acts';

const isMac = (): boolean => navigator.userAgent.includes('Mac');

const NAMES: Readonly<Record<string, string>> = { Plus: '+', '-': '−' };

/** Keys as people read them: "Ctrl K", on a Mac "⌘ K". */
export function keyWords(keys: string | null): string | null {
  if (keys === null) return null;
  const parts = keys
    .split('+')
    .map((part) => (part === 'CommandOrControl' ? (isMac() ? '⌘' : 'Ctrl') : (NAMES[part] ?? part)));
  return parts.join(' ');
}

/** The key of an act as an event names it; a plus is also the same key without Shift, as most keyboards have it. */
const eventKeys = (key: string): readonly string[] =>
  key === 'Plus' ? ['+', '='] : [key.length === 1 ? key.toLowerCase() : key];

/** The act that these keys ask for, if any. */
export function actOf(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>): ActId | null {
  const hasMod = isMac() ? event.metaKey : event.ctrlKey;
  if (event.altKey) return null;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const found = ACTS.find(({ keys }) => {
    if (keys === null) return false;
    const parts = keys.split('+');
    const wantsMod = parts[0] === 'CommandOrControl';
    const last = parts.at(-1) ?? '';
    return wantsMod === hasMod && eventKeys(last).includes(key) && (!event.shiftKey || last === 'Plus');
  });
  return found?.id ?? null;
}
