import { advise } from '@shared/preparation/advise';
import { EMPTY_PREPARATION } from '@shared/preparation/preparation-schema';
import type { Preparation } from '@shared/preparation/preparation-schema';
import { compileScenario } from '@shared/dialogue/compile-scenario';
import { scenarioSchema } from '@shared/dialogue/scenario-schema';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { LibraryScreen } from '../../../renderer/features/library/library-screen';
import type { TalkChoice } from '../../../renderer/features/library/scenario-detail';
import { expectAccessible } from '../../support/accessible';
import { compiledFixture, fixtureSource, fixtureStances } from '../../support/fixture-scenario';
import { theTables } from '../../support/tables';

/** The fixture as a script of two stances that leaves part of the story to the person. */
function aScript() {
  const scenario = scenarioSchema.parse({
    ...fixtureSource,
    situation: 'It has been {apart} since {ended.story}. {Fault.deed}.',
    cast: { ...fixtureSource.cast, alsoAs: [{ stance: 'angry', manner: 'loud, fair' }] },
    history: { fixed: { endedBy: 'them' }, usual: { fault: 'lied', apart: 'a year' } },
  });
  const compiled = compileScenario(scenario, fixtureStances, theTables);
  if (!compiled.ok) throw new Error(compiled.error[0]?.message);
  return compiled.value;
}

const NOTHING = { name: '', pronouns: null, history: {} } as const;

function show(compiled = aScript(), history = {}, answers: Partial<Preparation> = {}) {
  const onBegin = vi.fn<(choice: TalkChoice) => void>();
  const shown = render(
    <LibraryScreen
      scenarios={[compiled]}
      faults={[]}
      sessions={[]}
      own={{ ...NOTHING, history }}
      advice={advise({ ...EMPTY_PREPARATION, ...answers })}
      support={<p>People to turn to.</p>}
      onLetGo={vi.fn()}
      onAskAgain={vi.fn()}
      onBegin={onBegin}
      onMap={vi.fn()}
      onResume={vi.fn()}
    />,
  );
  return { ...shown, onBegin, begin: () => userEvent.click(screen.getByRole('button', { name: 'Begin the talk' })) };
}

describe('the library', () => {
  it('asks for what makes a difference to this talk, and for no more', async () => {
    const { container } = show();
    expect(screen.getByText('It has been a year since they ended it. You lied.')).toBeTruthy();
    const fields = [...container.querySelectorAll('fieldset:first-of-type .fact > span:first-child')].map(
      (label) => label.textContent,
    );
    expect(screen.getByText('Your situation')).toBeTruthy();
    expect(fields).toEqual(['My part in it', 'How long apart']);
    await expectAccessible(container);
  });

  it('shows gentle talks first', () => {
    const { scenario } = compiledFixture();
    const scenarios = (['hard-going', 'gentle', 'steady'] as const).map((difficulty) => ({
      ...compiledFixture(),
      scenario: { ...scenario, id: difficulty, title: difficulty, difficulty },
    }));
    render(
      <LibraryScreen
        scenarios={scenarios}
        faults={[]}
        sessions={[]}
        own={NOTHING}
        advice={advise(EMPTY_PREPARATION)}
        support={null}
        onLetGo={vi.fn()}
        onAskAgain={vi.fn()}
        onBegin={vi.fn()}
        onMap={vi.fn()}
        onResume={vi.fn()}
      />,
    );
    const rows = screen.getAllByRole('option').filter((row) => row.hasAttribute('data-id'));
    expect(rows.map((row) => row.getAttribute('data-id'))).toEqual(['gentle', 'steady', 'hard-going']);
    expect(rows[0]?.getAttribute('aria-selected')).toBe('true');
  });

  it('asks for nothing where the script knows it all', () => {
    show(compiledFixture());
    expect(screen.queryByText('Your situation')).toBeNull();
    expect(screen.queryByRole('combobox', { name: /today/ })).toBeNull();
  });

  it('weaves the person’s own story in as it is told, and begins with it', async () => {
    const { onBegin, begin } = show();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'My part in it' }), 'I went quiet');
    const apart = screen.getByRole('textbox', { name: 'How long apart' });
    await userEvent.clear(apart);
    await userEvent.type(apart, 'six weeks.');
    expect(screen.getByText('It has been six weeks since they ended it. You went quiet.')).toBeTruthy();
    await begin();
    expect(onBegin.mock.lastCall?.[0]).toMatchObject({
      stance: 'guarded',
      history: { fault: 'went-quiet', apart: 'six weeks' },
    });
  });

  it('puts back what is usual where a length of time was left empty', async () => {
    show();
    const apart = screen.getByRole<HTMLInputElement>('textbox', { name: 'How long apart' });
    await userEvent.clear(apart);
    await userEvent.tab();
    expect(apart.value).toBe('a year');
  });

  it('begins with what was said before a talk the last time', () => {
    show(aScript(), { fault: 'shouted', ask: 'coffee' });
    expect(screen.getByText('It has been a year since they ended it. You shouted.')).toBeTruthy();
  });

  it('offers the stances of a script in plain words, by keyboard as well', async () => {
    const { onBegin, begin } = show();
    expect(screen.getByRole('option', { name: /Rowan, guarded or angry/ })).toBeTruthy();
    const stance = screen.getByRole('combobox', { name: 'How they are today' });
    expect(screen.getByText('quiet, fair')).toBeTruthy();
    stance.focus();
    await userEvent.selectOptions(stance, 'angry');
    expect(screen.getByText('loud, fair')).toBeTruthy();
    await begin();
    expect(onBegin.mock.lastCall?.[0]).toMatchObject({ stance: 'angry' });
  });

  it('asks how the person wants to practise, in a few plain words each, by keyboard as well', async () => {
    const { onBegin, begin } = show();
    const group = screen.getByRole('radiogroup', { name: 'How you want to practise' });
    expect(within(group).getByText('no notes and no way back until the end')).toBeTruthy();
    await begin();
    expect(onBegin.mock.lastCall?.[0].mode).toBe('coach');
    screen.getByRole('radio', { name: /Coach/ }).focus();
    await userEvent.keyboard('{ArrowDown}');
    await begin();
    expect(onBegin.mock.lastCall?.[0].mode).toBe('real');
  });

  it('offers people in place of a talk where they hurt or frightened the person', async () => {
    const { container } = show(aScript(), {}, { harm: 'they-hurt-me' });
    expect(screen.getByText('People to turn to.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Begin the talk' })).toBeNull();
    await expectAccessible(container);
  });

  it('says that talks are unsent while a no stands, and that several signs point away', async () => {
    const { container } = show(aScript(), {}, { standing: 'clear-no', signs: ['said-no', 'blocked'] });
    expect(screen.getByText(/practice for you alone/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Perhaps leave it be' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Begin the talk' })).toBeTruthy();
    await expectAccessible(container);
  });
});
