import fs from 'node:fs';
import type { PhrasingPack } from '../../../shared/phrasing/pack';
import type { ClosedPeer } from './peers';

export const OURS = 'plainspoken';

/**
 * Our rules as a tool among the others.
 * @param packFile - the rules as they are matched, in JSON.
 * @param atLeast - lighter findings are left out.
 */
export function ours(name: string, packFile: string, atLeast = 1): ClosedPeer {
  return {
    name,
    package: null,
    open: async () => {
      const { checkPhrasing, loadPack } = await import('./engine');
      const matcher = loadPack(JSON.parse(fs.readFileSync(packFile, 'utf8')) as PhrasingPack);
      return (text) => {
        const { findings, safety } = checkPhrasing(matcher, text);
        return safety !== null || findings.some(({ severity }) => severity >= atLeast);
      };
    },
  };
}
