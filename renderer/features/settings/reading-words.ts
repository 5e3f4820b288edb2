import type { Choice } from '../../components/choices/choices';
import { TEXT_SIZES } from '@shared/session/settings-schema';
import type { Settings, TextSize } from '@shared/session/settings-schema';

/** What is said beside the settings of how the app is to be read. */
export const READING_WORDS = {
  theme: [
    { value: 'system', label: 'As the computer', words: 'light by day or dark, whichever it is set to' },
    { value: 'light', label: 'Light', words: 'ink on paper' },
    { value: 'dark', label: 'Dark', words: 'a room in the evening' },
  ] satisfies readonly Choice<Settings['theme']>[],
  spacing: [
    { value: 'usual', label: 'The usual room', words: 'between one line and the next' },
    { value: 'wide', label: 'More room', words: 'lines are easier to follow' },
    { value: 'wider', label: 'Most room', words: 'and the page holds less' },
  ] satisfies readonly Choice<Settings['lineSpacing']>[],
  letters: [
    { value: 'usual', label: 'The usual letters', words: 'a book face for what is said' },
    { value: 'easy', label: 'Easier letters', words: 'Atkinson Hyperlegible, made to be told apart' },
  ] satisfies readonly Choice[],
  motion: [
    { value: 'system', label: 'As the computer', words: 'a new line fades in, and comes after a moment' },
    { value: 'less', label: 'None', words: 'everything is there at once' },
  ] satisfies readonly Choice<Settings['motion']>[],
  sizeHint: 'Everything grows with it. Ctrl and +, Ctrl and −, and Ctrl and 0 do the same.',
  regionHint: 'Numbers and addresses of people to turn to. Nothing is looked up, the list is part of the app.',
} as const;

/** The sizes to choose from, in words. */
export const SIZE_OPTIONS: readonly { readonly id: `${TextSize}`; readonly words: string }[] = TEXT_SIZES.map(
  (size) => ({
    id: `${size}`,
    words: size === 100 ? '100 %, the usual' : `${size} %`,
  }),
);
