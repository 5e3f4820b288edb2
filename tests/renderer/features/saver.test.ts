import type { Bridge } from '@shared/ipc/bridge';
import { ok } from '@shared/result';
import type { Session } from '@shared/session/session-schema';
import { describe, expect, it } from 'vitest';
import { createSaver } from '../../../renderer/features/rehearsal/saver';
import { compiledFixture } from '../../support/fixture-scenario';
import { aSession } from '../../support/sessions';

describe('the saver', () => {
  it('never lets an older state overwrite a newer one, however slow the disk is', async () => {
    const written: string[] = [];
    let release: () => void = () => undefined;
    const gate = new Promise<void>((open) => (release = open));
    const bridge = {
      invoke: async (_channel: string, session: unknown) => {
        if (written.length === 0) await gate;
        written.push((session as Session).draft);
        return ok({ savedAt: '2026-01-04T10:00:00.000Z' });
      },
    } as unknown as Bridge;
    const saver = createSaver(bridge);
    const session = aSession(compiledFixture());
    const all = ['one', 'two', 'three'].map((draft) => saver.save({ ...session, draft }));
    release();
    await Promise.all(all);
    expect(written.at(-1)).toBe('three');
    expect(written).not.toContain('two');
  });
});
