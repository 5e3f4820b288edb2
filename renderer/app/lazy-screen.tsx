import { lazy, useState } from 'react';
import type { ComponentType, ReactNode } from 'react';

const fetches: (() => Promise<unknown>)[] = [];

/**
 * A screen that is a chunk of its own. Once it is fetched it is shown in the same frame: left to `lazy` alone, its first showing would wait
 * for React to have shown nothing for a third of a second.
 * @param load - fetches it; may be called more than once.
 */
export function lazyScreen<Screen extends (props: never) => ReactNode>(load: () => Promise<Screen>): Screen {
  const loadAny = async () => (await load()) as unknown as ComponentType<object>;
  let fetched: ComponentType<object> | null = null;
  const Waiting = lazy(async () => ({ default: await loadAny() }));
  fetches.push(async () => {
    fetched = await loadAny();
  });
  function LazyScreen(props: object): ReactNode {
    // Chosen once: a screen that stands must not be begun anew when the fetching is done.
    const [Shown] = useState<{ readonly screen: ComponentType<object> }>(() => ({ screen: fetched ?? Waiting }));
    return <Shown.screen {...props} />;
  }
  // What is handed on to the screen is what its own props are.
  return LazyScreen as unknown as Screen;
}

/** Fetches them all once the first screen stands, so that no later one is waited for. */
export const fetchScreens = (): Promise<unknown> => Promise.all(fetches.map((fetchOne) => fetchOne()));
