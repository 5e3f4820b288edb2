import type { SupportContact } from '@shared/support/contacts';
import type { ReactNode } from 'react';

interface SupportRowProps {
  readonly contact: SupportContact;
  readonly onOpenLink: (link: string) => void;
}

/** An address as people say it: without what only machines need. */
const hostOf = (link: string): string => link.replace(/^https:\/\/(?:www\.)?/, '');

/** One line to turn to: who it is and when, and the number, the text or the address that leads there. */
export function SupportRow({ contact, onOpenLink }: SupportRowProps): ReactNode {
  const { name, purpose, hours, call, text, link } = contact;
  return (
    <li>
      <span>
        <b>{name}</b>
        <br />
        <span className="soft">{[purpose, hours].filter(Boolean).join('; ')}</span>
      </span>
      <span className="ways">
        {call !== null && <span className="num">{call}</span>}
        {text !== null && <span className={call === null ? 'num long' : 'way'}>text {text}</span>}
        {link !== null && (
          <button type="button" className={(call ?? text) ? 'way link' : 'num link'} onClick={() => onOpenLink(link)}>
            {hostOf(link)}
          </button>
        )}
      </span>
    </li>
  );
}
