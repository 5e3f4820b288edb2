import type { Log, LogFields } from '../../../main/log';

export const NOW = new Date('2026-03-02T08:00:00.000Z');

/** A log that keeps its lines. */
export function aLog(): Log & { readonly lines: string[] } {
  const lines: string[] = [];
  return {
    lines,
    write: (code: string, fields: LogFields = {}) => lines.push(`${code} ${JSON.stringify(fields)}`),
    forget: () => undefined,
  };
}
