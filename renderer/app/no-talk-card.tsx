import { regionOf } from '@shared/support/contacts';
import type { Settings } from '@shared/session/settings-schema';
import type { ReactNode } from 'react';
import { Button } from '../components/button/button';
import { SupportCard } from '../components/support-card/support-card';

interface NoTalkCardProps {
  readonly region: Settings['region'];
  readonly onRegion: (region: Settings['region']) => void;
  readonly onOpenLink: (link: string) => void;
  /** To the answer because of which no talk is offered. */
  readonly onChange: () => void;
}

/** People to turn to, in place of every talk where somebody was hurt or frightened. */
export function NoTalkCard({ region, onRegion, onOpenLink, onChange }: NoTalkCardProps): ReactNode {
  return (
    <SupportCard about="hurt" region={regionOf(region)} onRegion={onRegion} onOpenLink={onOpenLink}>
      <Button onClick={onChange}>Change that answer</Button>
    </SupportCard>
  );
}
