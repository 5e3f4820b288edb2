import type { Reading, ScoredIntent } from '../dialogue/reading/reading';
import type { PhrasingReport } from '../phrasing/report';
import type { Exchange, StoredReading } from './session-schema';

const MAX_CLAUSES = 5_000;
const MAX_MARKS = 500;

const storedIntent = ({ id, p, source, ruleId }: ScoredIntent): StoredReading['intents'][number] => ({
  id,
  p,
  source,
  ...(ruleId === undefined ? {} : { ruleId }),
});

/** A reading as the transcript keeps it. */
export const storedReading = ({ clauses, intents, primary }: Reading): StoredReading => ({
  clauses: clauses.slice(0, MAX_CLAUSES).map(({ span, intents: found }) => ({
    start: span.start,
    end: span.end,
    intents: found.map(storedIntent),
  })),
  intents: intents.map(storedIntent),
  primary,
});

/** A report's marks as the transcript keeps them; safety matches are never kept. */
export const storedMarks = ({ findings, praise }: PhrasingReport): Pick<Exchange, 'findings' | 'praise'> => ({
  findings: findings.slice(0, MAX_MARKS).map(({ ruleId, category, severity, span }) => ({
    ruleId,
    category,
    severity,
    start: span.start,
    end: span.end,
  })),
  praise: praise.slice(0, MAX_MARKS).map(({ ruleId, category, span }) => ({
    ruleId,
    category,
    start: span.start,
    end: span.end,
  })),
});
