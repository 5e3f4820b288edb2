import { DEFAULT_SETTINGS } from '@shared/session/settings-schema';
import type { Session } from '@shared/session/session-schema';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { RehearsalScreen } from '../../../renderer/features/rehearsal/rehearsal-screen';
import { createSaver } from '../../../renderer/features/rehearsal/saver';
import { expectAccessible } from '../../support/accessible';
import { aKit } from '../../support/kit';
import { createMemoryBridge } from '../../support/memory-bridge';
import { aSession } from '../../support/sessions';
import { aReading } from '../../support/turns';

function openTalk(settings = {}, kit = aKit(), session: Partial<Session> = {}) {
  const bridge = createMemoryBridge();
  const [scenario] = kit.scenarios;
  if (!scenario) throw new Error('no scenario');
  const handlers = {
    onSession: vi.fn(),
    onLeave: vi.fn(),
    onReview: vi.fn(),
    onSupport: vi.fn(),
    onRule: vi.fn(),
    onSettings: vi.fn(),
    onOpenLink: vi.fn(),
    onCloseAtOnce: vi.fn(),
  };
  const view = render(
    <RehearsalScreen
      session={{ ...aSession(scenario), ...session }}
      scenario={scenario}
      kit={kit}
      saver={createSaver(bridge)}
      settings={{ ...DEFAULT_SETTINGS, ...settings }}
      reducedMotion
      {...handlers}
    />,
  );
  return { bridge, handlers, ...view };
}
const field = () => screen.getByRole('textbox', { name: 'Your line' });

