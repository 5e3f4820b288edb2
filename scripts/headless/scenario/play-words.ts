import type { CompiledScenario } from '../../../shared/dialogue/compile-scenario';
import { fillText } from '../../../shared/dialogue/fill-text';
import type { Debrief } from '../../../shared/review/debrief';
import type { Heard, Session } from '../../../shared/session/session-schema';
import { fillingOf } from '../../../shared/session/talk-setting';
import { takenWords } from '../../../shared/session/taken-words';
import type { Span } from '../../../shared/text/span';
import type { PlayedTurn } from './play-talk';

/** How words look on this terminal; plain where it is none. */
export interface Page {
  readonly width: number;
  readonly styled: boolean;
}

const style = (page: Page, code: number, text: string): string =>
  page.styled ? `\u001b[${code}m${text}\u001b[0m` : text;
const soft = (page: Page, text: string): string => style(page, 2, text);

// What was typed or authored must not steer the terminal: control and bidi signs are left out.
const tame = (text: string): string => text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, ' ');

function wrap(text: string, width: number, indent: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of tame(text).split(/\s+/u).filter(Boolean)) {
    if (line !== '' && indent.length + line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  if (line !== '') lines.push(line);
  return lines.map((one) => `${indent}${one}`).join('\n');
}

const OPENNESS_WORDS = [
  [-4, 'closed'],
  [-2, 'guarded'],
  [0, 'careful'],
  [2, 'a little open'],
  [4, 'open'],
  [5, 'wide open'],
] as const;

const opennessWords = (openness: number): string => OPENNESS_WORDS.find(([most]) => openness <= most)?.[1] ?? 'open';

function spoken(page: Page, name: string, { text, cue }: Heard): string {
  const parts = [
    style(page, 1, tame(name)),
    ...(cue === null ? [] : [style(page, 3, wrap(cue, page.width, '  '))]),
    wrap(text, page.width, '  '),
  ];
  return `${parts.join('\n')}\n`;
}

/** What can be typed besides words for the ex. */
export const COMMAND_WORDS =
  '  :back takes back the last turn, :quit ends the talk and shows its review. Anything else is said.\n';

const stanceWords = ({ stance }: Session): string =>
  stance === null ? '' : `Played under the stance “${stance.replaceAll('-', ' ')}”. `;

/** What was said last, after a turn was taken back. */
export function standingWords(page: Page, session: Session): string {
  const last = session.turns.findLast((turn) => turn.kind === 'exchange');
  return spoken(page, session.cast.name, last?.answer ?? session.opening);
}

/** The line with what was flagged underlined; only where there is a terminal, and something flagged. */
function flaggedLine(page: Page, utterance: string, spans: readonly Span[]): string[] {
  if (!page.styled || spans.length === 0) return [];
  let at = 0;
  let line = '';
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    line += tame(utterance.slice(at, start)) + style(page, 4, tame(utterance.slice(start, end)));
    at = end;
  }
  return [`  ${line}${tame(utterance.slice(at))}`];
}

/** What stands before the first turn: title, situation and the ex's first line. */
export function openingWords(page: Page, compiled: CompiledScenario, session: Session): string {
  const { scenario } = compiled;
  const situation = fillText(scenario.situation, fillingOf(compiled, session));
  return [
    style(page, 1, scenario.title),
    wrap(situation, page.width, ''),
    soft(
      page,
      wrap(`${stanceWords(session)}An empty line is silence; :help says what else can be typed.`, page.width, ''),
    ),
    '',
    spoken(page, session.cast.name, session.opening),
  ].join('\n');
}

/** What comes after a line: how it was taken, what was flagged, and the answer. */
export function turnWords(page: Page, { session, report }: PlayedTurn): string {
  const turn = session.turns.at(-1);
  if (turn?.kind !== 'exchange') {
    const words =
      'These words are set aside; no line answers them. If it is as hard as it sounds, please turn to someone now.';
    return `${wrap(words, page.width, '')}\n`;
  }
  const flagged = report.findings.filter(({ severity }) => severity > 1).slice(0, 3);
  const flags = flagged.map(
    ({ category, span }) =>
      `“${tame(turn.utterance.slice(span.start, span.end))}” can read as ${category.replaceAll('-', ' ')}.`,
  );
  const { words, unsure } = takenWords(turn);
  const taken = `I took that as: ${words.join(', ')}${unsure ? ' (unsure)' : ''}.`;
  return [
    ...flaggedLine(
      page,
      turn.utterance,
      flagged.map(({ span }) => span),
    ),
    soft(page, wrap([taken, ...flags].join(' '), page.width, '  ')),
    '',
    spoken(page, session.cast.name, turn.answer) + soft(page, `  (${opennessWords(turn.openness)})`),
    '',
  ].join('\n');
}

/** How the talk ended and what happened in it. */
export function debriefWords(page: Page, debrief: Debrief): string {
  const levels = debrief.dimensions.map(({ dimension, level, summary }) => {
    const about = summary ? `: ${summary}` : '';
    return wrap(`${dimension}: ${level.replace('-', ' ')}${about}`, page.width, '  ');
  });
  return [
    '',
    style(page, 1, debrief.ending?.title ?? 'The talk stopped here'),
    ...(debrief.ending ? [wrap(debrief.ending.words, page.width, '')] : []),
    wrap(debrief.lead, page.width, ''),
    ...(debrief.unscored ? [] : levels),
    ...debrief.strengths.map((strength) => wrap(`Held: ${strength}`, page.width, '  ')),
    ...(debrief.unscored ? [] : [wrap(`Next: ${debrief.next.title} ${debrief.next.why}`, page.width, '  ')]),
    '',
  ].join('\n');
}
