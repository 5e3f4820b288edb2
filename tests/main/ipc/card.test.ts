import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { aDoor } from '../support/a-door';

vi.mock('electron', () => ({ default: {} }));

describe('the card on its way out', () => {
  test('is saved where the person says', async () => {
    const { ask, folder } = aDoor();
    expect(await ask('card.markdown', { text: '# What I want to say\n' })).toEqual({
      ok: true,
      value: { saved: true },
    });
    expect(readFileSync(join(folder, 'card.md'), 'utf8')).toBe('# What I want to say\n');
    expect(await ask('card.pdf', {})).toEqual({ ok: true, value: { saved: true } });
    expect(readFileSync(join(folder, 'card.pdf'), 'utf8')).toBe('%PDF-');
  });

  test('stays where it is when they change their mind, or the disk refuses', async () => {
    const { ask, cards, folder } = aDoor();
    writeFileSync(join(folder, 'card.md'), 'a file, not a folder');
    cards.askWhere.mockResolvedValueOnce(null);
    expect(await ask('card.pdf', {})).toEqual({ ok: true, value: { saved: false } });
    expect(cards.makePdf).not.toHaveBeenCalled();
    cards.askWhere.mockResolvedValueOnce(join(folder, 'card.md', 'inside.md'));
    expect(await ask('card.markdown', { text: 'x' })).toMatchObject({ ok: false });
  });

  test('is copied and printed', async () => {
    const { ask, cards } = aDoor();
    expect(await ask('card.copy', { text: 'mine' })).toEqual({ ok: true, value: { done: true } });
    expect(cards.copy).toHaveBeenCalledWith('mine');
    expect(await ask('card.print', {})).toEqual({ ok: true, value: { done: true } });
    expect(cards.print).toHaveBeenCalledOnce();
  });
});
