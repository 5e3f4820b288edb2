import { DEFAULT_SETTINGS } from '@shared/session/settings-schema';
import type { Settings } from '@shared/session/settings-schema';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, it } from 'vitest';
import { applyReading } from '../../../renderer/app/apply-reading';
import { ReadingSection } from '../../../renderer/features/settings/reading-section';
import { expectAccessible } from '../../support/accessible';

let latest: Settings = DEFAULT_SETTINGS;

function Held() {
  const [settings, setSettings] = useState(DEFAULT_SETTINGS);
  return (
    <ReadingSection
      settings={settings}
      onSettings={(change) => {
        latest = { ...settings, ...change };
        setSettings(latest);
      }}
    />
  );
}

afterEach(() => applyReading(DEFAULT_SETTINGS));

it('sets how the app is to be read, each by its name', async () => {
  const { container } = render(<Held />);
  await expectAccessible(container);
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Text size' }), '150 %');
  expect(latest.textSize).toBe(150);
  await userEvent.click(screen.getByRole('radio', { name: /^More room/ }));
  expect(latest.lineSpacing).toBe('wide');
  await userEvent.click(screen.getByRole('radio', { name: /^None/ }));
  expect(latest.motion).toBe('less');
  await userEvent.click(screen.getByRole('radio', { name: /^Easier letters/ }));
  expect(latest.easyLetters).toBe(true);
  await userEvent.click(screen.getByRole('radio', { name: /^Dark/ }));
  expect(latest.theme).toBe('dark');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Support lines for' }), 'Ireland');
  expect(latest.region).toBe('ie');
});

it('writes on the root of the page what the style sheets look for, and takes it away again', () => {
  const { dataset } = document.documentElement;
  applyReading({ easyLetters: true, lineSpacing: 'wider', motion: 'less' });
  expect(dataset).toMatchObject({ letters: 'easy', spacing: 'wider', motion: 'less' });
  applyReading(DEFAULT_SETTINGS);
  expect(Object.keys(dataset)).toEqual([]);
});
