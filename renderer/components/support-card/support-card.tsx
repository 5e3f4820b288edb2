import type { SafetyClass } from '@shared/phrasing/taxonomy';
import { SUPPORT_REGIONS } from '@shared/support/contacts';
import type { SupportRegion } from '@shared/support/contacts';
import type { ReactNode, Ref } from 'react';
import { CARD_WORDS } from './card-words';
import './support-card.css';

interface SupportCardProps {
  /** Which words stand on it; `open` is the page that is always reachable. */
  readonly about: SafetyClass | 'open' | 'hurt';
  readonly region: SupportRegion;
  readonly heading?: Ref<HTMLHeadingElement>;
  readonly onRegion: (id: string) => void;
  readonly onOpenLink: (link: string) => void;
  readonly children?: ReactNode;
}

/** People to turn to. A quiet card: it blocks nothing, counts nothing and comes once. */
export function SupportCard({ about, region, heading, onRegion, onOpenLink, children }: SupportCardProps): ReactNode {
  const words = CARD_WORDS[about];
  return (
    <section className="support-card lifted" aria-labelledby="support-title">
      <h1 id="support-title" ref={heading} tabIndex={-1}>
        {words.title}
      </h1>
      <p className="soft">{words.text}</p>
      <ul className="people">
        <li>
          <span>
            <b>In danger now?</b>
            <br />
            <span className="soft">emergency services</span>
          </span>
          <span className={region.emergency.length > 14 ? 'num long' : 'num'}>{region.emergency}</span>
        </li>
        {region.contacts.map(({ name, purpose, reach, hours, link }) => (
          <li key={name}>
            <span>
              <b>{name}</b>
              <br />
              <span className="soft">{[purpose, hours].filter(Boolean).join('; ')}</span>
            </span>
            {link !== null && link.includes(reach) ? (
              <button type="button" className="num link" onClick={() => onOpenLink(link)}>
                {reach}
              </button>
            ) : (
              <span className="num">{reach}</span>
            )}
          </li>
        ))}
      </ul>
      {children && <div className="go">{children}</div>}
      <p className="label foot">
        <label>
          Region:{' '}
          <select value={region.id} onChange={(event) => onRegion(event.target.value)}>
            {SUPPORT_REGIONS.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <span>
          {region.lastChecked === null
            ? 'Not yet checked by a person for this version.'
            : `Last checked: ${region.lastChecked}`}
        </span>
      </p>
    </section>
  );
}
