import type { Bridge } from '@shared/ipc/bridge';
import { contract } from '@shared/ipc/contract';
import type { Channel, Failure, LockView, Request, Response } from '@shared/ipc/contract';
import { fail, ok } from '@shared/result';
import type { Result } from '@shared/result';
import type { Session } from '@shared/session/session-schema';
import { DEFAULT_SETTINGS } from '@shared/session/settings-schema';
import type { Settings } from '@shared/session/settings-schema';
import type { TalkWords } from '@shared/session/talk-words';
import { exchangesOf } from '@shared/session/exchanges';
import { summariseSession } from '@shared/session/summarise';
import { walkOf } from '@shared/session/walk-of';
import { collectWalks } from '@shared/session/walked';

export interface MemoryBridge extends Bridge {
  readonly sessions: Map<string, Session>;
  settings: Settings;
  /** Set, and every save fails with it until it is taken away. */
  failure: Failure | null;
  /** What is answered to other channels than those of the talks. */
  readonly answers: Map<Channel, Result<unknown, Failure>>;
  /** How the lock stands; an open one is the usual. */
  lock: LockView;
  /** What was asked for, in order. */
  readonly asked: Channel[];
}

const wordsOf = (session: Session | undefined): TalkWords[] =>
  session
    ? [
        {
          id: session.id,
          lines: exchangesOf(session).map(({ utterance }, at) => ({ who: 'me', turn: at + 1, text: utterance })),
        },
      ]
    : [];

/** The contract kept in memory: both directions are parsed by the same schemas as in the app. */
export function createMemoryBridge(settings: Partial<Settings> = {}): MemoryBridge {
  const bridge: MemoryBridge = {
    sessions: new Map(),
    settings: { ...DEFAULT_SETTINGS, ...settings },
    failure: null,
    answers: new Map(),
    lock: { state: 'off', waitMs: 0, progress: null, trouble: null, covered: false },
    asked: [],
    async invoke<C extends Channel>(channel: C, request: Request<C>): Promise<Result<Response<C>, Failure>> {
      bridge.asked.push(channel);
      contract[channel].request.parse(request);
      const answer = answerTo(channel, request);
      if (answer.ok) contract[channel].response.parse(answer.value);
      return answer as Result<Response<C>, Failure>;
    },
  };
  let deleted: Session | null = null;
  function answerTo(channel: Channel, request: unknown): Result<unknown, Failure> {
    switch (channel) {
      case 'session.save': {
        if (bridge.failure) return fail(bridge.failure);
        const session = request as Session;
        bridge.sessions.set(session.id, session);
        return ok({ savedAt: session.changedAt });
      }
      case 'session.load': {
        const session = bridge.sessions.get((request as { id: string }).id);
        return session ? ok(session) : fail({ code: 'session-not-found', message: '' });
      }
      case 'session.list':
        return ok({ sessions: [...bridge.sessions.values()].map(summariseSession) });
      case 'session.walked': {
        const { scenarioId } = request as { scenarioId: string };
        const talks = [...bridge.sessions.values()].filter(({ scenario }) => scenario.id === scenarioId);
        return ok(collectWalks(talks.map((one) => ({ sessionId: one.id, at: one.startedAt, walk: walkOf(one) }))));
      }
      case 'session.delete': {
        const { id } = request as { id: string };
        deleted = bridge.sessions.get(id) ?? null;
        bridge.sessions.delete(id);
        return ok({ done: true });
      }
      case 'session.restore': {
        if (deleted?.id !== (request as { id: string }).id) return fail({ code: 'session-not-found', message: '' });
        bridge.sessions.set(deleted.id, deleted);
        return ok({ done: true });
      }
      case 'session.words':
        return ok({ talks: (request as { ids: string[] }).ids.flatMap((id) => wordsOf(bridge.sessions.get(id))) });
      case 'settings.load':
        return ok(bridge.settings);
      case 'settings.save':
        bridge.settings = request as Settings;
        return ok({ done: true });
      case 'lock.view':
        return ok(bridge.lock);
      case 'lock.unlock':
      case 'lock.change':
      case 'lock.remove':
        return ok({ outcome: 'done', waitMs: 0 });
      case 'card.pdf':
      case 'card.markdown':
        return ok({ saved: true });
      case 'app.about':
        return ok({ version: '0.1.0', electron: '33.2.1', chromium: '130.0', build: 'stand-in' });
      case 'notices.list':
        return ok({ notices: [] });
      case 'set-aside.list':
        return ok({ files: [] });
      case 'archive.progress':
        return ok({ running: true, done: 3, total: 9 });
      default:
        return bridge.answers.get(channel) ?? ok({ done: true });
    }
  }
  return bridge;
}