describe('the talk', () => {
  it('takes a line, keeps it, answers it, and says what it was taken as', async () => {
    const { bridge, container } = openTalk();
    await expectAccessible(container);
    await userEvent.type(field(), 'I left you alone with it.{Enter}');
    await screen.findByText('I took that as');
    expect(within(screen.getByRole('log')).getByText('I left you alone with it.')).toBeTruthy();
    expect(screen.getByText('owning a fault')).toBeTruthy();
    const [session] = [...bridge.sessions.values()];
    expect(session?.turns).toHaveLength(1);
    expect((field() as HTMLTextAreaElement).value).toBe('');
    await expectAccessible(container);
  });

  it('offers people to turn to, in one quiet line, when a line was perhaps about more than the talk', async () => {
    openTalk(
      {},
      aKit((text) => aReading(text, ['state-feelings', 'self-harm'], 0.6)),
    );
    await userEvent.type(field(), 'I am just so tired of all of it.{Enter}');
    expect(await screen.findByRole('button', { name: 'people to turn to' })).toBeTruthy();
    expect(screen.queryByRole('heading', { name: /very hard right now/ })).toBeNull();
  });

  it('lets the person say what a line was for, by keyboard, and answers that', async () => {
    const { bridge } = openTalk(
      {},
      aKit((text) => aReading(text, ['small-talk'])),
    );
    await userEvent.type(field(), 'I left you alone with it.{Enter}');
    const open = await screen.findByRole('button', { name: 'Not quite?' });
    open.focus();
    await userEvent.keyboard('{Enter}');
    await expectAccessible(await screen.findByRole('menu', { name: 'What was it for?' }));
    expect(screen.queryByRole('menuitemradio', { name: 'small talk' })).toBeNull();
    await userEvent.click(screen.getByRole('menuitemradio', { name: 'owning a fault' }));
    expect(await screen.findByText('you said: owning a fault')).toBeTruthy();
    await waitFor(() => {
      const turn = [...bridge.sessions.values()][0]?.turns[0];
      expect(turn).toMatchObject({ to: 'weighs', corrected: { was: 'small-talk' } });
    });
    expect(document.activeElement).toBe(field());
  });

  it('says that it could not tell, and lets the person choose', async () => {
    openTalk(
      {},
      aKit((text) => aReading(text, ['unclear'])),
    );
    await userEvent.type(field(), 'mhm well the thing{Enter}');
    expect(await screen.findByRole('button', { name: 'Choose' })).toBeTruthy();
  });

  it('takes away a flag that is not right here, keeps that with the talk, and gives it back', async () => {
    const { bridge, container } = openTalk();
    await userEvent.type(field(), "I'm begging you, I need an answer right now. ");
    await waitFor(() => expect(container.querySelectorAll('.note-row')).toHaveLength(2), { timeout: 3000 });
    const rowOf = (words: RegExp) => screen.getByRole('button', { name: words });
    await userEvent.click(rowOf(/begging pleading$/));
    await userEvent.click(screen.getByRole('button', { name: 'Not right here' }));
    expect(document.activeElement).toBe(field());
    await waitFor(() => expect(container.querySelectorAll('.note-row')).toHaveLength(1));
    expect(screen.getAllByText(/^Marked as not right here/)).toHaveLength(2);
    const talk = () => [...bridge.sessions.values()][0];
    await waitFor(() => expect(talk()?.wrong).toMatchObject([{ ruleId: 'pleading.beg', start: 0, end: 11 }]), {
      timeout: 3000,
    });
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(container.querySelectorAll('.note-row')).toHaveLength(2));
    await userEvent.click(rowOf(/begging pleading$/));
    await userEvent.click(screen.getByRole('button', { name: 'Not right here' }));
    await userEvent.type(field(), '{Enter}');
    await waitFor(() => expect(talk()?.turns).toHaveLength(1));
    const turn = talk()?.turns[0];
    expect(turn?.kind === 'exchange' && turn.findings.map(({ ruleId }) => ruleId)).not.toContain('pleading.beg');
    expect(talk()?.wrong).toHaveLength(1);
  });

  it('leads from a note to its rule, with the words kept', async () => {
    const { container, handlers } = openTalk();
    await userEvent.type(field(), "I'm begging you. ");
    await waitFor(() => expect(container.querySelector('.note-row')).toBeTruthy(), { timeout: 3000 });
    await userEvent.keyboard('{F8}');
    await userEvent.click(screen.getByRole('button', { name: 'The rule' }));
    expect(handlers.onRule).toHaveBeenCalledWith(
      expect.objectContaining({ draft: "I'm begging you. " }),
      'pleading.beg',
    );
  });

  it('takes no empty line', async () => {
    const { bridge } = openTalk();
    await userEvent.type(field(), '   {Enter}');
    expect(bridge.asked).not.toContain('session.save');
  });

  it('goes on in memory when the disk is full, says so at once, and saves all of it when there is room', async () => {
    const { bridge } = openTalk();
    bridge.failure = { code: 'storage-full', message: '' };
    await userEvent.type(field(), 'I left you alone with it.{Enter}');
    expect(await screen.findByText('Not saved yet.')).toBeTruthy();
    await userEvent.type(field(), 'And I am sorry.{Enter}');
    await waitFor(() => expect(within(screen.getByRole('log')).getByText('And I am sorry.')).toBeTruthy());
    expect(bridge.sessions.size).toBe(0);
    bridge.failure = null;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(screen.queryByText('Not saved yet.')).toBeNull());
    expect([...bridge.sessions.values()][0]?.turns).toHaveLength(2);
  });

  it('keeps the words in the field when a line could not be taken, and says so', async () => {
    const kit = aKit();
    const broken = { ...kit, reader: { version: 'broken', read: () => Promise.reject(new Error('no reading')) } };
    openTalk({}, broken);
    await userEvent.type(field(), 'I left you alone with it.{Enter}');
    expect(await screen.findByText('This line could not be taken.')).toBeTruthy();
    expect((field() as HTMLTextAreaElement).value).toBe('I left you alone with it.');
  });

  it('keeps a draft a moment after the last key', async () => {
    const { bridge } = openTalk();
    await userEvent.type(field(), 'I was going to');
    await waitFor(() => expect([...bridge.sessions.values()][0]?.draft).toBe('I was going to'), { timeout: 3000 });
  });

  it('refuses a line beyond the limit kindly and keeps its words', async () => {
    const { bridge } = openTalk();
    await userEvent.click(field());
    await userEvent.paste('word '.repeat(4001));
    expect(await screen.findByText(/A line can hold 20,000 characters/)).toBeTruthy();
    await userEvent.keyboard('{Enter}');
    expect([...bridge.sessions.values()].some(({ turns }) => turns.length > 0)).toBe(false);
    expect((field() as HTMLTextAreaElement).value).toHaveLength(20_005);
  });

  it('closes at once on Esc twice, and only then', async () => {
    const { handlers } = openTalk();
    await userEvent.keyboard('{Escape}');
    expect(handlers.onCloseAtOnce).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    expect(handlers.onCloseAtOnce).toHaveBeenCalledOnce();
  });

  it('hands the talk as it stands, draft and all, to whoever interrupts it', async () => {
    const { handlers } = openTalk();
    await userEvent.type(field(), 'half a line');
    await userEvent.click(screen.getByRole('button', { name: 'Support' }));
    expect(handlers.onSupport.mock.calls[0]?.[0].draft).toBe('half a line');
  });
});

