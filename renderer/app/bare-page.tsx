import type { ReactNode } from 'react';
import { RunningHead } from '../components/running-head/running-head';

/** The app's name and nothing that leads anywhere: while nothing is known yet, and when nothing is left. */
export function BarePage({ children }: { readonly children?: ReactNode }): ReactNode {
  return (
    <div className="app">
      <RunningHead links={[]} ends={[]} current={null} onGo={() => undefined} />
      {children}
    </div>
  );
}
