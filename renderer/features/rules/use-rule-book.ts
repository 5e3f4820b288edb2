import type { RuleBook } from '@shared/phrasing/rule-book';
import { useEffect, useState } from 'react';

/** The examples and sources, fetched when the page opens; the list of rules stands without them. */
export function useRuleBook(load: () => Promise<RuleBook>): {
  readonly book: RuleBook | null;
  readonly failed: boolean;
} {
  const [book, setBook] = useState<RuleBook | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let isHere = true;
    load().then(
      (loaded) => isHere && setBook(loaded),
      () => isHere && setFailed(true),
    );
    return () => {
      isHere = false;
    };
  }, [load]);
  return { book, failed };
}
