import { Collapsible } from '@base-ui/react/collapsible';
import type { Bridge } from '@shared/ipc/bridge';
import type { About } from '@shared/ipc/about-schema';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../../components/button/button';
import './about-section.css';

interface Licence {
  readonly name: string;
  readonly version: string;
  readonly identifier: string;
  readonly text: string;
}

/** The list that the build lays beside the page; none while developing. */
const loadLicences = async (): Promise<readonly Licence[]> => {
  const answer = await fetch('/licences/packages.json');
  return answer.ok ? ((await answer.json()) as readonly Licence[]) : [];
};

const buildWords: Readonly<Record<About['build'], string | null>> = {
  official: null,
  unpacked: null,
  'stand-in':
    'This copy was built for testing only and is not for release: it was packed around a stand-in for Electron, the program that shows its window.',
};

function Licences({ licences }: { readonly licences: readonly Licence[] }): ReactNode {
  return (
    <Collapsible.Root className="licences">
      <Collapsible.Trigger className="licences-head">
        What it is made of, and under which licences ({licences.length})
      </Collapsible.Trigger>
      <Collapsible.Panel render={<ul aria-label="Packages" />}>
        {licences.map(({ name, version, identifier, text }) => (
          <li key={`${name}@${version}`}>
            <details>
              <summary>
                {name} {version} <span className="soft">{identifier}</span>
              </summary>
              <pre>{text}</pre>
            </details>
          </li>
        ))}
        <li className="soft">
          Electron and Chromium: their licences lie beside the program, in LICENSES.chromium.html and the file before
          it.
        </li>
      </Collapsible.Panel>
    </Collapsible.Root>
  );
}

interface AboutSectionProps {
  readonly bridge: Bridge;
  readonly version: string;
  readonly onWelcome: () => void;
  readonly onHelp: () => void;
}

/** What this app is, what it is made of, and whether this copy of it may be given away. */
export function AboutSection({ bridge, version, onWelcome, onHelp }: AboutSectionProps): ReactNode {
  const [about, setAbout] = useState<About | null>(null);
  const [licences, setLicences] = useState<readonly Licence[]>([]);
  useEffect(() => {
    void bridge.invoke('app.about', {}).then((answer) => answer.ok && setAbout(answer.value));
    void loadLicences().then(setLicences, () => undefined);
  }, [bridge]);
  const words = about && buildWords[about.build];
  return (
    <div className="about">
      <p className="soft">
        Plainspoken {version}. Everything stays on this computer; the app has no way to the network.
        {about && ` It is shown by Electron ${about.electron} with Chromium ${about.chromium}.`}
      </p>
      {words && (
        <p className="about-mark">
          <b>Not for release.</b> {words}
        </p>
      )}
      {licences.length > 0 && <Licences licences={licences} />}
      <p className="about-ways">
        <Button look="text" onClick={onHelp}>
          Help
        </Button>
        <Button look="text" onClick={onWelcome}>
          Show the welcome page
        </Button>
      </p>
    </div>
  );
}
