import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findBuild } from '../../../main/ipc/about';
import { NOT_FOR_RELEASE } from '../../../scripts/package/not-for-release.mjs';
import { aFolder } from '../support/a-folder';

test('a packed app knows by the mark beside it that it is not for release', () => {
  const resources = aFolder();
  expect(findBuild(false, resources)).toBe('unpacked');
  expect(findBuild(true, resources)).toBe('official');
  writeFileSync(join(resources, NOT_FOR_RELEASE), '');
  expect(findBuild(true, resources)).toBe('stand-in');
});
