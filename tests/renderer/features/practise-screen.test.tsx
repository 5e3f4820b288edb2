import { EMPTY_PREPARATION } from '@shared/preparation/preparation-schema';
import { standAt } from '@shared/practice/stand';
import type { Session } from '@shared/session/session-schema';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { PractiseScreen } from '../../../renderer/features/practise/practise-screen';
import { expectAccessible } from '../../support/accessible';
import { compiledFixture } from '../../support/fixture-scenario';
import { aKit } from '../../support/kit';
import { aTalk } from '../../support/sessions';

/** The seed that chance would give, so that what is said is known. */
const SEED = 7;
vi.spyOn(crypto, 'getRandomValues').mockImplementation((numbers) => {
  if (numbers instanceof Uint32Array) numbers[0] = SEED;
  return numbers;
});

const kit = aKit();
const heardAs = (cast?: { readonly name: string; readonly pronouns: 'she' }) =>
  standAt({ compiled: compiledFixture(), seed: SEED, history: {}, ...(cast ? { cast } : {}) });
const muted = new Set<string>();
const talk = aTalk(compiledFixture(), [
  { say: 'I missed the concert.', as: ['own-fault'] },
  {
    say: 'I need an answer tonight.',
    as: ['pressure'],
    flags: [{ category: 'pressure', severity: 3, on: 'need an answer tonight' }],
  },
]);

function show(parts: Partial<Parameters<typeof PractiseScreen>[0]> = {}) {
  const on = {
    onKeep: vi.fn(() => 'part' as const),
    onGoOn: vi.fn<(talk: Session, turn: number, words: string) => void>(),
    onSupport: vi.fn(),
  };
  const shown = render(
    <PractiseScreen
      kit={kit}
      talks={[]}
      muted={muted}
      sayWith="enter"
      preparation={EMPTY_PREPARATION}
      isUnsent={false}
      support={null}
      startAt={{ way: 'opening', opening: null }}
      {...on}
      {...parts}
    />,
  );
  return { ...shown, ...on };
}
const button = (name: string) => screen.getByRole('button', { name });
const field = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name });
const cells = (row: string) =>
  within(screen.getByRole('row', { name: new RegExp(`^${row}`) }))
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);

describe('the opening', () => {
  const opening = () => field('Your first two sentences');

  it('judges each take at once, beside the one before it, and keeps none', async () => {
    const { container } = show();
    expect(screen.getByText(heardAs()?.heard.text ?? '')).toBeTruthy();
    await expectAccessible(container);
    await userEvent.type(opening(), 'I left you alone with it.{Enter}');
    expect(await screen.findByRole('columnheader', { name: 'This take' })).toBeTruthy();
    expect(screen.queryByRole('columnheader', { name: 'The one before' })).toBeNull();
    expect(cells('Taken as')).toEqual(['owning a fault']);
    expect(cells('Honest points')).toEqual(['your part']);
    expect(cells('Someone guarded')).toEqual(['Careful, one step up']);
    expect(cells('Someone open')).toEqual(['Open, one step up']);
    expect(opening().value).toBe('I left you alone with it.');
    await userEvent.clear(opening());
    await userEvent.type(opening(), 'I need an answer right now.');
    await userEvent.click(button('Say it again'));
    expect(await screen.findByRole('columnheader', { name: 'The one before' })).toBeTruthy();
    expect(cells('May weigh')).toEqual(['pressure', 'nothing here']);
    expect(container.querySelector('.take-words .flag')?.textContent).toContain('answer');
    await expectAccessible(container);
  });

  it('puts a take on the card when the person asks, and says where', async () => {
    const { onKeep } = show();
    await userEvent.type(opening(), 'I left you alone with it.{Enter}');
    await userEvent.click(await screen.findByRole('button', { name: 'Keep it for the card' }));
    expect(onKeep).toHaveBeenCalledWith('I left you alone with it.', ['faults']);
    expect(screen.getByText('Kept on your card, under “My part”.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Keep it for the card' })).toBeNull();
  });

  it('weighs nothing that is about more than the talk, and points to people', async () => {
    const { onSupport } = show();
    await userEvent.type(opening(), 'I want to kill myself.{Enter}');
    await userEvent.click(await screen.findByRole('button', { name: 'people to turn to' }));
    expect(onSupport).toHaveBeenCalledOnce();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('is played as it was filled in where the person came from the library', () => {
    const cast = { name: 'Kim', pronouns: 'she' } as const;
    show({ startAt: { way: 'opening', opening: { scenarioId: 'bench-by-the-river', cast, facts: {}, history: {} } } });
    expect(screen.getByText(heardAs(cast)?.heard.text ?? '')).toBeTruthy();
    expect(heardAs(cast)?.session.cast.name).toBe('Kim');
  });

  it('takes no empty line', async () => {
    show();
    await userEvent.type(opening(), '  {Enter}');
    expect(button('Say it').title).toBe('Write a line first');
    expect(screen.queryByRole('table')).toBeNull();
  });
});

describe('drills', () => {
  const answer = () => field('Your answer');
  const toDrills = () => userEvent.click(button('Drills'));

  it('begin at moments of the person’s own talks, with what they said then and why it is here', async () => {
    const { container, onGoOn } = show({ talks: [talk] });
    await toDrills();
    expect(screen.getByText(/moments of your own talks/)).toBeTruthy();
    expect(container.querySelector('.drill-then')?.textContent).toContain('I need an answer tonight.');
    await expectAccessible(container);
    await userEvent.type(answer(), 'I left you alone with it.{Enter}');
    expect(await screen.findByRole('row', { name: /^They answer/ })).toBeTruthy();
    expect(cells('How they seem')[0]).toMatch(/step|as before/);
    await expectAccessible(container);
    await userEvent.click(button('Go on from here'));
    expect(onGoOn.mock.calls[0]?.slice(1)).toEqual([2, 'I left you alone with it.']);
  });

  it('come from the library where nothing in the talks calls for them, and go round', async () => {
    show();
    await toDrills();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Which skill' }), 'Respect');
    expect(screen.getByText(/moments from the scenarios/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Go on from here' })).toBeNull();
    expect(screen.getByText(/softening/)).toBeTruthy();
    await userEvent.click(button('Leave this one'));
    expect(document.activeElement).toBe(answer());
    expect(screen.getByText(/softening/)).toBeTruthy();
  });

  it('say so where there is no moment for a skill', async () => {
    show();
    await toDrills();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Which skill' }), 'Listening');
    expect(screen.getByText('There is no moment for this skill in the scenarios.')).toBeTruthy();
  });
});

describe('practice', () => {
  it('waits for the scripts, without holding up what needs none', async () => {
    show({ kit: null });
    expect(screen.getByText('The scenarios are being opened.')).toBeTruthy();
    await userEvent.click(button('Read the signs'));
    expect(screen.getByRole('heading', { level: 1, name: 'Read the signs' })).toBeTruthy();
  });

  it('offers people in place of it where somebody was hurt, and says what a no makes of it', () => {
    const { unmount } = show({ support: <p>People to turn to.</p> });
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getByText('People to turn to.')).toBeTruthy();
    unmount();
    show({ isUnsent: true });
    expect(screen.getByText(/practice for you alone/)).toBeTruthy();
  });
});
