import { reopenOptions } from '@shared/session/reopen-options';
import type { Session } from '@shared/session/session-schema';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { ReopenScreen } from '../../../renderer/features/reopen/reopen-screen';
import { expectAccessible } from '../../support/accessible';
import { authoredLibrary } from '../../support/scenario-files';
import { aSession, aTalk } from '../../support/sessions';

const { scenarios } = authoredLibrary();
const own = scenarios.find(({ scenario }) => scenario.id === 'still-angry');
if (!own) throw new Error('no such script');
const talk = aTalk(own, [
  { say: 'Thank you for letting me come.', as: ['thank'] },
  { say: 'I laughed at that table.', as: ['own-fault'] },
]);

function show(session: Session, options = reopenOptions(session, scenarios)) {
  const on = { onReopen: vi.fn(), onBack: vi.fn() };
  const shown = render(<ReopenScreen session={session} options={options} backWords="Back to the review" {...on} />);
  return { ...shown, ...on, options, user: userEvent.setup() };
}

describe('the same opening, met otherwise', () => {
  it('takes one line or more to whom one chooses', async () => {
    const { container, onReopen, options, user } = show(talk);
    expect(screen.getByRole('heading', { level: 1 })).toBe(document.activeElement);
    expect(screen.getByText('Thank you for letting me come.')).toBeTruthy();
    expect(screen.queryByText('I laughed at that table.')).toBeNull();
    await expectAccessible(container);
    await user.click(screen.getByRole('radio', { name: /My first two lines/ }));
    expect(screen.getByText('I laughed at that table.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Say it there' }));
    expect(onReopen).toHaveBeenLastCalledWith(options[0], 2);
    await user.click(screen.getByRole('radio', { name: /Agreed coffee/ }));
    await user.click(screen.getByRole('button', { name: 'Say it there' }));
    expect(onReopen.mock.lastCall?.[0]).toMatchObject({ stance: 'guarded', isSameScript: false });
  });

  it('says so where nothing was said, or nobody is there, and Escape leads back', async () => {
    const { onBack, user, unmount } = show(aSession(own));
    expect(screen.getByText(/Nothing was said in this talk yet/)).toBeTruthy();
    await user.keyboard('{Escape}');
    expect(onBack).toHaveBeenCalledOnce();
    unmount();
    show(talk, []);
    expect(screen.getByText(/nobody else here/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Say it there' })).toBeNull();
  });
});
