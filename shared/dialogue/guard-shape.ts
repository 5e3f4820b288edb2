/** Bounds for data that comes from a file: far beyond anything the app writes. */
export interface ShapeLimits {
  readonly depth: number;
  /** Values of any kind, keys not counted. */
  readonly values: number;
  /** UTF-16 code units of all strings and keys together. */
  readonly text: number;
}

/** Keys that reach an object's prototype when somebody assigns by them. */
const PROTOTYPE_KEYS = ['__proto__', 'constructor', 'prototype'];

type Fault = 'too-deep' | 'too-large' | 'prototype-key' | 'not-plain';

const isPlain = (value: object): boolean => {
  if (Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

/**
 * Whether unknown data is plain and small enough to be looked at: before any schema, which would walk all of it.
 * @returns the first fault met, or null. Cycles are met as depth.
 * @throws never.
 */
export function findShapeFault(data: unknown, limits: ShapeLimits): Fault | null {
  const open: { value: unknown; depth: number }[] = [{ value: data, depth: 0 }];
  let values = 0;
  let text = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, depth } = next;
    if (typeof value === 'string') text += value.length;
    if (++values > limits.values || text > limits.text) return 'too-large';
    if (typeof value !== 'object' || value === null) continue;
    if (depth >= limits.depth) return 'too-deep';
    if (!isPlain(value)) return 'not-plain';
    const inner: [string, unknown][] = Object.entries(value);
    if (values + open.length + inner.length > limits.values) return 'too-large';
    for (const [key, one] of inner) {
      if (!Array.isArray(value)) {
        if (PROTOTYPE_KEYS.includes(key)) return 'prototype-key';
        text += key.length;
      }
      open.push({ value: one, depth: depth + 1 });
    }
  }
  return null;
}
