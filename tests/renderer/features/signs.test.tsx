import { SIGN_EXERCISES } from '@shared/practice/read-the-signs';
import { seededOrder } from '@shared/practice/seeded-order';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Signs } from '../../../renderer/features/practise/signs';
import { expectAccessible } from '../../support/accessible';

const [first, second] = seededOrder(SIGN_EXERCISES, 7);

describe('reading the signs', () => {
  it('shows a cue, answers whatever is chosen, by keyboard, and says nothing before', async () => {
    const { container } = render(<Signs seed={7} />);
    expect(screen.getByText(first?.cue ?? '')).toBeTruthy();
    expect(screen.queryByText(first?.step ?? '')).toBeNull();
    await expectAccessible(container);
    screen.getByRole('button', { name: 'Politeness' }).focus();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByText(/^From outside it leans towards/)).toBeTruthy();
    for (const text of Object.values(first?.readings ?? {})) expect(screen.getByText(text)).toBeTruthy();
    expect(screen.getByText(first?.other ?? '')).toBeTruthy();
    expect(screen.getByText(first?.step ?? '')).toBeTruthy();
    expect(container.textContent).not.toMatch(/\b(right|wrong|correct|score|streak)\b(?! answer)/i);
    await expectAccessible(container);
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}{Enter}');
    expect(screen.getByRole('button', { name: 'Interest' }).getAttribute('aria-pressed')).toBe('true');
  });

  it('goes on to another cue, with or without a reading, and begins anew after the last', async () => {
    render(<Signs seed={7} />);
    await userEvent.click(screen.getByRole('button', { name: 'Leave this one' }));
    expect(document.activeElement?.textContent).toBe(second?.cue);
    for (const _ of SIGN_EXERCISES) await userEvent.click(screen.getByRole('button', { name: 'Leave this one' }));
    expect(SIGN_EXERCISES.some(({ cue }) => document.activeElement?.textContent === cue)).toBe(true);
  });
});
