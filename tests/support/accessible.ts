import axe from 'axe-core';
import { expect } from 'vitest';

/** What axe finds in a piece of page; colour needs a real layout and is looked at in the end-to-end tests. */
export async function expectAccessible(container: Element): Promise<void> {
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}
