import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ContentError } from '../content-error';
import { isTrained, trainedPaths, type TrainedPaths } from './trained-paths';

/**
 * Where the trained readers for the corpus as it stands are kept. Where they are not there yet a process of its own trains them on all
 * processors, however this one is run; it tells what it does.
 * @throws ContentError when it fails; it has said why.
 */
export function ensureTrained(root: string): TrainedPaths {
  const paths = trainedPaths(root);
  if (!isTrained(paths)) {
    const { status } = spawnSync(process.execPath, [join(root, 'scripts/headless.mjs'), 'train'], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    if (status !== 0) throw new ContentError('the readers could not be trained');
  }
  return paths;
}
