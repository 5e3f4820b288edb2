import { regionOf } from '@shared/support/contacts';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../../components/button/button';
import { SupportCard } from '../../components/support-card/support-card';
import '../../components/support-card/support-page.css';

interface SupportScreenProps {
  readonly region: string | null;
  readonly onRegion: (id: string) => void;
  readonly onOpenLink: (link: string) => void;
  readonly onBack: () => void;
}

/** Always one step away: people to turn to. */
export function SupportScreen({ region, onRegion, onOpenLink, onBack }: SupportScreenProps): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main className="support grid3">
      <SupportCard about="open" region={regionOf(region)} heading={heading} onRegion={onRegion} onOpenLink={onOpenLink}>
        <Button onClick={onBack}>Back</Button>
      </SupportCard>
    </main>
  );
}
