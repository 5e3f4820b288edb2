import { expect, test } from 'vitest';
import { isOurPage } from '../../../main/ipc/is-our-page';

const ours = { id: 1 };
const isOurUrl = (url: string): boolean => url.startsWith('app://plainspoken/');
const frame = { url: 'app://plainspoken/index.html', parent: null };

test('only the main frame of our window, on our page, may ask', () => {
  expect(isOurPage({ sender: ours, senderFrame: frame }, ours, isOurUrl)).toBe(true);
});

test.each([
  ['another window', { sender: { id: 2 }, senderFrame: frame }],
  ['a frame inside the page', { sender: ours, senderFrame: { ...frame, parent: frame } }],
  ['another page', { sender: ours, senderFrame: { ...frame, url: 'https://evil.example/' } }],
  ['a page that looks like ours', { sender: ours, senderFrame: { ...frame, url: 'app://plainspoken.evil/' } }],
  ['a frame that is gone', { sender: ours, senderFrame: null }],
])('%s may not', (_kind, event) => {
  expect(isOurPage(event, ours, isOurUrl)).toBe(false);
});

test('nobody may before there is a window', () => {
  expect(isOurPage({ sender: ours, senderFrame: frame }, undefined, isOurUrl)).toBe(false);
});
