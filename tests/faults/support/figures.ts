import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const folder = resolve(import.meta.dirname, '../../../test-results/faults');

/** How often a fault is made: `FAULT_ROUNDS`, or few enough for every run of the tests. */
export const rounds = (usually: number): number => Number(process.env['FAULT_ROUNDS'] ?? usually);

/** Keeps what a fault run counted, and says it. */
export function keepFigures(name: string, figures: Readonly<Record<string, number | string>>): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(resolve(folder, `${name}.json`), JSON.stringify(figures));
  console.info(`${name}: ${JSON.stringify(figures)}`);
}
