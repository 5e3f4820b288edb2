import type { ReactNode } from 'react';
import './running-head.css';

export interface HeadLink {
  readonly id: string;
  readonly label: string;
}

interface RunningHeadProps {
  readonly links: readonly HeadLink[];
  readonly ends: readonly HeadLink[];
  /** The link of the screen that is open. */
  readonly current: string | null;
  readonly onGo: (id: string) => void;
}

/** The line at the top of every screen but the talk itself: the name, the ways to other screens, support and settings. */
export function RunningHead({ links, ends, current, onGo }: RunningHeadProps): ReactNode {
  const button = ({ id, label }: HeadLink) => (
    <button
      key={id}
      type="button"
      className="head-link"
      aria-current={id === current ? 'page' : undefined}
      onClick={() => onGo(id)}
    >
      {label}
    </button>
  );
  return (
    <header className="head">
      <span className="name">Plainspoken</span>
      {links.length > 0 && <nav aria-label="Main">{links.map(button)}</nav>}
      <span className="end">{ends.map(button)}</span>
    </header>
  );
}
