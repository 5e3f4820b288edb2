import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../../components/button/button';
import './cover-screen.css';

/**
 * An empty page. The focus is not on the way back: whoever was typing goes on for a moment, and neither a space nor an Enter may
 * bring the words back.
 */
export function CoverScreen({ onBack }: { readonly onBack: () => void }): ReactNode {
  const page = useRef<HTMLElement>(null);
  useEffect(() => page.current?.focus(), []);
  return (
    <main className="cover" ref={page} tabIndex={-1}>
      <h1 className="vh">An empty page</h1>
      <Button look="plain" onClick={onBack}>
        Go on
      </Button>
    </main>
  );
}
