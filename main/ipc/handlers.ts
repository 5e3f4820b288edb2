import type { Channel, Failure, Response } from '@shared/ipc/contract';
import type { contract } from '@shared/ipc/contract';
import type { Result } from '@shared/result';
import type { z } from 'zod';

/** A request after it was parsed: what a handler may trust. */
export type Parsed<C extends Channel> = z.output<(typeof contract)[C]['request']>;

export type Answer<C extends Channel> = Result<Response<C>, Failure>;

/** One handler for each channel of the contract: a missing one does not compile. */
export type Handlers = { readonly [C in Channel]: (request: Parsed<C>) => Answer<C> | Promise<Answer<C>> };
