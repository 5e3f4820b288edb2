import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge } from '@shared/ipc/bridge';
import { CLOSING_EVENT } from '@shared/ipc/closing-event';
import { COVER_EVENT, LOCKING_EVENT } from '@shared/ipc/page-events';
import { BRIDGE_CHANNEL, CLOSING_CHANNEL, COVER_CHANNEL, LOCKING_CHANNEL } from './bridge-channel';

// Types only from shared: requests are parsed in main, answers in renderer/bridge.ts, and this file stays a few lines.
const bridge: Bridge = {
  invoke: (channel, request) => ipcRenderer.invoke(BRIDGE_CHANNEL, channel, request),
};

contextBridge.exposeInMainWorld('rehearsal', bridge);

// The page hears them as events without content; nothing of Electron reaches it.
declare const dispatchEvent: (event: Event) => boolean;
ipcRenderer.on(CLOSING_CHANNEL, () => dispatchEvent(new Event(CLOSING_EVENT)));
ipcRenderer.on(COVER_CHANNEL, () => dispatchEvent(new Event(COVER_EVENT)));
ipcRenderer.on(LOCKING_CHANNEL, () => dispatchEvent(new Event(LOCKING_EVENT)));
