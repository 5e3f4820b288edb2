import { EMPTY_PREPARATION } from '@shared/preparation/preparation-schema';
import type { Preparation } from '@shared/preparation/preparation-schema';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { PrepareScreen } from '../../../renderer/features/prepare/prepare-screen';
import { expectAccessible } from '../../support/accessible';
import { theTables } from '../../support/tables';

function show(answers: Partial<Preparation> = {}) {
  const kept: { latest: Preparation } = { latest: { ...EMPTY_PREPARATION, ...answers } };
  const onDone = vi.fn();
  const onReadSigns = vi.fn();
  function Held() {
    const [preparation, setPreparation] = useState(kept.latest);
    return (
      <PrepareScreen
        preparation={preparation}
        table={theTables.history}
        onDone={onDone}
        onReadSigns={onReadSigns}
        onPreparation={(change) => {
          kept.latest = { ...kept.latest, ...change };
          setPreparation(kept.latest);
        }}
      />
    );
  }
  return { ...render(<Held />), kept, onDone, onReadSigns };
}
const heading = () => screen.getByRole('heading', { level: 1 }).textContent;
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

describe('Prepare', () => {
  it('leads through six questions, each of which can be left out', async () => {
    const { container, onDone, kept } = show();
    const asked: (string | null)[] = [];
    for (let step = 0; step < 6; step += 1) {
      asked.push(heading());
      await expectAccessible(container);
      await press('Skip this one');
    }
    expect(new Set(asked).size).toBe(6);
    expect(onDone).toHaveBeenCalledOnce();
    expect(kept.latest).toEqual(EMPTY_PREPARATION);
  });

  it('keeps each answer as it is typed, and says which are answered', async () => {
    const { kept } = show();
    await userEvent.type(screen.getByRole('textbox', { name: 'Why them' }), 'You laugh at my jokes.');
    expect(kept.latest.why).toBe('You laugh at my jokes.');
    expect(screen.getByRole('button', { name: /Why them.*answered/ })).toBeTruthy();
    await press(/^Next: how long apart/);
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Apart for' }), 'eight months.');
    expect(kept.latest.history).toEqual({ apart: 'eight months' });
    await userEvent.clear(screen.getByRole('textbox', { name: 'Apart for' }));
    expect(kept.latest.history).toEqual({});
    await press('Back');
    expect(heading()).toBe('Why would you like to talk with them?');
  });

  it('takes signs, a standing no, a harm, and names', async () => {
    const { kept, onReadSigns } = show();
    await press('Signs you’ve seen');
    await press('Practise reading them');
    expect(onReadSigns).toHaveBeenCalledOnce();
    await userEvent.click(screen.getByRole('checkbox', { name: /someone new/ }));
    await userEvent.click(screen.getByRole('checkbox', { name: /said no/ }));
    await userEvent.click(screen.getByRole('checkbox', { name: /someone new/ }));
    expect(kept.latest.signs).toEqual(['said-no']);
    await press('A no, or an order');
    await userEvent.click(screen.getByRole('radio', { name: /court order/ }));
    await userEvent.click(screen.getByRole('radio', { name: /They hurt or frightened me/ }));
    expect(kept.latest).toMatchObject({ standing: 'order', harm: 'they-hurt-me' });
    await press('Names and facts');
    await userEvent.type(screen.getByRole('textbox', { name: 'Their name' }), 'Noor');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Pronouns' }), 'they');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Who ended it' }), 'me');
    expect(kept.latest).toMatchObject({ name: 'Noor', pronouns: 'they', history: { endedBy: 'me' } });
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Who ended it' }), '');
    expect(kept.latest.history).toEqual({});
  });

  it('asks after harm where an answer seems to tell of it, and begins at the first open question', async () => {
    show({
      why: 'She is the one.',
      part: 'I stayed although he hit me.',
      history: { apart: 'a year' },
      signs: ['said-no'],
    });
    expect(heading()).toBe('Is there a no, or something to keep in mind?');
    expect(screen.getByText(/Something you wrote made us ask/)).toBeTruthy();
    await userEvent.click(screen.getByRole('radio', { name: /there were rows/ }));
    expect(screen.queryByText(/Something you wrote made us ask/)).toBeNull();
  });
});
