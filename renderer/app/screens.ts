import { lazy } from 'react';

/** Screens behind the first one are chunks of their own: the first paint does not wait for them. */
const card = () => import('../features/card/card-screen');
const debrief = () => import('../features/debrief/debrief-screen');
const history = () => import('../features/history/history-screen');
const letGo = () => import('../features/let-go/let-go-screen');
const prepare = () => import('../features/prepare/prepare-screen');
const progress = () => import('../features/progress/progress-screen');
const rehearsal = () => import('../features/rehearsal/rehearsal-screen');
const replay = () => import('../features/replay/replay-screen');
const settings = () => import('../features/settings/settings-screen');
const support = () => import('../features/support/support-screen');

export const CardScreen = lazy(() => card().then((module) => ({ default: module.CardScreen })));
export const DebriefScreen = lazy(() => debrief().then((module) => ({ default: module.DebriefScreen })));
export const HistoryScreen = lazy(() => history().then((module) => ({ default: module.HistoryScreen })));
export const DeletedScreen = lazy(() =>
  import('../features/settings/deleted-screen').then((module) => ({ default: module.DeletedScreen })),
);
export const DeleteAllButton = lazy(() =>
  import('../features/settings/delete-all-button').then((module) => ({ default: module.DeleteAllButton })),
);
export const LetGoScreen = lazy(() => letGo().then((module) => ({ default: module.LetGoScreen })));
export const PrepareScreen = lazy(() => prepare().then((module) => ({ default: module.PrepareScreen })));
export const ProgressScreen = lazy(() => progress().then((module) => ({ default: module.ProgressScreen })));
export const RehearsalScreen = lazy(() => rehearsal().then((module) => ({ default: module.RehearsalScreen })));
export const ReplayScreen = lazy(() => replay().then((module) => ({ default: module.ReplayScreen })));
export const SettingsScreen = lazy(() => settings().then((module) => ({ default: module.SettingsScreen })));
export const SupportScreen = lazy(() => support().then((module) => ({ default: module.SupportScreen })));

/** Fetches them all once the first screen stands, so that no later one is waited for. */
export const fetchScreens = (): Promise<unknown> =>
  Promise.all([
    support(),
    rehearsal(),
    history(),
    debrief(),
    replay(),
    settings(),
    prepare(),
    card(),
    letGo(),
    progress(),
  ]);
