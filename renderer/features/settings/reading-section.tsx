import { TEXT_SIZES } from '@shared/session/settings-schema';
import type { Settings } from '@shared/session/settings-schema';
import { SUPPORT_REGIONS, regionOf } from '@shared/support/contacts';
import type { ReactNode } from 'react';
import { SelectField } from '../../components/field/select-field';
import { Options } from './options';
import { READING_WORDS, SIZE_OPTIONS } from './reading-words';

interface ReadingSectionProps {
  readonly settings: Settings;
  readonly onSettings: (change: Partial<Settings>) => void;
}

/** How the app is to be read: light, size, room between lines, letters, movement; and whose support lines are shown. */
export function ReadingSection({ settings, onSettings }: ReadingSectionProps): ReactNode {
  return (
    <>
      <Options
        legend="Light"
        value={settings.theme}
        choices={READING_WORDS.theme}
        onValue={(theme) => onSettings({ theme: theme as Settings['theme'] })}
      />
      <h2 className="settings-key">Text size</h2>
      <div className="settings-select">
        <SelectField
          label={<span className="vh">Text size</span>}
          value={`${settings.textSize}`}
          options={SIZE_OPTIONS}
          onChange={(chosen) => {
            const textSize = TEXT_SIZES.find((size) => `${size}` === chosen);
            if (textSize) onSettings({ textSize });
          }}
        />
        <p className="small soft">{READING_WORDS.sizeHint}</p>
      </div>
      <span />
      <Options
        legend="Line spacing"
        value={settings.lineSpacing}
        choices={READING_WORDS.spacing}
        onValue={(lineSpacing) => onSettings({ lineSpacing: lineSpacing as Settings['lineSpacing'] })}
      />
      <Options
        legend="Letters"
        value={settings.easyLetters ? 'easy' : 'usual'}
        choices={READING_WORDS.letters}
        onValue={(letters) => onSettings({ easyLetters: letters === 'easy' })}
      />
      <Options
        legend="Movement"
        value={settings.motion}
        choices={READING_WORDS.motion}
        onValue={(motion) => onSettings({ motion: motion as Settings['motion'] })}
      />
      <h2 className="settings-key">Support lines for</h2>
      <div className="settings-select">
        <SelectField
          label={<span className="vh">Support lines for</span>}
          value={regionOf(settings.region).id}
          options={SUPPORT_REGIONS.map(({ id, name }) => ({ id, words: name }))}
          onChange={(region) => onSettings({ region })}
        />
        <p className="small soft">{READING_WORDS.regionHint}</p>
      </div>
      <span />
    </>
  );
}
