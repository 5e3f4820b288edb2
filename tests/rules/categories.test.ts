import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { CATEGORIES, PRAISES, SAFETY_CLASSES } from '@shared/phrasing/taxonomy';
import { byCategory } from './by-category';
import { readRules, wanted } from './read-rules';
import { complaints } from './say';

const { rules } = readRules();
const FEWEST_FLAGS = 12;
const FEWEST_PASSES = 6;

it('gate 1: every category, every praise and every safety class has rules', () => {
  const present = new Set<string>(rules.map(({ rule }) => rule.category));
  const all = [...CATEGORIES, ...PRAISES, ...SAFETY_CLASSES];
  const missing = wanted === '' ? all.filter((category) => !present.has(category)) : [];
  expect(missing, complaints(missing)).toEqual([]);
});

it('gate 2: every category of phrases shows at least 12 lines that flag and 6 that pass', () => {
  const few: string[] = [];
  for (const [category, members] of byCategory(rules)) {
    if (members.every(({ rule }) => rule.kind !== 'phrase')) continue;
    const flags = members.flatMap(({ rule }) => rule.examples.flag).length;
    const passes = members.flatMap(({ rule }) => rule.examples.pass).length;
    if (flags < FEWEST_FLAGS || passes < FEWEST_PASSES)
      few.push(`${category}: ${flags} flag and ${passes} pass examples`);
  }
  expect(few, complaints(few)).toEqual([]);
});

it('gate 1: every source a rule cites is in SOURCES.md, and only grade P goes without', () => {
  const sources = readFileSync(resolve(import.meta.dirname, '../../shared/phrasing/SOURCES.md'), 'utf8');
  const wrong: string[] = [];
  for (const { file, rule } of rules) {
    for (const key of rule.sources)
      if (!sources.includes(`| ${key} |`)) wrong.push(`${file} ${rule.id}: ${key} is not in SOURCES.md`);
    if ((rule.evidence === 'P') !== (rule.sources.length === 0)) {
      wrong.push(`${file} ${rule.id}: grade ${rule.evidence} with ${rule.sources.length} sources`);
    }
  }
  expect(wrong, complaints(wrong)).toEqual([]);
});
