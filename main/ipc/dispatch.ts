import { CHANNELS, WHILE_LOCKED, contract, requestLimit } from '@shared/ipc/contract';
import type { Channel, Failure } from '@shared/ipc/contract';
import { fail } from '@shared/result';
import type { Result } from '@shared/result';
import type { z } from 'zod';
import type { Log } from '../log';
import { errorCode } from '../storage/file-system';
import type { Answer, Handlers, Parsed } from './handlers';
import { measureRequest } from './measure-request';

const refusal = (code: Failure['code'], message: string): Result<never, Failure> => fail({ code, message });

const isChannel = (name: unknown): name is Channel => (CHANNELS as readonly unknown[]).includes(name);

async function run<C extends Channel>(handlers: Handlers, channel: C, payload: unknown): Promise<Answer<C>> {
  // The compiler cannot tie a channel's schema to that channel's type: both come from the same line of the contract.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const schema = contract[channel].request as unknown as z.ZodType<Parsed<C>>;
  const parsed = schema.safeParse(payload);
  // Only the kind of fault: a path or a message of the schema could quote what was sent.
  if (!parsed.success) return refusal('bad-request', `${channel}: ${parsed.error.issues[0]?.code ?? 'invalid'}`);
  return handlers[channel](parsed.data);
}

export type Dispatch = (fromOurPage: boolean, channel: unknown, payload: unknown) => Promise<Result<unknown, Failure>>;

/** The one door to main: sender, channel, lock, size, shape, then the handler; always a Result, never a throw. */
export const createDispatch =
  (handlers: Handlers, log: Log, isLocked: () => boolean = () => false): Dispatch =>
  async (fromOurPage, channel, payload) => {
    if (!fromOurPage) {
      log.write('ipc.foreign-sender');
      return refusal('foreign-sender', 'not from the window of the app');
    }
    if (!isChannel(channel)) {
      log.write('ipc.unknown-channel');
      return refusal('bad-request', 'no such channel');
    }
    if (isLocked() && !WHILE_LOCKED.has(channel))
      return refusal('locked', `${channel}: the password has not been given`);
    const measured = measureRequest(payload, requestLimit(channel));
    const answer =
      measured === 'ok'
        ? await run(handlers, channel, payload).catch((error: unknown) => {
            log.write('ipc.internal', { channel, error: errorCode(error) });
            return refusal('internal', `${channel} failed`);
          })
        : measured === 'too-large'
          ? refusal('too-large', `${channel}: too large`)
          : refusal('bad-request', `${channel}: not plain data`);
    if (!answer.ok) log.write('ipc.failed', { channel, code: answer.error.code });
    return answer;
  };
