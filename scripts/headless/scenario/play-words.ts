import type { CompiledScenario } from '../../../shared/dialogue/compile-scenario';
import { fillText } from '../../../shared/dialogue/fill-text';
import type { Debrief } from '../../../shared/review/debrief';
import type { Heard, Session } from '../../../shared/session/session-schema';
import { fillingOf } from '../../../shared/session/talk-setting';
import { takenWords } from '../../../shared/session/taken-words';
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

/** What stands before the first turn: title, situation and the ex's first line. */
export function openingWords(page: Page, compiled: CompiledScenario, session: Session): string {
  const { scenario } = compiled;
  const situation = fillText(scenario.situation, fillingOf(compiled, session));
  return [
    style(page, 1, scenario.title),
    wrap(situation, page.width, ''),
    soft(page, 'An empty line is silence; Ctrl-D ends the talk.'),
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
  const flags = report.findings
    .filter(({ severity }) => severity > 1)
    .slice(0, 3)
    .map(
      ({ category, span }) =>
        `“${tame(turn.utterance.slice(span.start, span.end))}” can read as ${category.replaceAll('-', ' ')}.`,
    );
  const { words, unsure } = takenWords(turn.reading);
  const taken = `I took that as: ${words.join(', ')}${unsure ? ' (unsure)' : ''}.`;
  return [
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
