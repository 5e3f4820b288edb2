import bookAddress from 'content:rule-book';
import type { RuleBook } from '@shared/phrasing/rule-book';

/** Fetches the examples and sources of all rules: a file of our own build, from our own origin. */
export const loadRuleBook = async (): Promise<RuleBook> => (await (await fetch(bookAddress)).json()) as RuleBook;
