import { buildRuleBook } from '../../../scripts/build-rule-book';
import type { WrongMark } from '@shared/session/person-schema';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { resolve } from 'node:path';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import type { MarkedLine } from '../../../renderer/features/rules/marked-line';
import { RulesScreen } from '../../../renderer/features/rules/rules-screen';
import type { RulesScreenProps } from '../../../renderer/features/rules/rules-screen';
import { expectAccessible } from '../../support/accessible';
import { aKit } from '../../support/kit';

const { matcher } = aKit();
const book = buildRuleBook(resolve(import.meta.dirname, '../../..'));
const loadBook = () => Promise.resolve(book);

const mark: WrongMark = {
  at: '2026-03-01T10:00:00.000Z',
  ruleId: 'pleading.beg',
  utterance: "I'm begging you to read <b>this</b>.",
  start: 0,
  end: 11,
};
const line = (part: Partial<WrongMark> = {}): MarkedLine => ({
  sessionId: '3f2b8c4e-5d6a-4b7c-8d9e-000000000001',
  title: 'Agreed coffee',
  mark: { ...mark, ...part },
});

/** The page as the app shows it: what is switched is switched. */
function show(part: Partial<RulesScreenProps> = {}) {
  const muted: string[][] = [];
  const handlers = {
    onForget: vi.fn<RulesScreenProps['onForget']>(),
    onPutBack: vi.fn<RulesScreenProps['onPutBack']>(),
    onSaveCases: vi.fn<RulesScreenProps['onSaveCases']>(() => Promise.resolve(true)),
    onSupport: vi.fn<() => void>(),
  };
  function Shown(): ReactNode {
    const [mutedRules, setMuted] = useState<readonly string[]>(part.mutedRules ?? []);
    return (
      <RulesScreen
        matcher={matcher}
        loadBook={loadBook}
        marked={[]}
        startAt={null}
        told={null}
        asksFirst={false}
        back={null}
        {...handlers}
        {...part}
        mutedRules={mutedRules}
        onMuted={(next) => {
          muted.push(next);
          setMuted(next);
        }}
      />
    );
  }
  return { ...render(<Shown />), ...handlers, muted };
}
const rows = () => document.querySelectorAll('.rule-row').length;
const search = () => screen.getByRole('searchbox', { name: 'Search the rules' });
const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('the list of rules', () => {
  it('holds every rule by its category, with nothing that a checker would mind', async () => {
    const { container } = show();
    expect(rows()).toBe(matcher.rules.length);
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(36);
    await expectAccessible(container);
  }, 30_000);

  it('is searched by a word of a reason, an id or an example, and says when there is nothing', async () => {
    show();
    await userEvent.type(search(), 'pleading.beg');
    await vi.waitFor(() => expect(rows()).toBe(1));
    await userEvent.clear(search());
    await userEvent.type(search(), 'beg to differ');
    await vi.waitFor(() => expect(rows()).toBe(1));
    await userEvent.clear(search());
    await userEvent.click(search());
    await userEvent.paste('z'.repeat(250));
    expect(await screen.findByText('No rule has these words.')).toBeTruthy();
    expect(search()).toHaveProperty('value', 'z'.repeat(200));
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => expect(rows()).toBe(matcher.rules.length));
  }, 30_000);

  it('opens a rule with its reason, its calmer shape, its source, what it marks and what it lets pass', async () => {
    const { container } = show({ startAt: 'pleading.beg' });
    const rule = matcher.ruleById.get('pleading.beg');
    const row = within(button('Can read as begging').closest<HTMLElement>('.rule-row') ?? container);
    expect(document.activeElement).toBe(button('Can read as begging'));
    expect(row.getByText(rule?.why ?? '')).toBeTruthy();
    const marks = await row.findByRole('group', { name: 'Flagged' });
    const [first = ''] = book.examples['pleading.beg']?.flag ?? [];
    expect(marks.querySelector('.flag')?.textContent).toBe(/\[\[(.*)\]\]/.exec(first)?.[1]);
    expect(row.getByRole('group', { name: 'Let pass' }).querySelectorAll('li').length).toBeGreaterThan(3);
    expect(row.getByText(/^Advice pages; broad agreement/)).toBeTruthy();
    expect(row.getByText(/^Advice pages for people after a break-up/)).toBeTruthy();
    await expectAccessible(container);
  }, 30_000);

  it('says when the examples cannot be fetched; the rules stand all the same', async () => {
    show({ startAt: 'pleading.beg', loadBook: () => Promise.reject(new Error('gone')) });
    expect(await screen.findByText('The examples could not be fetched.')).toBeTruthy();
  });

  it('switches a rule off, says how many are off, and turns all on in one step', async () => {
    const { muted } = show({ mutedRules: ['bargaining.no-such-rule'] });
    await userEvent.click(screen.getByRole('switch', { name: 'On: Can read as begging' }));
    expect(screen.getByText('1 rule is off.')).toBeTruthy();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Show' }), 'Those that are off');
    expect(rows()).toBe(1);
    await userEvent.click(button('Turn all on'));
    expect(screen.getByText('No rule is off.')).toBeTruthy();
    // What this version does not know is not the page's to throw away.
    expect(muted.at(-1)).toEqual(['bargaining.no-such-rule']);
  }, 30_000);

  it('switches a whole category, and the rest of one that is half off back on', async () => {
    const { muted } = show({ mutedRules: ['pleading.beg'] });
    const pleading = screen.getByRole('switch', { name: 'All rules on: pleading' });
    await userEvent.click(pleading);
    expect(muted.at(-1)).toEqual([]);
    await userEvent.click(pleading);
    const own = matcher.rules.filter(({ category }) => category === 'pleading').map(({ id }) => id);
    expect(muted.at(-1)).toEqual(own);
  }, 30_000);

  it('has no switch for safety, and says why', () => {
    show();
    const safety = within(screen.getByRole('region', { name: 'Threats' }));
    expect(safety.queryByRole('switch')).toBeNull();
    expect(safety.getByText(/^These cannot be switched off/)).toBeTruthy();
  });

  it('is one stop of Tab and its switches, with arrows from rule to rule', async () => {
    show();
    const stops = document.querySelectorAll<HTMLElement>('.rule-open');
    stops[0]?.focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
    expect(document.activeElement).toBe(stops[1]);
    expect(document.querySelectorAll('.rule-open[tabindex="0"]')).toHaveLength(1);
    await userEvent.keyboard('{End}');
    expect(document.activeElement).toBe(stops[stops.length - 1]);
    await userEvent.keyboard('{Home}');
    expect(document.activeElement).toBe(stops[0]);
  }, 30_000);
});

