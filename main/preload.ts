import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge } from '@shared/ipc/bridge';
import { CLOSING_EVENT } from '@shared/ipc/closing-event';
import { actEvent, isActId } from '@shared/ipc/acts';
import { COVER_EVENT, LOCKING_EVENT } from '@shared/ipc/page-events';
import { ACT_CHANNEL, BRIDGE_CHANNEL, CLOSING_CHANNEL, COVER_CHANNEL, LOCKING_CHANNEL } from './bridge-channel';

// Types and names alone from shared: requests are parsed in main, answers in renderer/bridge.ts, and this file stays a few lines.
const bridge: Bridge = {
  invoke: (channel, request) => ipcRenderer.invoke(BRIDGE_CHANNEL, channel, request),
};

contextBridge.exposeInMainWorld('rehearsal', bridge);

// The page hears them as events without content; nothing of Electron reaches it.
declare const dispatchEvent: (event: Event) => boolean;
ipcRenderer.on(CLOSING_CHANNEL, () => dispatchEvent(new Event(CLOSING_EVENT)));
ipcRenderer.on(COVER_CHANNEL, () => dispatchEvent(new Event(COVER_EVENT)));
ipcRenderer.on(LOCKING_CHANNEL, () => dispatchEvent(new Event(LOCKING_EVENT)));
ipcRenderer.on(ACT_CHANNEL, (_event, id: unknown) => isActId(id) && dispatchEvent(new Event(actEvent(id))));
