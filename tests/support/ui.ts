import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// No test is about time, and a busy machine takes longer than the second that is usual.
configure({ asyncUtilTimeout: 5_000 });
afterEach(cleanup);
