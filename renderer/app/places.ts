/** The ways in the head: to screens, and at its end. */
export const LINKS = [
  { id: 'preparing', label: 'Prepare' },
  { id: 'choosing', label: 'Scenarios' },
  { id: 'practising', label: 'Practise' },
  { id: 'history', label: 'Past talks' },
  { id: 'progress', label: 'Progress' },
  { id: 'card', label: 'Card' },
];
export const ENDS = [
  { id: 'support', label: 'Support' },
  { id: 'settings', label: 'Settings' },
];
/** What stands in the window's title on each screen; a talk has its own. */
export const TITLES: Readonly<Record<string, string>> = {
  choosing: 'Scenarios',
  history: 'Past talks',
  progress: 'Progress',
  preparing: 'Prepare',
  practising: 'Practise',
  card: 'Card',
  'letting-go': 'Letting go',
  debriefing: 'Review',
  replaying: 'Play back',
  mapping: 'Map',
  comparing: 'Two attempts',
  reopening: 'The same opening',
  support: 'Support',
  rules: 'What is flagged',
  settings: 'Settings',
  help: 'Help',
};
/** Under which way of the head a screen lies that has none of its own. */
export const UNDER: Readonly<Record<string, string>> = {
  debriefing: 'history',
  replaying: 'history',
  comparing: 'history',
  reopening: 'history',
  mapping: 'choosing',
  rules: 'settings',
};
