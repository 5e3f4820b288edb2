import { MARKS } from './playtest';
import type { ReplayedTalk } from './replay-playtest';

const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;

/** How the answers were marked, and what became of those that were odd or wrong, in words. */
export function playtestsReport(talks: readonly ReplayedTalk[]): string {
  const turns = talks.flatMap(({ playtest, turns: all }) => all.map((turn) => ({ ...turn, id: playtest.id })));
  const marked = MARKS.map((mark) => {
    const count = turns.filter(({ said }) => said.mark === mark).length;
    return `${mark} ${count} (${percent(count, turns.length)})`;
  });
  const faulty = turns.filter(({ said }) => said.answer !== undefined);
  const again = faulty.filter(({ comesAgain }) => comesAgain);
  return [
    `${talks.length} talks, ${turns.length} answers: ${marked.join(', ')}`,
    `${faulty.length} odd or wrong: ${again.length} still come, ${faulty.filter(({ said }) => said.kept !== undefined).length} may, for a reason`,
    ...faulty.flatMap(({ id, said, answer, comesAgain }) => [
      '',
      `${id} · ${said.mark}${comesAgain ? ' · STILL COMES' : ''}`,
      `  said    ${said.say}`,
      `  then    ${said.answer ?? ''}`,
      `  today   ${answer ?? '(the talk is over by now)'}`,
      ...(said.kept === undefined ? [] : [`  may     ${said.kept}`]),
    ]),
    '',
  ].join('\n');
}
