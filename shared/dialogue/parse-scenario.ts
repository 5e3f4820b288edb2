import type { z } from 'zod';
import { fail, ok } from '../result';
import type { Result } from '../result';
import { diagnose } from './diagnostics/diagnostic';
import type { Diagnostic } from './diagnostics/diagnostic';
import { findShapeFault } from './guard-shape';
import { historyTableSchema } from './history/history-schema';
import type { HistoryTable } from './history/history-schema';
import { answersTableSchema } from './asked/answers-schema';
import type { AnswersTable } from './asked/answers-schema';
import { topicsTableSchema } from './asked/topics-schema';
import type { TopicsTable } from './asked/topics-schema';
import { takenTableSchema } from './taken/taken-schema';
import type { TakenTable } from './taken/taken-schema';
import { playsSchema, reactionsFileSchema, scenarioSchema } from './scenario-schema';
import type { Plays, ReactionsFile, Scenario } from './scenario-schema';

/** Ten times the longest scenario that the format's advice allows. */
const LIMITS = { depth: 16, values: 50_000, text: 1_000_000 };

const pathOf = (path: readonly PropertyKey[]): (string | number)[] =>
  path.map((step) => (typeof step === 'number' ? step : String(step)));

// Too few lines has a number of its own: it is what authors meet most.
const isTooFewLines = (issue: z.core.$ZodIssue): boolean =>
  issue.code === 'too_small' && issue.origin === 'array' && issue.path.at(-1) === 'lines';

function parseWith<T>(schema: z.ZodType<T>, data: unknown): Result<T, Diagnostic[]> {
  const fault = findShapeFault(data, LIMITS);
  if (fault) return fail([diagnose('sc002', [], `not to be read as authored content: ${fault}`)]);
  const parsed = schema.safeParse(data);
  if (parsed.success) return ok(parsed.data);
  return fail(
    parsed.error.issues.map((issue) =>
      isTooFewLines(issue)
        ? diagnose('sc013', pathOf(issue.path), 'fewer wordings than the format asks for')
        : diagnose('sc001', pathOf(issue.path), issue.message),
    ),
  );
}

/**
 * Reads a scenario from parsed YAML of any shape.
 * @returns the scenario, or every fault of shape; faults of meaning are found by `compileScenario`.
 * @throws never.
 */
export const parseScenario = (data: unknown): Result<Scenario, Diagnostic[]> => parseWith(scenarioSchema, data);

/** Reads a stance's reactions from parsed YAML of any shape. @throws never. */
export const parseReactions = (data: unknown): Result<ReactionsFile, Diagnostic[]> =>
  parseWith(reactionsFileSchema, data);

/** Reads the table of histories from parsed YAML of any shape. @throws never. */
export const parseHistory = (data: unknown): Result<HistoryTable, Diagnostic[]> => parseWith(historyTableSchema, data);

/** Reads the table of what can be taken up from parsed YAML of any shape. @throws never. */
export const parseTaken = (data: unknown): Result<TakenTable, Diagnostic[]> => parseWith(takenTableSchema, data);

/** Reads the table of topics from parsed YAML of any shape. @throws never. */
export const parseTopics = (data: unknown): Result<TopicsTable, Diagnostic[]> => parseWith(topicsTableSchema, data);

/** Reads the table of bare answers from parsed YAML of any shape. @throws never. */
export const parseAnswers = (data: unknown): Result<AnswersTable, Diagnostic[]> => parseWith(answersTableSchema, data);

/** Reads a scenario's plays from parsed YAML of any shape. @throws never. */
export const parsePlays = (data: unknown): Result<Plays, Diagnostic[]> => parseWith(playsSchema, data);
