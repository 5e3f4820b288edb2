import type { Session } from '@shared/session/session-schema';
import { fail, ok } from '@shared/result';
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { DebriefScreen } from '../../../renderer/features/debrief/debrief-screen';
import { expectAccessible } from '../../support/accessible';
import { compiledFixture } from '../../support/fixture-scenario';
import { aKit } from '../../support/kit';
import { aTalk } from '../../support/sessions';

const compiled = compiledFixture();
const kit = aKit();
const talk = aTalk(compiled, [
  { say: 'I missed the concert.', as: ['own-fault'] },
  {
    say: 'This flat is very quiet without you in it.',
    as: ['state-feelings'],
    notes: [
      { label: 'guilt', p: 0.93 },
      { label: 'pressure', p: 0.92 },
    ],
  },
  {
    say: 'I need an answer tonight.',
    as: ['pressure'],
    flags: [{ category: 'pressure', severity: 3, on: 'need an answer tonight' }],
  },
  { say: 'Goodbye, then.', as: ['leave'] },
]);
const LEFT_OUT = { best: null, worst: null, calm: null };
const judged: Session = { ...talk, ownView: LEFT_OUT };
const NONE: ReadonlySet<string> = new Set();

/** The screen as the app shows it: what is kept comes back as the talk. */
function show(first: Session, { withNotes = true, fails = false, muted = NONE } = {}) {
  const kept: Session[] = [];
  const nothing = () => undefined;
  const onSayAgain = vi.fn<(turn: number, words: string) => void>();
  const onSupport = vi.fn<() => void>();
  const onRule = vi.fn<(ruleId: string | null) => void>();
  function Shown(): ReactNode {
    const [session, setSession] = useState(first);
    return (
      <DebriefScreen
        session={session}
        scenario={compiled}
        kit={kit}
        muted={muted}
        withNotes={withNotes}
        onSession={(next) => {
          kept.push(next);
          setSession(next);
          return Promise.resolve(fails ? fail({ code: 'storage-full' as const, message: '' }) : ok(true));
        }}
        onAgain={nothing}
        onSayAgain={onSayAgain}
        onReplay={nothing}
        onRule={onRule}
        onMap={vi.fn()}
        onCompare={vi.fn()}
        onReopen={vi.fn()}
        onResume={nothing}
        onSupport={onSupport}
      />
    );
  }
  const { container } = render(<Shown />);
  return { container, kept, onSayAgain, onSupport, onRule };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const region = (name: string) => screen.getByRole('region', { name });

describe('the review asks the person first', () => {
  it('for the best line, the one to change and how it felt, before a word of its own', async () => {
    const { container, kept } = show(talk);
    expect(document.activeElement?.textContent).toBe('First, how was it for you?');
    expect(screen.queryByRole('region', { name: 'Why' })).toBeNull();
    expect(screen.queryByText(talk.ending?.title ?? '')).toBeNull();
    await expectAccessible(container);
    await userEvent.click(screen.getByRole('radio', { name: 'Best line, turn 1' }));
    await userEvent.click(screen.getByRole('radio', { name: 'Would say differently, turn 3' }));
    await userEvent.click(screen.getByRole('radio', { name: 'Calm, most of the time' }));
    await userEvent.click(button('On to the review'));
    expect(kept.map(({ ownView }) => ownView)).toEqual([{ best: 1, worst: 3, calm: 'calm' }]);
    const own = region('Your own view');
    expect(own.textContent).toContain('“I missed the concert.”');
    expect(own.textContent).toContain('The review stopped at the same line.');
    await expectAccessible(container);
  });

  it('and takes nothing for an answer, once', async () => {
    const { kept } = show(talk);
    await userEvent.click(button('Leave this out'));
    expect(kept[0]?.ownView).toEqual(LEFT_OUT);
    expect(region('Your own view').textContent).toContain('You left this out');
  });

  it('and lets it be changed, or left as it was, from the review', async () => {
    const { kept } = show({ ...talk, ownView: { ...LEFT_OUT, calm: 'swept' } });
    await userEvent.click(button('Change'));
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement).toBe(button('Change'));
    await userEvent.click(button('Change'));
    await userEvent.click(screen.getByRole('radio', { name: 'Best line, turn 2' }));
    await userEvent.click(button('Keep this'));
    expect(kept.map(({ ownView }) => ownView)).toEqual([{ best: 2, worst: null, calm: 'swept' }]);
    await waitFor(() => expect(document.activeElement).toBe(button('Change')));
  });

  it('but not of a drill', () => {
    show({ ...talk, mode: 'drill' });
    expect(screen.queryByRole('region', { name: 'Your own view' })).toBeNull();
    expect(region('Why')).toBeTruthy();
  });

  it('but not of a talk that goes on, of one in which nothing was said, nor of one that a safety card ended', () => {
    show({ ...talk, ending: null });
    expect(screen.getByRole('heading', { level: 1, name: 'Not finished yet' })).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'Your own view' })).toBeNull();
    cleanup();
    show({ ...talk, turns: [] });
    expect(screen.queryByRole('region', { name: 'Why' })).toBeNull();
    expect(button('Begin again')).toBeTruthy();
    cleanup();
    const { onSupport } = show({ ...talk, ending: { id: 'safe', kind: 'safety', title: 'Set aside' } });
    expect(screen.queryByRole('region', { name: 'Why' })).toBeNull();
    act(() => button('People to turn to').click());
    expect(onSupport).toHaveBeenCalledOnce();
  });
});

