export const PALETTE_WORDS = {
  title: 'Go anywhere',
  hint: 'A place, a scenario, or what you would like to do',
  none: 'There is nothing by that name here.',
  places: 'Places',
  here: 'On this page',
  scenarios: 'Scenarios',
  reading: 'How it is read',
  window: 'Window',
} as const;
