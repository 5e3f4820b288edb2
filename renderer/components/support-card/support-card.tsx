import type { SafetyClass } from '@shared/phrasing/taxonomy';
import { SUPPORT_REGIONS, contactsFor } from '@shared/support/contacts';
import type { Need, SupportRegion } from '@shared/support/contacts';
import type { ReactNode, Ref } from 'react';
import { CARD_WORDS } from './card-words';
import { SupportRow } from './support-row';
import './support-card.css';

/** Whom each card names; the open one names everybody. */
const NEED_OF: Readonly<Record<SafetyClass | 'open' | 'hurt', Need | null>> = {
  'self-harm': 'despair',
  threat: 'own-anger',
  'unwanted-contact': 'law',
  hurt: 'hurt',
  open: null,
};

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
        {contactsFor(region, NEED_OF[about]).map((contact) => (
          <SupportRow key={contact.name} contact={contact} onOpenLink={onOpenLink} />
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