describe('the review', () => {
  it('quotes the biggest swings, and each dimension opens to its quotes and what they speak of', async () => {
    const { container } = show(judged);
    const swings = within(region('What happened')).getByRole('list', { name: 'The biggest swings' });
    expect(swings.children.length).toBeGreaterThan(0);
    expect(swings.children.length).toBeLessThanOrEqual(3);
    await userEvent.click(button(/^Ownership/));
    expect(region('Why').textContent).toContain('On owning your part.');
    await expectAccessible(container);
  });

  it('keeps what the person sees differently, asks nothing of them there, and gives it back', async () => {
    const { container, kept } = show(judged);
    const asked = region('One thing to try next').textContent;
    await userEvent.click(button('I disagree'));
    expect(kept.at(-1)?.disagreed).toHaveLength(1);
    expect(region('One thing to try next').textContent).not.toBe(asked);
    expect(region('Why').textContent).toContain('you see this differently');
    const words = within(region('Your words'));
    await userEvent.click(words.getByRole('button', { name: /^Not right here: turn 3/ }));
    expect(kept.at(-1)?.wrong).toMatchObject([{ ruleId: 'pressure.test' }]);
    expect(region('Your words').textContent).toContain('You marked this as not right here.');
    await expectAccessible(container);
    await userEvent.click(words.getByRole('button', { name: /^Undo: turn 3/ }));
    expect(kept.at(-1)).toMatchObject({ wrong: [], disagreed: ['dimension:respect'] });
  });

  it('leaves out what a rule marked that is off by now, says so, and leads to the rules', async () => {
    const { onRule } = show(judged, { muted: new Set(['pressure.test']) });
    const words = within(region('Your words'));
    expect(words.queryByRole('button', { name: /^Not right here: turn 3/ })).toBeNull();
    expect(words.getByText(/left out: (its rule is|their rules are) off\./)).toBeTruthy();
    await userEvent.click(words.getByRole('button', { name: 'What is flagged' }));
    expect(onRule).toHaveBeenCalledWith(null);
  });

  it('says so when nothing is left to ask, and keeps the focus there', async () => {
    show({ ...judged, disagreed: ['calm', 'honest', 'ownership', 'listening'].map((one) => `dimension:${one}`) });
    await userEvent.click(button('I disagree'));
    expect(region('One thing to try next').textContent).toContain('Take what you saw yourself.');
    expect(region('One thing to try next').contains(document.activeElement)).toBe(true);
  });

  it('asks nothing of an unsent talk', () => {
    show({ ...judged, unsent: true });
    expect(screen.queryByRole('region', { name: 'One thing to try next' })).toBeNull();
    expect(region('Why').textContent).toContain('Calm');
  });

  it('says when it could not be saved, and tries again', async () => {
    const { kept } = show(judged, { fails: true });
    await userEvent.click(button('I disagree'));
    expect(await screen.findByText('Not saved yet.')).toBeTruthy();
    await userEvent.click(button('Try again'));
    expect(kept).toHaveLength(2);
    expect(kept[1]?.disagreed).toEqual(kept[0]?.disagreed);
  });

  it('says what a whole line may read as, marks nothing in it, and leads to the line', async () => {
    show(judged);
    const section = region('Second thoughts');
    expect(section.textContent).toContain('This may read as putting your pain on them, or as pressing them.');
    expect(section.textContent).toContain('This flat is very quiet without you in it.');
    expect(section.querySelector('mark, .mark')).toBeNull();
    await userEvent.click(within(section).getByRole('button', { name: 'Say turn 2 again' }));
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Turn 2, said again' }));
  });

  it('says nothing of it where that is switched off, or where there is nothing to say', () => {
    show(judged, { withNotes: false });
    expect(screen.queryByRole('region', { name: 'Second thoughts' })).toBeNull();
    cleanup();
    show({ ...aTalk(compiled, [{ say: 'I missed the concert.', as: ['own-fault'] }]), ownView: LEFT_OUT });
    expect(screen.queryByRole('region', { name: 'Second thoughts' })).toBeNull();
  });
});

