import { aLongTalk, readSample } from './long-talk';
import { openDesk } from './open-desk';

/** One turn, saved as the app saves it, in a process of its own so that its calls of the system can be watched. */
const [folder = '', id = ''] = process.argv.slice(2);
const { saver, store } = openDesk(folder);
for (const turns of [1, 2]) {
  const saved = await saver.save(aLongTalk(readSample(), id, turns));
  if (!saved.ok) throw new Error(saved.error.code);
}
await store.flush();
