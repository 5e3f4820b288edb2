import type { ReactNode } from 'react';

/** The two small marks of movement, drawn and not typed, so that every font shows them alike. */
export function Moved({ direction }: { readonly direction: 'opened' | 'closed' }): ReactNode {
  return direction === 'opened' ? (
    <svg className="moved opened" viewBox="0 0 10 9" aria-hidden="true">
      <path d="M5 0.5 9.5 8.5h-9z" fill="currentColor" />
    </svg>
  ) : (
    <svg className="moved closed" viewBox="0 0 10 9" aria-hidden="true">
      <path d="M5 8 9 1H1z" fill="none" stroke="currentColor" strokeWidth="1.2" />
    </svg>
  );
}
