import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge } from '@shared/ipc/bridge';
import { BRIDGE_CHANNEL } from './bridge-channel';

// Types only from shared: requests are parsed in main, answers in renderer/bridge.ts, and this file stays a few lines.
const bridge: Bridge = {
  invoke: (channel, request) => ipcRenderer.invoke(BRIDGE_CHANNEL, channel, request),
};

contextBridge.exposeInMainWorld('rehearsal', bridge);
