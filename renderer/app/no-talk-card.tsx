import { regionOf } from '@shared/support/contacts';
import type { Settings } from '@shared/session/settings-schema';
import type { ReactNode } from 'react';
import { Button } from '../components/button/button';
import { SupportCard } from '../components/support-card/support-card';

interface NoTalkCardProps {
  readonly settings: Settings;
  readonly onSettings: (change: Partial<Settings>) => void;
  readonly onOpenLink: (link: string) => void;
  /** To the answer because of which no talk is offered. */
  readonly onChange: () => void;
}

/** People to turn to, in place of every talk where somebody was hurt or frightened. */
export function NoTalkCard({ settings, onSettings, onOpenLink, onChange }: NoTalkCardProps): ReactNode {
  return (
    <SupportCard
      about="hurt"
      region={regionOf(settings.region)}
      onRegion={(region) => onSettings({ region })}
      onOpenLink={onOpenLink}
    >
      <Button onClick={onChange}>Change that answer</Button>
    </SupportCard>
  );
}
