import { createTalkSearch } from '@shared/session/talk-search';
import { summariseSession } from '@shared/session/summarise';
import type { Session } from '@shared/session/session-schema';
import { act, renderHook, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { SearchRequest } from '../../../renderer/app/search/messages';
import { useTalkSearch } from '../../../renderer/app/search/use-talk-search';
import { compiledFixture } from '../../support/fixture-scenario';
import { createMemoryBridge } from '../../support/memory-bridge';
import { aTalk } from '../../support/sessions';

/** The worker's own work, done at once. */
function fakeWorker() {
  const search = createTalkSearch();
  const listeners: ((event: { data: unknown }) => void)[] = [];
  const worker = {
    told: [] as SearchRequest[],
    terminate: vi.fn<() => void>(),
    addEventListener: (_: string, listener: (event: { data: unknown }) => void) => listeners.push(listener),
    postMessage(request: SearchRequest) {
      worker.told.push(request);
      if (request.kind === 'put') search.put(request.talks);
      else if (request.kind === 'drop') search.drop(request.ids);
      else
        for (const listener of listeners)
          listener({ data: { query: request.query, found: search.find(request.query) } });
    },
  };
  return worker;
}

const talk = (id: string, say: string): Session => ({ ...aTalk(compiledFixture(), [{ say, as: ['own-fault'] }]), id });
const ID = (n: number) => `3f2b8c4e-5d6a-4b7c-8d9e-${String(n).padStart(12, '0')}`;

function setUp(talks: readonly Session[]) {
  const bridge = createMemoryBridge();
  for (const one of talks) bridge.sessions.set(one.id, one);
  const worker = fakeWorker();
  const spawn = vi.fn(() => worker as unknown as Worker);
  const first = { wanted: false, sessions: talks.map(summariseSession) };
  const hook = renderHook(({ wanted, sessions }) => useTalkSearch(bridge, wanted, sessions, spawn), {
    initialProps: first,
  });
  return { bridge, worker, spawn, hook, first };
}

describe('the search over all talks', () => {
  it('reads nothing until the page of past talks is open, then finds', async () => {
    const { bridge, spawn, hook, first } = setUp([talk(ID(1), 'I went quiet all winter.'), talk(ID(2), 'You came.')]);
    expect(spawn).not.toHaveBeenCalled();
    expect(bridge.asked).toEqual([]);
    hook.rerender({ ...first, wanted: true });
    await waitFor(() => expect(hook.result.current.isReading).toBe(false));
    act(() => hook.result.current.ask('winter'));
    expect([...(hook.result.current.found?.keys() ?? [])]).toEqual([ID(1)]);
    act(() => hook.result.current.ask(''));
    expect(hook.result.current.found).toBeNull();
  });

  it('reads again only what was changed, drops what is gone, and answers anew', async () => {
    const { bridge, worker, hook } = setUp([talk(ID(1), 'winter'), talk(ID(2), 'winter')]);
    const sessions = () => [...bridge.sessions.values()].map(summariseSession);
    hook.rerender({ wanted: true, sessions: sessions() });
    await waitFor(() => expect(hook.result.current.isReading).toBe(false));
    act(() => hook.result.current.ask('winter'));
    expect(hook.result.current.found?.size).toBe(2);
    bridge.sessions.delete(ID(1));
    bridge.sessions.set(ID(2), { ...talk(ID(2), 'summer'), changedAt: '2027-01-01T00:00:00.000Z' });
    worker.told.length = 0;
    hook.rerender({ wanted: true, sessions: sessions() });
    await waitFor(() => expect(hook.result.current.found?.size).toBe(0));
    expect(worker.told.map(({ kind }) => kind)).toEqual(['drop', 'put', 'find']);
  });

  it('ends its worker with the page', () => {
    const { worker, hook, first } = setUp([talk(ID(1), 'winter')]);
    hook.rerender({ ...first, wanted: true });
    hook.unmount();
    expect(worker.terminate).toHaveBeenCalled();
  });
});
