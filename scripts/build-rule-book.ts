import fs from 'node:fs';
import { join } from 'node:path';
import type { RuleBook } from '../shared/phrasing/rule-book';
import { ruleFileSchema } from '../shared/phrasing/rule-schema';
import { typographic } from '../shared/text/typographic';
import { readRuleFile, ruleSources } from './read-rule-files';

const SOURCES = 'shared/phrasing/SOURCES.md';
/** A line of its table: key, what it is, what is taken from it. */
const LINE = /^\| (S\d+) \| (.+?) \| (.+?) \|$/gm;

/** The sources that rules cite, as the table of SOURCES.md has them. */
export function readSources(markdown: string): RuleBook['sources'] {
  return Object.fromEntries(
    [...markdown.matchAll(LINE)].map(([, key = '', what = '', takes = '']) => [
      key,
      { what: typographic(what), takes: typographic(takes) },
    ]),
  );
}

/** What the page of rules shows beyond the pack. Only asked for once the rules have compiled. */
export function buildRuleBook(root: string): RuleBook {
  const rules = ruleSources(root).flatMap((source) => {
    const parsed = ruleFileSchema.safeParse(readRuleFile(root, source).data);
    return parsed.success ? parsed.data.rules : [];
  });
  return {
    examples: Object.fromEntries(rules.map(({ id, examples }) => [id, examples])),
    sources: readSources(fs.readFileSync(join(root, SOURCES), 'utf8')),
  };
}