describe('a real talk', () => {
  const openReal = (kit = aKit()) => openTalk({}, kit, { mode: 'real' });
  const FLAGGED = 'I need an answer right now.';

  it('says what it is, and nothing of the words: no chips, no notes, no meter, no help', async () => {
    const { bridge, container } = openReal();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('Real, a talk with');
    await userEvent.type(field(), FLAGGED);
    await new Promise((done) => setTimeout(done, 700));
    expect(container.querySelector('.note-row')).toBeNull();
    expect(container.querySelector('.meter')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Help me with a line' })).toBeNull();
    await userEvent.keyboard('{Enter}');
    await within(screen.getByRole('log')).findByText(FLAGGED);
    await waitFor(() => expect((field() as HTMLTextAreaElement).value).toBe(''));
    expect(screen.queryByText('I took that as')).toBeNull();
    expect(screen.queryByText(/Taken as/)).toBeNull();
    expect(container.querySelector('.beside')).toBeNull();
    expect([...bridge.sessions.values()][0]).toMatchObject({ mode: 'real' });
    await expectAccessible(container);
  });

  it('keeps what it did not say for the review', async () => {
    const { bridge } = openReal();
    await userEvent.type(field(), `${FLAGGED}{Enter}`);
    await waitFor(() => {
      const turn = [...bridge.sessions.values()][0]?.turns[0];
      expect(turn?.kind === 'exchange' && turn.findings.length).toBeGreaterThan(0);
    });
  });

  it('lets safety speak: a quiet line, and the card', async () => {
    openReal(aKit((text) => aReading(text, ['state-feelings', 'self-harm'], 0.6)));
    await userEvent.type(field(), 'I am just so tired of all of it.{Enter}');
    expect(await screen.findByRole('button', { name: 'people to turn to' })).toBeTruthy();
    await userEvent.type(field(), 'I want to kill myself.{Enter}');
    expect(await screen.findByText(/has stepped out/)).toBeTruthy();
  });

  it('is named beside what stands before all: an unsent one is unsent', () => {
    openTalk({}, aKit(), { mode: 'real', unsent: true });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('Unsent, real');
  });
});

const button = (name: string) => screen.getByRole('button', { name });
const saidOnce = async (line: string) => {
  await userEvent.type(field(), `${line}{Enter}`);
  await within(screen.getByRole('log')).findByText(line);
  await screen.findByText('I took that as');
};
const text = () => (field() as HTMLTextAreaElement).value;

describe('a line taken back', () => {
  it('comes back into the field, says so, and leaves the talk where it was, on disk as well', async () => {
    const { bridge, container } = openTalk();
    expect(screen.queryByRole('button', { name: 'Take back' })).toBeNull();
    await saidOnce('I left you alone with it.');
    await userEvent.click(button('Take back'));
    await waitFor(() => expect(text()).toBe('I left you alone with it.'));
    expect(document.activeElement).toBe(field());
    expect(screen.getByText(/^Taken back\./).getAttribute('role')).toBe('status');
    expect(within(screen.getByRole('log')).queryByText('I left you alone with it.')).toBeNull();
    expect(container.querySelector('.meter')?.getAttribute('aria-label')).not.toContain('step');
    await waitFor(() =>
      expect([...bridge.sessions.values()][0]).toMatchObject({
        turns: [],
        draft: 'I left you alone with it.',
        takenBack: [{ turn: 1, utterance: 'I left you alone with it.' }],
      }),
    );
    expect(screen.queryByRole('button', { name: 'Take back' })).toBeNull();
    await userEvent.keyboard('{Enter}');
    await within(screen.getByRole('log')).findByText('I left you alone with it.');
  });

  it('never costs words that are being written', async () => {
    openTalk();
    await saidOnce('I left you alone with it.');
    await userEvent.type(field(), 'And then');
    await userEvent.click(button('Take back'));
    expect(text()).toBe('And then');
    expect(button('Take back').title).toBe('Say or clear the line you are writing first');
  });

  it('opens a talk again that it had ended', async () => {
    openTalk(
      {},
      aKit((line) => aReading(line, [line.startsWith('Goodbye') ? 'leave' : 'own-fault'])),
    );
    await userEvent.type(field(), 'Goodbye.{Enter}');
    await screen.findByRole('button', { name: 'See the review' });
    await userEvent.click(button('Take back'));
    await waitFor(() => expect(button('Say it')).toBeTruthy());
    expect(text()).toBe('Goodbye.');
  });

  it('is not offered in a real talk', async () => {
    openTalk({}, aKit(), { mode: 'real' });
    await userEvent.type(field(), 'I left you alone with it.{Enter}');
    await within(screen.getByRole('log')).findByText('I left you alone with it.');
    expect(screen.queryByRole('button', { name: 'Take back' })).toBeNull();
  });
});

describe('a minute’s rest', () => {
  it('keeps the words, lets the light be started and left, and leads back to the line by Esc', async () => {
    const { container, handlers } = openTalk();
    await userEvent.type(field(), 'half a line');
    await userEvent.click(button('I need a minute'));
    expect(document.activeElement).toBe(button('Back to your line'));
    expect(container.querySelector('.stage')?.hasAttribute('inert')).toBe(true);
    await expectAccessible(container);
    expect(container.querySelector('.breathing')).toBeNull();
    await userEvent.click(button('Breathe with the light'));
    expect(container.querySelector('.breathing')).not.toBeNull();
    expect(screen.getByText(/grows for four seconds/)).toBeTruthy();
    await userEvent.click(button('Let the light rest'));
    expect(container.querySelector('.breathing')).toBeNull();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(document.activeElement).toBe(field()));
    expect(text()).toBe('half a line');
    expect(handlers.onCloseAtOnce).not.toHaveBeenCalled();
  });

  it('ends by Enter as well, and is there in a real talk', async () => {
    openTalk({}, aKit(), { mode: 'real' });
    await userEvent.click(button('I need a minute'));
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(document.activeElement).toBe(field()));
    expect(screen.queryByText('There is no hurry.')).toBeNull();
  });
});

