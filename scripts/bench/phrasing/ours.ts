import fs from 'node:fs';
import type { ClosedPeer } from './peers';

export const OURS = 'plainspoken';

/**
 * Our rules as a tool among the others.
 * @param packFile - the rules as they are matched, as the app carries them.
 * @param atLeast - lighter findings are left out.
 */
export function ours(name: string, packFile: string, atLeast = 1): ClosedPeer {
  return {
    name,
    package: null,
    open: async () => {
      const { checkPhrasing, joinPack, loadPack, readPackFile } = await import('./engine');
      const matcher = loadPack(joinPack({ matching: readPackFile(fs.readFileSync(packFile)), words: {} }));
      return (text) => {
        const { findings, safety } = checkPhrasing(matcher, text);
        return safety !== null || findings.some(({ severity }) => severity >= atLeast);
      };
    },
  };
}
