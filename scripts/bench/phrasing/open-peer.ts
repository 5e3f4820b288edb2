import { textOf } from '../texts.mjs';
import { ours, OURS } from './ours';
import { closedPeers } from './peers';

/** A process of its own: opens one tool and checks one text with it, as cold as it is in an app. Writes milliseconds as JSON. */
const [root = '', name = '', packFile = ''] = process.argv.slice(2);
const peer = [ours(OURS, packFile), ...closedPeers(root)].find((each) => each.name === name);
if (!peer) throw new Error(`no tool ${name}`);
const start = performance.now();
const flags = await peer.open();
const opened = performance.now();
await flags(textOf(60, 1));
const done = performance.now();
process.stdout.write(JSON.stringify({ openMs: opened - start, firstMs: done - opened }));