describe('the lines in the review', () => {
  it('stand with what the person noted beside them, and with what was taken back there', async () => {
    const { container } = show({
      ...judged,
      notes: [
        { turn: 0, text: 'Breathe first.' },
        { turn: 1, text: 'That was hard to say.' },
      ],
      takenBack: [{ turn: 3, utterance: 'Answer me.' }],
    });
    const lines = region('Your lines');
    expect(lines.textContent).toContain('Your note Breathe first.');
    expect(lines.textContent).toContain('Your note That was hard to say.');
    expect(lines.textContent).toContain('Taken back here, and no part of the review: “Answer me.”');
    await expectAccessible(container);
  });
});

describe('a line said again in the review', () => {
  it('is set beside how it was, keeps nothing, and goes back in with the new words', async () => {
    const { container, kept, onSayAgain } = show(judged);
    await userEvent.click(button('Say it again, turn 3'));
    const field = screen.getByRole('textbox', { name: 'Turn 3, said again' });
    expect((field as HTMLTextAreaElement).value).toBe('I need an answer tonight.');
    await userEvent.clear(field);
    expect(button('Go back in with these words').getAttribute('aria-disabled')).toBe('true');
    await userEvent.type(field, 'Take all the time you need.');
    const after = await screen.findByText(/^Taken as: .*May weigh: nothing\./);
    expect(after.getAttribute('role')).toBe('status');
    const row = screen.getByRole('row', { name: /^May weigh/ });
    expect(within(row).getAllByRole('cell')[0]?.textContent).toBe('pressure');
    await expectAccessible(container);
    await userEvent.click(button('Go back in with these words'));
    expect(onSayAgain).toHaveBeenCalledExactlyOnceWith(3, 'Take all the time you need.');
    expect(kept).toEqual([]);
  });

  it('closes with Esc, back to where it was opened', async () => {
    show(judged);
    await userEvent.click(button('Say it again, turn 1'));
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(document.activeElement).toBe(button('Say it again, turn 1'));
  });

  it('is not weighed where it may be about more than the talk: there are people to turn to', async () => {
    const { onSupport } = show(judged);
    await userEvent.click(button('Say it again, turn 1'));
    const field = screen.getByRole('textbox', { name: 'Turn 1, said again' });
    await userEvent.clear(field);
    await userEvent.type(field, 'I want to kill myself.');
    await userEvent.click(await screen.findByRole('button', { name: 'People to turn to' }));
    expect(onSupport).toHaveBeenCalledOnce();
    expect(screen.queryByRole('table')).toBeNull();
  });
});
