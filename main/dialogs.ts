import { join } from 'node:path';
import { app, dialog } from 'electron';
import type { BrowserWindow } from 'electron';

/** The dialogs of the system in which the person chooses a file; null where they close it. The page never names a path. */
export interface Dialogs {
  askTarget(name: string): Promise<string | null>;
  askSource(): Promise<string | null>;
  /** For lines that were marked as not right. */
  askCases(): Promise<string | null>;
}

const ZIP = [{ name: 'Zip', extensions: ['zip'] }];

/** @param window - the window they stand before; without one nothing is asked. */
export const createDialogs = (window: () => BrowserWindow | undefined): Dialogs => ({
  async askTarget(name) {
    const over = window();
    if (!over) return null;
    const { canceled, filePath } = await dialog.showSaveDialog(over, {
      title: 'Keep a copy of everything',
      defaultPath: join(app.getPath('documents'), name),
      filters: ZIP,
    });
    return canceled || filePath === '' ? null : filePath;
  },
  async askSource() {
    const over = window();
    if (!over) return null;
    const { canceled, filePaths } = await dialog.showOpenDialog(over, {
      title: 'Bring in a copy',
      properties: ['openFile', 'dontAddToRecent'],
      filters: ZIP,
    });
    return canceled ? null : (filePaths[0] ?? null);
  },
  async askCases() {
    const over = window();
    if (!over) return null;
    const { canceled, filePath } = await dialog.showSaveDialog(over, {
      title: 'Save as test cases',
      defaultPath: join(app.getPath('documents'), 'plainspoken-cases.yml'),
      filters: [{ name: 'YAML', extensions: ['yml'] }],
    });
    return canceled || filePath === '' ? null : filePath;
  },
});
