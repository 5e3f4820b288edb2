/** What the stage says of its own parts. */
export const STAGE_WORDS = {
  takeBack: 'Take back',
  takeBackAct: 'Take the last line back',
  takeBackBusy: 'Say or clear the line you are writing first',
  takenBack: 'Taken back. Your words are in the field again, and the talk is where it was before them.',
  minute: 'I need a minute',
  note: 'Note to self',
  noteChange: 'Change the note',
  noteLabel: 'Note to self, beside your last line',
  noteHint: 'Kept with the talk and shown in the review. Nothing weighs it.',
  noteKeep: 'Keep the note',
  noteLeave: 'Leave it',
  kept: 'Kept as you wrote it.',
  wronged: 'Marked as not right here. It is kept with this talk.',
  restored: 'The flag is there again.',
} as const;

/** The pause: what it says, and what its light is for. */
export const PAUSE_WORDS = {
  title: 'There is no hurry.',
  words: 'Nothing here runs out. Your words are kept, and the talk waits.',
  breathe: 'Breathe with the light',
  stop: 'Let the light rest',
  how: 'The light grows for four seconds and fades for six: breathe in with it, and slowly out. As often as you like.',
  back: 'Back to your line',
} as const;

/** What stands around the hints and the two lines that are compared. */
export const HELP_WORDS = {
  title: 'Help with a line',
  none: 'There is no hint for this moment. What you would really say is a good place to begin.',
  pair: 'In another story:',
  twoWays: 'One thing, said in two ways',
  hints: 'Back to the hints',
  weak: 'Harder to hear',
  strong: 'Easier to hear',
  another: 'Another pair',
  close: 'Close',
} as const;
