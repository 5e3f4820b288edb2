import { CHANNELS, contract, requestLimit } from '@shared/ipc/contract';
import type { Channel } from '@shared/ipc/contract';
import { DEFAULT_SETTINGS } from '@shared/session/settings-schema';
import * as fc from 'fast-check';
import { measureRequest } from '../../main/ipc/measure-request';
import { aSession } from '../main/support/a-session';

export interface Payload {
  readonly channel: unknown;
  readonly payload: unknown;
}

/** A request of each channel that would be taken, to be spoilt. */
const GOOD: { readonly [C in Channel]?: unknown } = {
  'session.save': aSession({ draft: 'half a thought' }),
  'session.load': { id: aSession().id },
  'session.walked': { scenarioId: 'agreed-coffee' },
  'session.delete': { id: aSession().id },
  'session.restore': { id: aSession().id },
  'session.words': { ids: [aSession().id] },
  'settings.save': DEFAULT_SETTINGS,
  'files.show': { file: 'settings.json' },
  'support.open': { link: 'https://example.org' },
  'reader.trouble': { reason: 'torn' },
};

/** All that a structured clone carries and more than JSON can say. */
const anything = fc.anything({
  withBigInt: true,
  withMap: true,
  withSet: true,
  withDate: true,
  withNullPrototype: true,
  withTypedArray: true,
  withSparseArray: true,
  withBoxedValues: true,
  maxDepth: 4,
});

const NASTY_KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'length', 'then', '', 'extra', '../../x'];
const nasty = fc.oneof(
  fc.constantFrom<unknown>(NaN, -0, Infinity, 2 ** 53, null, undefined, '', '\0', '\ud800', '../../../etc/passwd'),
  fc.constantFrom<unknown>('<img src=x onerror=alert(1)>', '${7*7}', '%s%n', '‮txt', 'CON', 'a'.repeat(70_000)),
  fc.integer({ min: 20, max: 200 }).map((depth) => {
    let value: unknown = 1;
    for (let i = 0; i < depth; i += 1) value = i % 2 ? [value] : { value };
    return value;
  }),
  anything,
);

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** Goes down by the numbers as far as there is something, and spoils one field there. */
function spoil(good: unknown, path: readonly number[], key: string, value: unknown): unknown {
  const copy: unknown = structuredClone(good);
  if (!isFields(copy)) return value;
  let place = copy;
  for (const step of path) {
    const keys = Object.keys(place);
    const next = place[keys[step % Math.max(1, keys.length)] ?? ''];
    if (!isFields(next)) break;
    place = next;
  }
  const keys = [...Object.keys(place), Array.isArray(place) ? String(place.length) : key];
  const at = keys[(path[0] ?? 0) % keys.length] ?? key;
  Object.defineProperty(place, at, { value, enumerable: true, configurable: true, writable: true });
  return copy;
}

const spoilt = (channel: Channel): fc.Arbitrary<unknown> =>
  fc
    .tuple(fc.array(fc.nat(40), { maxLength: 4 }), fc.constantFrom(...NASTY_KEYS), nasty)
    .map(([path, key, value]) => spoil(GOOD[channel] ?? {}, path, key, value));

/** Whether main must refuse it: it is no channel, too long, or not of its shape. */
export function mustBeRefused({ channel, payload }: Payload): boolean {
  const known = CHANNELS.find((one) => one === channel);
  if (known === undefined || measureRequest(payload, requestLimit(known)) !== 'ok') return true;
  return !contract[known].request.safeParse(payload).success;
}

/** Requests that no channel may take, over all channels and some that are none. */
export const badPayloads: fc.Arbitrary<Payload> = fc
  .oneof(
    {
      weight: 5,
      arbitrary: fc
        .constantFrom(...CHANNELS)
        .chain((channel) => spoilt(channel).map((payload): Payload => ({ channel, payload }))),
    },
    { weight: 3, arbitrary: fc.record({ channel: fc.constantFrom<unknown>(...CHANNELS), payload: nasty }) },
    { weight: 1, arbitrary: fc.record({ channel: anything, payload: nasty }) },
  )
  .filter(mustBeRefused);

/**
 * Whether the bridge may make something else of it on the way: a map or a date of its own kind, or a field named `__proto__`, can arrive as
 * a plain and empty object, which some channels take.
 */
export function mayArriveChanged(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const plain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
  if (!plain || Object.hasOwn(value, '__proto__')) return true;
  return Object.values(value).some(mayArriveChanged);
}
