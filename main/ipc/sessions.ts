import { ok } from '@shared/result';
import type { SessionStore } from '../storage/session-store';
import type { Handlers } from './handlers';

type Group =
  | 'session.save'
  | 'session.load'
  | 'session.list'
  | 'session.walked'
  | 'session.delete'
  | 'session.restore'
  | 'session.words';

export const sessionHandlers = (store: SessionStore): Pick<Handlers, Group> => ({
  'session.save': (session) => store.save(session),
  'session.load': ({ id }) => store.load(id),
  'session.list': async () => {
    const listed = await store.list();
    return listed.ok ? ok({ sessions: listed.value }) : listed;
  },
  'session.walked': ({ scenarioId }) => store.walked(scenarioId),
  'session.delete': ({ id }) => store.delete(id),
  'session.restore': ({ id }) => store.restore(id),
  'session.words': async ({ ids }) => {
    const read = await store.words(ids);
    return read.ok ? ok({ talks: read.value }) : read;
  },
});
