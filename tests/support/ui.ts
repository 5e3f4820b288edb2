import { cleanup, configure } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

// No test is about time, and a busy machine takes longer than the second that is usual.
configure({ asyncUtilTimeout: 5_000 });
afterEach(cleanup);

// There are no workers here: one that never answers stands for them, where a test brings none of its own.
vi.stubGlobal(
  'Worker',
  class {
    postMessage(): void {}
    addEventListener(): void {}
    terminate(): void {}
  },
);
