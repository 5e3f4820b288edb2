import { app } from 'electron';

/**
 * Imported before everything else: a fault in start-up would otherwise leave no window and no message. The message of an
 * error may quote what somebody typed, and standard error may be kept by the system, so a release shows the places only.
 */
function report(kind: string, fault: unknown): void {
  const stack = fault instanceof Error ? (fault.stack ?? fault.name) : String(fault);
  const places = stack.split('\n').filter((line) => /^\s+at /.test(line));
  const shown = app.isPackaged ? [fault instanceof Error ? fault.name : 'unknown', ...places].join('\n') : stack;
  process.stderr.write(`plainspoken: ${kind}\n${shown}\n`);
  app.exit(1);
}

process.on('uncaughtException', (fault) => report('uncaught exception', fault));
process.on('unhandledRejection', (fault) => report('unhandled rejection', fault));
