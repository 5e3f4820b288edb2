import { test } from '@playwright/test';
import { resolveRuntime } from '../../scripts/electron-runtime.mjs';
import { root } from './support/app';
import { walkMainPath } from './support/main-path';

test('the whole way through works by the pipe', async () => {
  const { exe } = await resolveRuntime();
  await walkMainPath({ exe, args: [root] });
});
