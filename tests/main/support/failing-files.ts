import type { FileSystem } from '../../../main/storage/file-system';
import { diskFiles } from '../../../main/storage/file-system';

const refuse = (code: string): Promise<never> => Promise.reject(Object.assign(new Error(`${code}: refused`), { code }));

/** A disk on which one step of a write is refused; everything else is real. */
export function failingFiles(step: 'open' | 'write' | 'sync' | 'rename' | 'unlink', code: string): FileSystem {
  const files: FileSystem = { ...diskFiles };
  if (step === 'rename') files.rename = () => refuse(code);
  if (step === 'unlink') files.unlink = () => refuse(code);
  if (step === 'open') {
    files.open = (path, flags, mode) => (flags === 'wx' ? refuse(code) : diskFiles.open(path, flags, mode));
  }
  if (step === 'write' || step === 'sync') {
    files.open = async (path, flags, mode) => {
      const handle = await diskFiles.open(path, flags, mode);
      if (flags !== 'wx') return handle;
      const write = handle.writeFile.bind(handle);
      // What a full disk does: part of the data arrives, then the refusal.
      if (step === 'write') handle.writeFile = async (data) => (await write(String(data).slice(0, 20)), refuse(code));
      else handle.sync = () => refuse(code);
      return handle;
    };
  }
  return files;
}
