import type { Settings } from '@shared/session/settings-schema';

/** How the page is to be read, written on its root, where the style sheets look. Known before a password is given, too. */
export function applyReading({
  easyLetters,
  lineSpacing,
  motion,
}: Pick<Settings, 'easyLetters' | 'lineSpacing' | 'motion'>): void {
  const { dataset } = document.documentElement;
  const set = (name: string, value: string | null): void => {
    if (value === null) delete dataset[name];
    else dataset[name] = value;
  };
  set('letters', easyLetters ? 'easy' : null);
  set('spacing', lineSpacing === 'usual' ? null : lineSpacing);
  set('motion', motion === 'less' ? 'less' : null);
}
