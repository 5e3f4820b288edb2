import type { Bridge } from '@shared/ipc/bridge';
import { contract } from '@shared/ipc/contract';
import type { Channel, Failure, Request, Response } from '@shared/ipc/contract';
import { failureSchema } from '@shared/ipc/contract';
import { fail, ok } from '@shared/result';
import type { Result } from '@shared/result';

declare global {
  interface Window {
    /** Exposed by the preload; only this module reads it. */
    readonly rehearsal?: { invoke(channel: string, request: unknown): Promise<unknown> };
  }
}

const internal = (message: string): Result<never, Failure> => fail({ code: 'internal', message });

/** What main answered is parsed too: a torn or foreign answer becomes a failure, never a wrong value. */
function parseAnswer<C extends Channel>(channel: C, answer: unknown): Result<Response<C>, Failure> {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) return internal('no answer');
  if (answer.ok === true && 'value' in answer) {
    const value = contract[channel].response.safeParse(answer.value);
    return value.success ? ok(value.data as Response<C>) : internal(`unexpected answer to ${channel}`);
  }
  const failure = 'error' in answer ? failureSchema.safeParse(answer.error) : null;
  return failure?.success ? fail(failure.data) : internal(`unexpected failure of ${channel}`);
}

/** The way to main: typed by the contract, parsed at this door. */
export const bridge: Bridge = {
  async invoke<C extends Channel>(channel: C, request: Request<C>): Promise<Result<Response<C>, Failure>> {
    if (!window.rehearsal) return internal('no bridge');
    try {
      return parseAnswer(channel, await window.rehearsal.invoke(channel, request));
    } catch {
      return internal(`${channel} was not answered`);
    }
  },
};
