import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge } from '@shared/ipc/bridge';
import { CLOSING_EVENT } from '@shared/ipc/closing-event';
import { BRIDGE_CHANNEL, CLOSING_CHANNEL } from './bridge-channel';

// Types only from shared: requests are parsed in main, answers in renderer/bridge.ts, and this file stays a few lines.
const bridge: Bridge = {
  invoke: (channel, request) => ipcRenderer.invoke(BRIDGE_CHANNEL, channel, request),
};

contextBridge.exposeInMainWorld('rehearsal', bridge);

// The page hears it as an event without content; nothing of Electron reaches it.
declare const dispatchEvent: (event: Event) => boolean;
ipcRenderer.on(CLOSING_CHANNEL, () => dispatchEvent(new Event(CLOSING_EVENT)));
