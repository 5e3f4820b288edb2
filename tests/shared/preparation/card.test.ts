import { bestLines } from '@shared/preparation/best-lines';
import { cardMarkdown, cardText } from '@shared/preparation/card-markdown';
import { parsePreparation } from '@shared/preparation/parse-preparation';
import { EMPTY_CARD, EMPTY_PREPARATION, preparationSchema } from '@shared/preparation/preparation-schema';
import { parseStoredSettings } from '@shared/session/parse-settings';
import { DEFAULT_SETTINGS } from '@shared/session/settings-schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compiledFixture } from '../../support/fixture-scenario';
import { aTalk } from '../../support/sessions';

const card = {
  ...EMPTY_CARD,
  why: 'I miss *talking* with you.',
  ask: 'One coffee.\nYou choose the day.',
  plans: [
    { when: 'my voice speeds up', act: 'I wait.' },
    { when: '', act: 'left out' },
  ],
};

describe('the card', () => {
  test('as Markdown says what was written and no more', () => {
    expect(cardMarkdown(card, 'Sam_1')).toBe(
      [
        '# What I want to say',
        'For the talk with Sam\\_1.',
        '## Why I’m asking',
        'I miss \\*talking\\* with you.',
        '## What I’d like',
        'One coffee.  \nYou choose the day.',
        '## If … then',
        '- **If my voice speeds up,** I wait.\n',
      ].join('\n\n'),
    );
    expect(cardMarkdown(EMPTY_CARD, ' ')).toBe('# What I want to say\n');
  });

  test('as text keeps the words as they are', () => {
    expect(cardText(card)).toBe(
      'Why I’m asking\nI miss *talking* with you.\n\nWhat I’d like\nOne coffee.\nYou choose the day.\n\nIf … then\nIf my voice speeds up, I wait.',
    );
  });

  test('is offered the person’s own lines: fitting, unflagged, each once', () => {
    const talk = aTalk(compiledFixture(), [
      { say: 'I left you alone that night.', as: ['own-fault'] },
      { say: 'I left you alone that night.', as: ['own-fault'] },
      {
        say: 'You always did too, I left because of you.',
        as: ['own-fault'],
        flags: [{ category: 'absolutes', severity: 2, on: 'always' }],
      },
    ]);
    expect(bestLines([talk], 'part').map(({ text }) => text)).toEqual(['I left you alone that night.']);
    expect(bestLines([talk], 'ifNo')).toEqual([]);
    expect(bestLines([], 'why')).toEqual([]);
  });
});

describe('a stored preparation', () => {
  test('is read as it was written', () => {
    const stored = { ...EMPTY_PREPARATION, why: 'a', signs: ['said-no'], standing: 'order', card };
    expect(parsePreparation(JSON.parse(JSON.stringify(stored)))).toEqual(stored);
  });

  test('keeps what can be read', () => {
    const stored = { ...EMPTY_PREPARATION, why: 'kept', signs: ['no-such-sign'], standing: 7, more: 1 };
    expect(parsePreparation(stored)).toEqual({ ...EMPTY_PREPARATION, why: 'kept' });
    const whole = { ...DEFAULT_SETTINGS, prepared: { ...EMPTY_PREPARATION, card } };
    expect(parseStoredSettings(whole)).toEqual({ ok: true, value: { settings: whole, repaired: [] } });
    const settings = parseStoredSettings({ ...DEFAULT_SETTINGS, prepared: stored });
    expect(settings).toMatchObject({
      ok: true,
      value: { settings: { prepared: { why: 'kept' } }, repaired: ['prepared'] },
    });
  });

  test.each([[null], [[]], ['x'], [7]])('%j is none', (data) => expect(parsePreparation(data)).toBeNull());

  test('is sound whatever the file held', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const parsed = parsePreparation(JSON.parse(text));
        if (parsed) expect(preparationSchema.safeParse(parsed).success).toBe(true);
      }),
    );
  });
});
