import { layOut } from './lay-out';
import type { Drawing } from './layout-messages';

/** Lays maps out beside the page, so that the window answers meanwhile. */
addEventListener('message', ({ data }: MessageEvent<Drawing>) => postMessage(layOut(data)));
