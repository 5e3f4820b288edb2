import { MAX_REQUEST_LENGTH } from '@shared/ipc/contract';

/** No request of the contract is nested deeper than a session's scored intents. */
const MAX_DEPTH = 16;

const isPlain = (value: object): boolean => {
  if (Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

/**
 * Measures a request before any of it is parsed: about its length as JSON (without escapes), in one pass that ends at the
 * limit. What JSON could not say (maps, buffers, big integers, cycles, great depth) is refused here, as a structured clone
 * can carry all of it; so is a key that reaches for a prototype.
 */
export function measureRequest(payload: unknown, limit = MAX_REQUEST_LENGTH): 'ok' | 'too-large' | 'not-plain' {
  const stack: { value: unknown; depth: number }[] = [{ value: payload, depth: 0 }];
  let length = 0;
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { value, depth } = next;
    length += typeof value === 'string' ? value.length + 3 : 5;
    if (length > limit) return 'too-large';
    if (typeof value === 'bigint' || typeof value === 'function' || typeof value === 'symbol') return 'not-plain';
    if (typeof value !== 'object' || value === null) continue;
    if (depth >= MAX_DEPTH || !isPlain(value)) return 'not-plain';
    // Before the elements are gathered: an empty array of a thousand million costs nothing to send.
    if (Array.isArray(value) && length + value.length > limit) return 'too-large';
    for (const [key, child] of Object.entries(value)) {
      if (key === '__proto__') return 'not-plain'; // no schema of ours asks for it, and some parsers drop it unsaid
      length += key.length;
      stack.push({ value: child, depth: depth + 1 });
    }
  }
  return length > limit ? 'too-large' : 'ok';
}
