import type { TopicsTable } from '../../../shared/dialogue/asked/topics-schema';
import { checkScenario } from '../../../shared/dialogue/check-scenario';
import { checkReactionsWriting, checkWriting } from '../../../shared/dialogue/check-writing';
import type { WordTables } from '../../../shared/dialogue/check-writing';
import { checkStanceAsked } from '../../../shared/dialogue/diagnostics/check-asked';
import { checkAnswersTable, checkTopicsTable } from '../../../shared/dialogue/diagnostics/check-asked-tables';
import { checkReactionsFile } from '../../../shared/dialogue/diagnostics/check-lines';
import { checkPlays } from '../../../shared/dialogue/diagnostics/check-plays';
import { checkPlaysSmell } from '../../../shared/dialogue/diagnostics/check-smell';
import { diagnose } from '../../../shared/dialogue/diagnostics/diagnostic';
import type { Diagnostic } from '../../../shared/dialogue/diagnostics/diagnostic';
import { reactionsFileTexts, textsOf } from '../../../shared/dialogue/diagnostics/texts-of';
import { historyPhrases } from '../../../shared/dialogue/history/history-phrases';
import {
  parseAnswers,
  parsePlays,
  parseReactions,
  parseScenario,
  parseTopics,
} from '../../../shared/dialogue/parse-scenario';
import type { ReactionsFile, Scenario, Stance } from '../../../shared/dialogue/scenario-schema';
import { historyOf } from '../../../shared/dialogue/setting';
import type { PhrasingMatcher } from '../../../shared/phrasing/load-pack';
import { checkPhrasingOf } from './check-phrasing-of';
import { openYaml } from '../../open-yaml';
import type { AuthoredText, OpenedFile } from '../../open-yaml';

/** What authored files are checked against. */
export interface CheckTools {
  /** The project's own reactions and scenarios, for files that are checked alone. */
  readonly known: readonly AuthoredText[];
  readonly tables: WordTables & { readonly topics: TopicsTable };
  readonly matcher: PhrasingMatcher;
}

/** Something the person may have said, where a line takes it up. */
const SOME_WORDS = {
  'took.day': 'Saturday',
  'took.place': 'the park',
  'took.thing': 'a coffee',
  'took.deed': 'the silence',
};

type Found = Map<OpenedFile, readonly Diagnostic[]>;

/** Reads each file, judges it, and keeps what is wrong; the values of those that could be read come back. */
function judge<T>(
  files: readonly OpenedFile[],
  found: Found,
  parse: (data: unknown) => { ok: true; value: T } | { ok: false; error: Diagnostic[] },
  faultsOf: (value: T) => Diagnostic[],
): T[] {
  return files.flatMap((file) => {
    if (file.faults.length > 0) return [];
    const parsed = parse(file.data);
    found.set(file, parsed.ok ? faultsOf(parsed.value) : parsed.error);
    return parsed.ok ? [parsed.value] : [];
  });
}

function scenarioFaults(
  scenario: Scenario,
  stances: ReadonlyMap<Stance, ReactionsFile>,
  tools: CheckTools,
): Diagnostic[] {
  const { tables, matcher } = tools;
  const { history } = tables;
  const { name, pronouns } = scenario.cast;
  const facts = Object.fromEntries(Object.entries(scenario.facts).map(([key, { value }]) => [key, value]));
  const phrases = {
    ...historyPhrases(historyOf(scenario, null, history.usual), history, pronouns),
    ...SOME_WORDS,
  };
  // How it is written is looked at once it can be played: a wrong placeholder would be told twice.
  const faults = checkScenario(scenario, stances, tables.topics);
  if (faults.length > 0) return faults;
  return [
    ...checkWriting(scenario, tables),
    ...checkPhrasingOf(textsOf(scenario), matcher, { name, pronouns, facts, phrases }),
  ];
}

function reactionsFaults(file: ReactionsFile, { tables, matcher }: CheckTools): Diagnostic[] {
  const phrases = { ...historyPhrases(tables.history.usual, tables.history, 'they'), ...SOME_WORDS };
  const faults = [...checkReactionsFile(file), ...checkStanceAsked(file, tables.topics)];
  if (faults.length > 0) return faults;
  return [
    ...checkReactionsWriting(file, tables),
    ...checkPhrasingOf(reactionsFileTexts(file), matcher, { name: 'Sam', pronouns: 'they', facts: {}, phrases }),
  ];
}

/**
 * Checks scenarios, reactions, plays and the tables of what is asked; what a file is, its name tells.
 * @returns `file:line code message` for each fault, in the order of the files and their lines.
 */
export function checkFiles(files: readonly AuthoredText[], tools: CheckTools): string[] {
  const opened = files.map(openYaml);
  const beside = tools.known.filter(({ file }) => !files.some((one) => one.file === file)).map(openYaml);
  const found: Found = new Map(opened.map((file) => [file, file.faults]));
  const named = (list: readonly OpenedFile[], suffix: string) => list.filter(({ file }) => file.endsWith(suffix));
  const noFaults = () => [];

  judge(named(opened, 'topics.yml'), found, parseTopics, checkTopicsTable);
  judge(named(opened, 'answers.yml'), found, parseAnswers, checkAnswersTable);
  const stances = new Map(
    [
      ...judge(named(beside, '.reactions.yml'), new Map(), parseReactions, noFaults),
      ...judge(named(opened, '.reactions.yml'), found, parseReactions, (file) => reactionsFaults(file, tools)),
    ].map((file) => [file.stance, file]),
  );
  const scenarios = new Map(
    judge(named(beside, '.scenario.yml'), new Map(), parseScenario, noFaults).map((one) => [one.id, one]),
  );
  judge(named(opened, '.scenario.yml'), found, parseScenario, (scenario) => {
    const isTaken = scenarios.has(scenario.id);
    scenarios.set(scenario.id, scenario);
    return [
      ...(isTaken ? [diagnose('sc009', ['id'], `another file has the id "${scenario.id}"`)] : []),
      ...scenarioFaults(scenario, stances, tools),
    ];
  });
  judge(named(opened, '.plays.yml'), found, parsePlays, (plays) => {
    const scenario = scenarios.get(plays.scenario);
    return [...checkPlays(plays, scenario), ...(scenario ? checkPlaysSmell(plays, scenario) : [])];
  });
  return opened.flatMap((file) =>
    (found.get(file) ?? [])
      .map((fault) => ({ ...fault, line: file.lineOf(fault.path) }))
      .toSorted((a, b) => a.line - b.line)
      .map(({ code, path, message, line }) => {
        const at = path.length > 0 ? ` (${path.join('.')})` : '';
        return `${file.file}:${line} ${code} ${message}${at}`;
      }),
  );
}
