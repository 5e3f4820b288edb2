/** All that the app needs to check a text, and nothing else: what `engine` in the figures is the size of. */
export { checkPhrasing } from '../../../shared/phrasing/check-phrasing';
export { loadPack } from '../../../shared/phrasing/load-pack';
export { joinPack } from '../../../shared/phrasing/split-pack';
export { readPackFile } from '../../../shared/phrasing/pack-file';
