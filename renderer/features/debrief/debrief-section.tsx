import type { ReactNode } from 'react';

interface DebriefSectionProps {
  readonly name: string;
  readonly children: ReactNode;
}

/** One part of a review on the script grid: its name in the gutter. */
export function DebriefSection({ name, children }: DebriefSectionProps): ReactNode {
  return (
    <section className="grid3 debrief-section" aria-label={name}>
      <h2 className="debrief-key">{name}</h2>
      {children}
    </section>
  );
}
