import type { RuleBook } from '@shared/phrasing/rule-book';
import { resolve } from 'node:path';
import { buildRuleBook } from '../../scripts/build-rule-book';

let book: RuleBook | null = null;

/** The real examples and sources, as the page of rules fetches them. */
export const aBook = (): Promise<RuleBook> =>
  Promise.resolve((book ??= buildRuleBook(resolve(import.meta.dirname, '../..'))));
