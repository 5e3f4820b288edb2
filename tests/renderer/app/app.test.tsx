import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { App } from '../../../renderer/app/app';
import { expectAccessible } from '../../support/accessible';
import { EMPTY_PREPARATION } from '@shared/preparation/preparation-schema';
import { compiledFixture } from '../../support/fixture-scenario';
import { aKit } from '../../support/kit';
import { aBook } from '../../support/rule-book';
import { haveHeights } from '../../support/layout';
import { createMemoryBridge } from '../../support/memory-bridge';
import { aTalk } from '../../support/sessions';

vi.stubGlobal('__APP_VERSION__', '0.0.0');
vi.stubGlobal('matchMedia', () => ({
  matches: true,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
}));

beforeAll(haveHeights);

const kit = aKit();
const loadKit = () => Promise.resolve(kit);
const button = (name: string | RegExp) => screen.findByRole('button', { name });

describe('the app', () => {
  it('welcomes once, then opens the scenarios', async () => {
    const bridge = createMemoryBridge();
    const first = render(<App bridge={bridge} loadKit={loadKit} loadBook={aBook} />);
    await screen.findByRole('heading', { name: 'Say it here first.' });
    await expectAccessible(first.container);
    await userEvent.click(await button('Open the scenarios'));
    await screen.findByRole('option', { name: /A bench by the river/ });
    await expectAccessible(first.container);
    first.unmount();
    render(<App bridge={bridge} loadKit={loadKit} loadBook={aBook} />);
    await screen.findByRole('option', { name: /A bench by the river/ });
    expect(screen.queryByRole('heading', { name: 'Say it here first.' })).toBeNull();
  });

  it('leads from the welcome to people to turn to and back again, or by a few questions into Prepare', async () => {
    render(<App bridge={createMemoryBridge()} loadKit={loadKit} loadBook={aBook} />);
    await userEvent.click(await button('Support'));
    await userEvent.click(await button('Back'));
    await userEvent.click(await button('Begin with a few questions'));
    expect(await screen.findByRole('heading', { name: 'Why would you like to talk with them?' })).toBeTruthy();
  });

  it('weaves the name and the facts that were filled in into the talk', async () => {
    const bridge = createMemoryBridge({ welcomed: true });
    render(<App bridge={bridge} loadKit={loadKit} loadBook={aBook} />);
    const name = await screen.findByRole('textbox', { name: /Their name/ });
    await userEvent.clear(name);
    await userEvent.tab();
    expect(screen.getByText('Please add a name, or keep “Rowan”.')).toBeTruthy();
    await userEvent.type(name, 'Maximiliana-Josephine');
    await userEvent.click(await button('Begin the talk'));
    await userEvent.type(await screen.findByRole('textbox', { name: 'Your line' }), 'I left you alone.{Enter}');
    await waitFor(() => expect([...bridge.sessions.values()][0]?.cast.name).toBe('Maximiliana-Josephine'));
    expect(await screen.findByText('Maximiliana-Josephine', { selector: '.who.first' })).toBeTruthy();
  });

  it('leaves no trace of a new talk whose draft was cleared again', async () => {
    const bridge = createMemoryBridge({ welcomed: true });
    render(<App bridge={bridge} loadKit={loadKit} loadBook={aBook} />);
    await userEvent.click(await button('Begin the talk'));
    const field = await screen.findByRole('textbox', { name: 'Your line' });
    await userEvent.type(field, 'not this');
    await waitFor(() => expect(bridge.sessions.size).toBe(1), { timeout: 3000 });
    await userEvent.clear(field);
    await userEvent.click(await button('Leave'));
    await waitFor(() => expect(bridge.sessions.size).toBe(0));
  });

  it('tries the opening of a scenario from the library, keeps a take on the card, and stores no talk', async () => {
    const bridge = createMemoryBridge({ welcomed: true });
    render(<App bridge={bridge} loadKit={loadKit} loadBook={aBook} />);
    await userEvent.click(await screen.findByRole('radio', { name: /Drill/ }));
    await userEvent.click(await button('Try the opening'));
    const field = await screen.findByRole('textbox', { name: 'Your first two sentences' });
    await userEvent.type(field, 'I left you alone.{Enter}');
    await userEvent.click(await button('Keep it for the card'));
    await userEvent.click(await button('Card'));
    expect(await screen.findByDisplayValue('I left you alone.')).toBeTruthy();
    expect(bridge.sessions.size).toBe(0);
  });

  it('goes from a drill into the talk it is from, as a branch of it that says what it is', async () => {
    const bridge = createMemoryBridge({ welcomed: true });
    const older = aTalk(compiledFixture(), [
      {
        say: 'I need an answer tonight.',
        as: ['pressure'],
        flags: [{ category: 'pressure', severity: 3, on: 'need an answer tonight' }],
      },
    ]);
    bridge.sessions.set(older.id, older);
    render(<App bridge={bridge} loadKit={loadKit} loadBook={aBook} />);
    await userEvent.click(await button('Practise'));
    await userEvent.click(await button('Drills'));
    await screen.findByText('You said then');
    await userEvent.type(screen.getByRole('textbox', { name: 'Your answer' }), 'I left you alone.{Enter}');
    await userEvent.click(await button('Go on from here'));
    expect(await screen.findByText(/^Drill, a talk with/)).toBeTruthy();
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Your line' }).value).toBe('I left you alone.');
  });

  it('brings a deleted talk back, by the notice and by its key', async () => {
    const bridge = createMemoryBridge({ welcomed: true });
    const session = aTalk(compiledFixture(), [{ say: 'I missed it.', as: ['own-fault'] }]);
    bridge.sessions.set(session.id, session);
    const { container } = render(<App bridge={bridge} loadKit={loadKit} loadBook={aBook} />);
    const remove = async () => {
      await userEvent.click(await button(/^Delete A bench/));
      await userEvent.click(await button('Delete this talk'));
      await waitFor(() => expect(bridge.sessions.size).toBe(0));
    };
    await userEvent.click(await button('Past talks'));
    await remove();
    await screen.findByText(/^Deleted: A bench/);
    await expectAccessible(container);
    await userEvent.click(await button('Undo'));
    await waitFor(() => expect(bridge.sessions.size).toBe(1));
    await remove();
    await screen.findByText(/^Deleted: A bench/);
    await userEvent.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(bridge.sessions.size).toBe(1));
    await waitFor(() => expect(screen.queryByText(/^Deleted: A bench/)).toBeNull());
  });

  it('plays a talk back, and says why, where this version has no script of that name', async () => {
    const bridge = createMemoryBridge({ welcomed: true });
    const talk = aTalk(compiledFixture(), [{ say: 'I missed it.', as: ['own-fault'] }]);
    const session = { ...talk, scenario: { ...talk.scenario, id: 'of-another-version', title: 'By the sea' } };
    bridge.sessions.set(session.id, session);
    render(<App bridge={bridge} loadKit={loadKit} loadBook={aBook} />);
    await userEvent.click(await button('Past talks'));
    await userEvent.click(await button('Go on'));
    expect(await screen.findByText(/has no scenario of that name/)).toBeTruthy();
    expect(await screen.findByRole('heading', { level: 1, name: /By the sea/ })).toBeTruthy();
  });

  it('goes on with an unfinished talk where it was left', async () => {
    const bridge = createMemoryBridge({ welcomed: true });
    const session = { ...aTalk(compiledFixture(), [{ say: 'I missed it.', as: ['own-fault'] }]), draft: 'and so' };
    bridge.sessions.set(session.id, session);
    render(<App bridge={bridge} loadKit={loadKit} loadBook={aBook} />);
    await userEvent.click(await button(/^Go on with/));
    const field = await screen.findByRole('textbox', { name: 'Your line' });
    expect((field as HTMLTextAreaElement).value).toBe('and so');
  });

  it('opens a review, says a turn again as a branch, and leaves the old attempt as it was', async () => {
    const bridge = createMemoryBridge({ welcomed: true });
    const session = aTalk(compiledFixture(), [
      { say: 'I wanted to see you, and I left you alone with the move.', as: ['state-why', 'own-fault'] },
      {
        say: 'I need an answer tonight.',
        as: ['pressure'],
        flags: [{ category: 'pressure', severity: 3, on: 'need an answer tonight' }],
      },
      { say: 'Goodbye, then.', as: ['leave'] },
    ]);
    bridge.sessions.set(session.id, session);
    const { container } = render(<App bridge={bridge} loadKit={loadKit} loadBook={aBook} />);
    await userEvent.click(await button('Past talks'));
    await userEvent.click(await button('Review'));
    await screen.findByRole('heading', { level: 1, name: 'First, how was it for you?' });
    await userEvent.click(await screen.findByRole('radio', { name: 'Best line, turn 1' }));
    await userEvent.click(await button('On to the review'));
    await screen.findByRole('heading', { level: 1, name: session.ending?.title ?? 'no ending' });
    await waitFor(() => expect(bridge.sessions.get(session.id)?.ownView).toEqual({ best: 1, worst: null, calm: null }));
    await expectAccessible(container);
    const [again] = await screen.findAllByRole('button', { name: /^Say turn 2 again/ });
    if (!again) throw new Error('no way to say it again');
    await userEvent.click(again);
    const words = await screen.findByRole('textbox', { name: 'Turn 2, said again' });
    await userEvent.clear(words);
    await userEvent.type(words, 'No hurry');
    expect(bridge.sessions.size).toBe(1);
    await userEvent.click(await button('Go back in with these words'));
    const field = await screen.findByRole('textbox', { name: 'Your line' });
    expect((field as HTMLTextAreaElement).value).toBe('No hurry');
    await userEvent.type(field, ' at all.{Enter}');
    await waitFor(() => expect(bridge.sessions.size).toBe(2));
    const branch = [...bridge.sessions.values()].find(({ id }) => id !== session.id);
    expect(branch?.origin).toEqual({ sessionId: session.id, turns: 1 });
    const { turns, ending } = session;
    expect(bridge.sessions.get(session.id)).toMatchObject({ turns, ending });
  });

  it('says so when the scenarios cannot be opened, and keeps the talks in reach', async () => {
    const bridge = createMemoryBridge({ welcomed: true });
    render(<App bridge={bridge} loadKit={() => Promise.reject(new Error('no weights'))} loadBook={aBook} />);
    expect(await screen.findByText(/The scenarios could not be opened/)).toBeTruthy();
    await userEvent.click(await button('Past talks'));
    expect(await screen.findByText(/No talks yet/)).toBeTruthy();
  });

  it('prepares, and begins an unsent talk with the name that was given, while a no stands', async () => {
    const bridge = createMemoryBridge({ welcomed: true });
    render(<App bridge={bridge} loadKit={loadKit} loadBook={aBook} />);
    await userEvent.click(await button('Prepare'));
    await userEvent.click(await button('A no, or an order'));
    await userEvent.click(await screen.findByRole('radio', { name: /They said no/ }));
    await userEvent.click(await button('Next: names and facts'));
    await userEvent.type(await screen.findByRole('textbox', { name: 'Their name' }), 'Noor');
    await userEvent.click(await button('To the scenarios'));
    await waitFor(() => expect(bridge.settings.prepared).toMatchObject({ standing: 'clear-no', name: 'Noor' }));
    await userEvent.click(await button('Begin the talk'));
    expect(await screen.findByText('Unsent, a talk with Noor')).toBeTruthy();
    expect(await button('Keep it')).toBeTruthy();
    await userEvent.type(await screen.findByRole('textbox', { name: 'Your line' }), 'I left you alone.{Enter}');
    await waitFor(() => expect([...bridge.sessions.values()][0]?.unsent).toBe(true));
  });

  it('offers people in place of every talk where they hurt or frightened the person', async () => {
    const bridge = createMemoryBridge({ welcomed: true });
    const old = aTalk(compiledFixture(), [{ say: 'I left you alone.', as: ['own-fault'] }]);
    bridge.sessions.set(old.id, old);
    bridge.settings = { ...bridge.settings, prepared: { ...EMPTY_PREPARATION, harm: 'they-hurt-me' } };
    const { container } = render(<App bridge={bridge} loadKit={loadKit} loadBook={aBook} />);
    await screen.findByRole('heading', { name: 'You said that they hurt or frightened you.' });
    expect(screen.queryByRole('button', { name: /Begin/ })).toBeNull();
    await expectAccessible(container);
    await userEvent.click(await button('Past talks'));
    await userEvent.click(await button('Go on'));
    await screen.findByRole('heading', { name: 'You said that they hurt or frightened you.' });
    await userEvent.click(await button('Change that answer'));
    await userEvent.click(await screen.findByRole('radio', { name: /there were rows/ }));
    await userEvent.click(await button('Scenarios'));
    expect(await button(/Go on with/)).toBeTruthy();
  });

  it('leads to letting go where several signs point that way, and from there to the card', async () => {
    const bridge = createMemoryBridge({ welcomed: true });
    bridge.settings = { ...bridge.settings, prepared: { ...EMPTY_PREPARATION, signs: ['said-no', 'someone-new'] } };
    const { container } = render(<App bridge={bridge} loadKit={loadKit} loadBook={aBook} />);
    await userEvent.click(await button('Perhaps leave it be'));
    await screen.findByText('They are with someone new and seem glad of it');
    await expectAccessible(container);
    await userEvent.click(await button('Open the card'));
    await screen.findByRole('heading', { name: 'What I want to say' });
  });

  it('goes on with an older talk as an unsent one once a no stands', async () => {
    const bridge = createMemoryBridge({ welcomed: true });
    const old = aTalk(compiledFixture(), [{ say: 'I left you alone.', as: ['own-fault'] }]);
    bridge.sessions.set(old.id, old);
    bridge.settings = { ...bridge.settings, prepared: { ...EMPTY_PREPARATION, standing: 'order' } };
    render(<App bridge={bridge} loadKit={loadKit} loadBook={aBook} />);
    await userEvent.click(await button(/Go on with/));
    expect(await screen.findByText(/^Unsent, a talk with/)).toBeTruthy();
  });
});
