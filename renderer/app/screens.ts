import { lazy } from 'react';
import { lazyScreen } from './lazy-screen';

/** Screens behind the first one are chunks of their own: the first paint does not wait for them. */
export const CardScreen = lazyScreen(() => import('../features/card/card-screen').then((chunk) => chunk.CardScreen));
export const CompareScreen = lazyScreen(() =>
  import('../features/compare/compare-screen').then((chunk) => chunk.CompareScreen),
);
export const DebriefScreen = lazyScreen(() =>
  import('../features/debrief/debrief-screen').then((chunk) => chunk.DebriefScreen),
);
export const HelpScreen = lazyScreen(() => import('../features/help/help-screen').then((chunk) => chunk.HelpScreen));
export const HistoryScreen = lazyScreen(() =>
  import('../features/history/history-screen').then((chunk) => chunk.HistoryScreen),
);
export const LetGoScreen = lazyScreen(() =>
  import('../features/let-go/let-go-screen').then((chunk) => chunk.LetGoScreen),
);
export const MapScreen = lazyScreen(() => import('../features/map/map-screen').then((chunk) => chunk.MapScreen));
export const PractiseScreen = lazyScreen(() =>
  import('../features/practise/practise-screen').then((chunk) => chunk.PractiseScreen),
);
export const Palette = lazyScreen(() => import('../components/palette/palette').then((chunk) => chunk.Palette));
export const PrepareScreen = lazyScreen(() =>
  import('../features/prepare/prepare-screen').then((chunk) => chunk.PrepareScreen),
);
export const ProgressScreen = lazyScreen(() =>
  import('../features/progress/progress-screen').then((chunk) => chunk.ProgressScreen),
);
export const RehearsalScreen = lazyScreen(() =>
  import('../features/rehearsal/rehearsal-screen').then((chunk) => chunk.RehearsalScreen),
);
export const ReopenScreen = lazyScreen(() =>
  import('../features/reopen/reopen-screen').then((chunk) => chunk.ReopenScreen),
);
export const ReplayScreen = lazyScreen(() =>
  import('../features/replay/replay-screen').then((chunk) => chunk.ReplayScreen),
);
export const RulesScreen = lazyScreen(() =>
  import('../features/rules/rules-screen').then((chunk) => chunk.RulesScreen),
);
export const SettingsScreen = lazyScreen(() =>
  import('../features/settings/settings-screen').then((chunk) => chunk.SettingsScreen),
);
export const SupportScreen = lazyScreen(() =>
  import('../features/support/support-screen').then((chunk) => chunk.SupportScreen),
);

/** Seldom needed, and fetched when they are. */
export const DeletedScreen = lazy(() =>
  import('../features/settings/deleted-screen').then((module) => ({ default: module.DeletedScreen })),
);
export const DeleteAllButton = lazy(() =>
  import('../features/settings/delete-all-button').then((module) => ({ default: module.DeleteAllButton })),
);
