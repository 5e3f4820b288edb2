import { Component } from 'react';
import type { ReactNode } from 'react';

/** A bug ends here: what was said is on disk, and one button opens the app anew. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <main className="fault">
        <h1>Something in Plainspoken broke.</h1>
        <p className="soft">
          It is not your doing. What you had said is saved; you can open the talk again from Past talks.
        </p>
        <button type="button" className="btn first" onClick={() => window.location.reload()}>
          Open Plainspoken again
        </button>
      </main>
    );
  }
}