describe('a tried line', () => {
  const field = () => screen.getByRole('textbox', { name: 'A line to try' });

  it('says what is flagged, what is not and why, and leads to the rule', async () => {
    show();
    await userEvent.type(field(), "I'm begging you. I'm not going to beg you.");
    const flagged = await screen.findByRole('group', { name: 'Flagged' });
    expect(flagged.textContent).toContain("“I'm begging” Can read as begging");
    expect(screen.getByRole('group', { name: 'Not flagged, and why' }).textContent).toMatch(/is ruled out.* stands/);
    await userEvent.click(within(flagged).getByRole('button', { name: 'The rule: Can read as begging' }));
    expect(document.activeElement).toBe(button('Can read as begging'));
  }, 30_000);

  it('knows what it does not know, and what is off', async () => {
    show({ mutedRules: ['pleading.beg'] });
    await userEvent.type(field(), 'The train was late.');
    expect(await screen.findAllByText('No rule knows these words.')).toHaveLength(2);
    await userEvent.keyboard('{Escape}');
    await userEvent.type(field(), "I'm begging you.");
    expect((await screen.findByRole('group', { name: 'Its rule is off' })).textContent).toContain(
      'Can read as begging',
    );
  }, 30_000);

  it('points to people to turn to where words are about more than a talk', async () => {
    const { onSupport } = show();
    await userEvent.type(field(), 'I want to die.');
    await userEvent.click(await screen.findByRole('button', { name: 'people to turn to' }));
    expect(onSupport).toHaveBeenCalledOnce();
  }, 30_000);
});

describe('flags that were marked as not right', () => {
  it('are said to be none', async () => {
    show();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Show' }), 'Those I marked wrong');
    expect(screen.getByText(/^Nothing marked yet/)).toBeTruthy();
  });

  it('stand under their rule, with their words as words, and can be taken back', async () => {
    const marked = [line()];
    const { container, onForget } = show({ marked, startAt: 'pleading.beg' });
    const group = screen.getByRole('group', { name: 'You marked as not right' });
    expect(group.textContent).toContain("I'm begging you to read <b>this</b>.");
    expect(group.textContent).toContain('Agreed coffee, on 1 March');
    await expectAccessible(container);
    await userEvent.click(button(/^Take the mark back/));
    expect(onForget).toHaveBeenCalledWith(marked[0]);
  }, 30_000);

  it('are saved as a file, after one plain question where a no or an order stands', async () => {
    const { onSaveCases } = show({ marked: [line()], asksFirst: true });
    await userEvent.click(button('You marked one flag as not right'));
    expect(screen.getByText(/^For whoever writes the rules/)).toBeTruthy();
    await userEvent.click(button('Save as test cases…'));
    expect(onSaveCases).not.toHaveBeenCalled();
    await userEvent.click(await screen.findByRole('button', { name: 'For me: take it along' }));
    expect(await screen.findByText('Saved.')).toBeTruthy();
  }, 30_000);

  it('of a rule that is no more are kept, said and let go of', async () => {
    const { onForget, muted } = show({
      marked: [line({ ruleId: 'bargaining.no-such-rule' })],
      mutedRules: ['bargaining.no-such-rule'],
    });
    const gone = within(screen.getByRole('region', { name: 'No longer among the rules' }));
    expect(gone.getByText(/^bargaining.no-such-rule, off/)).toBeTruthy();
    await userEvent.click(gone.getByRole('button', { name: 'Forget it: bargaining.no-such-rule' }));
    expect(muted.at(-1)).toEqual([]);
    await userEvent.click(gone.getByRole('button', { name: /^Take the mark back/ }));
    expect(onForget).toHaveBeenCalledOnce();
  }, 30_000);

  it('that were taken back can be put back', async () => {
    const told = { kind: 'forgotten', line: line() } as const;
    const { onPutBack } = show({ told });
    await userEvent.click(button('Put it back'));
    expect(onPutBack).toHaveBeenCalledWith(told.line);
  });
});
