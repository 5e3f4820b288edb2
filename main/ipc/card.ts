import { fail, ok } from '@shared/result';
import type { CardDesk } from '../card-desk';
import { writeAtomic } from '../storage/atomic-file';
import { storageFailure } from '../storage/storage-failure';
import type { Handlers } from './handlers';

type Group = 'card.print' | 'card.pdf' | 'card.markdown' | 'card.copy';

/** Takes the card out of the app, each way only because the person asked for it just now. */
export function cardHandlers(desk: CardDesk): Pick<Handlers, Group> {
  async function save(kind: 'pdf' | 'md', make: () => Promise<Uint8Array>) {
    const path = await desk.askWhere(kind);
    if (path === null) return ok({ saved: false });
    try {
      const written = await writeAtomic(path, await make());
      return written.ok ? ok({ saved: true }) : written;
    } catch (error) {
      return fail(storageFailure(error));
    }
  }
  return {
    'card.print': async () => {
      await desk.print();
      return ok({ done: true });
    },
    'card.pdf': () => save('pdf', () => desk.makePdf()),
    'card.markdown': ({ text }) => save('md', () => Promise.resolve(Buffer.from(text, 'utf8'))),
    'card.copy': ({ text }) => {
      desk.copy(text);
      return ok({ done: true });
    },
  };
}