describe('a note to oneself', () => {
  it('is kept beside the last line, can be changed, and is stored with the talk', async () => {
    const { bridge, container } = openTalk();
    expect(screen.queryByRole('button', { name: 'Note to self' })).toBeNull();
    await saidOnce('I left you alone with it.');
    await userEvent.click(button('Note to self'));
    await expectAccessible(container);
    await userEvent.keyboard('slower{Enter}');
    expect(await within(screen.getByRole('log')).findByText('slower')).toBeTruthy();
    expect(document.activeElement).toBe(field());
    await waitFor(() => expect([...bridge.sessions.values()][0]?.notes).toEqual([{ turn: 1, text: 'slower' }]), {
      timeout: 3000,
    });
    await userEvent.click(button('Change the note'));
    await userEvent.keyboard(' still{Escape}');
    expect(within(screen.getByRole('log')).getByText('slower')).toBeTruthy();
    expect(document.activeElement).toBe(field());
  });

  it('stays beside the line it was begun for, whatever is said meanwhile', async () => {
    const { bridge } = openTalk();
    await saidOnce('I left you alone with it.');
    await userEvent.click(button('Note to self'));
    await userEvent.keyboard('slower');
    await userEvent.type(field(), 'And I am sorry.{Enter}');
    await within(screen.getByRole('log')).findByText('And I am sorry.');
    await screen.findByText('I took that as');
    await userEvent.click(button('Keep the note'));
    await waitFor(() => expect([...bridge.sessions.values()][0]?.notes).toEqual([{ turn: 1, text: 'slower' }]), {
      timeout: 3000,
    });
  });
});

describe('help with a line', () => {
  it('gives hints by dimension and one thing said in two ways, and nothing to put into the line', async () => {
    const { container } = openTalk();
    await userEvent.click(button('Help me with a line'));
    const help = screen.getByRole('region', { name: 'Help with a line' });
    expect(within(help).getByText('Honest')).toBeTruthy();
    await userEvent.click(within(help).getByRole('button', { name: 'One thing, said in two ways' }));
    expect(within(help).getByText('Harder to hear')).toBeTruthy();
    const first = help.querySelector('.line-pair')?.textContent;
    await userEvent.click(within(help).getByRole('button', { name: 'Another pair' }));
    expect(help.querySelector('.line-pair')?.textContent).not.toBe(first);
    expect(
      within(help)
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual(['Another pair', 'Back to the hints', 'Close']);
    await expectAccessible(container);
    await userEvent.click(within(help).getByRole('button', { name: 'Close' }));
    expect(document.activeElement).toBe(field());
    expect(text()).toBe('');
  });
});
