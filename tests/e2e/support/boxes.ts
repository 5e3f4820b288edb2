import type { Page } from '@playwright/test';

/** A landmark, a heading or a control: what it is and says, and where it stands, in CSS pixels. */
export interface Box {
  readonly part: string;
  /** Left, top, width, height. */
  readonly at: readonly number[];
}

const PARTS =
  'header, nav, main, aside, h1, h2, h3, button, a, input, textarea, select, [role="log"], [role="option"], [role="slider"]';
/** Smaller than this is there for readers of the screen alone. */
const LEAST = 4;

/** All that can be seen of the page's parts, in its order, in or below the window. */
export const boxesOf = (page: Page): Promise<Box[]> =>
  page.evaluate(
    ([parts, least]) =>
      [...document.querySelectorAll<HTMLElement>(parts)].flatMap((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        if (width < least || height < least || !element.checkVisibility({ visibilityProperty: true })) return [];
        const kind = element.getAttribute('role') ?? element.localName;
        const isNamed = !['header', 'nav', 'main', 'aside', 'log', 'select'].includes(kind);
        const said = element.getAttribute('aria-label') ?? (isNamed ? element.textContent : '');
        const words = said.replace(/\s+/g, ' ').trim().slice(0, 40).trim();
        return [{ part: words === '' ? kind : `${kind} “${words}”`, at: [x, y, width, height].map(Math.round) }];
      }),
    [PARTS, LEAST] as const,
  );

/** As a file of them has it: a line each. */
export const writeBoxes = (boxes: readonly Box[]): string =>
  boxes.map(({ part, at }) => `${at.join(' ')} ${part}\n`).join('');

export const readBoxes = (text: string): Box[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const words = line.split(' ');
      return { part: words.slice(4).join(' '), at: words.slice(0, 4).map(Number) };
    });

/**
 * What stands elsewhere than it should, as sentences.
 * @param tolerance - CSS pixels. Widths and heights are only held where letters are drawn alike, as they are made of them.
 */
export function movedParts(
  expected: readonly Box[],
  found: readonly Box[],
  { tolerance, withSizes, height }: { tolerance: number; withSizes: boolean; height: number },
): string[] {
  return expected.flatMap(({ part, at }, index) => {
    const now = found[index]?.at ?? [];
    // Below the window every line that breaks otherwise adds up.
    if (!withSizes && (at[1] ?? 0) > height) return [];
    const moved = at.slice(0, withSizes ? 4 : 2).some((value, axis) => Math.abs(value - (now[axis] ?? 0)) > tolerance);
    return moved ? [`${part}: at ${now.join(' ')}, not ${at.join(' ')}`] : [];
  });
}
