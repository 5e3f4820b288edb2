import { join } from 'node:path';
import { app, clipboard, dialog } from 'electron';
import type { BrowserWindow } from 'electron';

/** What the system does for the card: its printer, its clipboard, its dialog for saving. */
export interface CardDesk {
  /** The path the person chose, or null when they changed their mind. */
  askWhere(kind: 'pdf' | 'md'): Promise<string | null>;
  /** Opens the system's print dialog for the page as it is. */
  print(): Promise<void>;
  makePdf(): Promise<Uint8Array>;
  copy(text: string): void;
}

const KINDS = {
  pdf: { name: 'PDF', file: 'What I want to say.pdf' },
  md: { name: 'Markdown', file: 'What I want to say.md' },
} as const;

/** Two centimetres in inches, as printToPDF counts. */
const MARGIN = 0.79;

/** @param window - the app's window, on which the card stands when it is printed. */
export function createCardDesk(window: () => BrowserWindow | undefined): CardDesk {
  const page = (): BrowserWindow => {
    const found = window();
    if (!found || found.isDestroyed()) throw new Error('no window');
    return found;
  };
  return {
    async askWhere(kind) {
      const { canceled, filePath } = await dialog.showSaveDialog(page(), {
        defaultPath: join(app.getPath('documents'), KINDS[kind].file),
        filters: [{ name: KINDS[kind].name, extensions: [kind] }],
      });
      return canceled || filePath === '' ? null : filePath;
    },
    print: () =>
      new Promise((resolve) => {
        // Whether it was printed or called off is between the person and the dialog.
        page().webContents.print({ printBackground: false }, () => resolve());
      }),
    makePdf: () =>
      page().webContents.printToPDF({
        pageSize: 'A4',
        printBackground: false,
        generateTaggedPDF: true,
        margins: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
      }),
    copy: (text) => clipboard.writeText(text),
  };
}
