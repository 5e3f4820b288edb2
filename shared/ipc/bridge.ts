import type { Result } from '../result';
import type { Channel, Failure, Request, Response } from './contract';

/** What the preload exposes as `window.rehearsal`: one method for the whole contract, and nothing of Electron. */
export interface Bridge {
  invoke<C extends Channel>(channel: C, request: Request<C>): Promise<Result<Response<C>, Failure>>;
}
