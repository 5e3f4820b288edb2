import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AboutSection } from '../../../renderer/features/settings/about-section';
import { expectAccessible } from '../../support/accessible';
import { createMemoryBridge } from '../../support/memory-bridge';

const LIST = [{ name: 'zod', version: '4.6.7', identifier: 'MIT', text: 'Permission is hereby granted' }];
const answering = (answer: Response) => vi.stubGlobal('fetch', () => Promise.resolve(answer));
const show = () =>
  render(<AboutSection bridge={createMemoryBridge()} version="0.1.0" onWelcome={vi.fn()} onHelp={vi.fn()} />);

afterEach(() => vi.unstubAllGlobals());

describe('about', () => {
  it('says of a build around a stand-in that it is not for release', async () => {
    answering(Response.json(LIST));
    const { container } = show();
    await screen.findByText('Not for release.');
    await screen.findByText(/Electron 33\.2\.1 with Chromium 130\.0/);
    await expectAccessible(container);
  });

  it('lists what is built in, with the text of each licence', async () => {
    answering(Response.json(LIST));
    show();
    await userEvent.click(await screen.findByRole('button', { name: /under which licences \(1\)/ }));
    await userEvent.click(screen.getByText(/^zod 4\.6\.7/));
    expect(screen.getByText('Permission is hereby granted').closest('details')?.open).toBe(true);
  });

  it('has no list where none was built', async () => {
    answering(new Response(null, { status: 404 }));
    show();
    await screen.findByText('Not for release.');
    expect(screen.queryByRole('button', { name: /licences/ })).toBeNull();
  });
});
