import { useLayoutEffect, useState } from 'react';
import type { RefObject } from 'react';
import { useWidth } from '../chart/use-width';
import type { ComposerMark } from './mark';

/** Where a mark's small number stands, in CSS pixels inside the mirror. */
export interface NumberPlace {
  readonly key: string;
  readonly number: number;
  readonly left: number;
  readonly top: number;
}

const NAMES = { 1: 'flag-nudge', 2: 'flag-weigh', 3: 'flag-close' } as const;

function rangeOf(node: Text, mark: ComposerMark): Range {
  const range = document.createRange();
  range.setStart(node, Math.min(mark.span.start, node.length));
  range.setEnd(node, Math.min(mark.span.end, node.length));
  return range;
}

/**
 * Draws flags by the CSS Custom Highlight API over the mirror's one text node: no element is wrapped and nothing of the
 * text is rewritten, so typing stays untouched.
 * @returns where to put each flag's number: the end of its last line box.
 */
export function useMarkHighlights(
  mirror: RefObject<HTMLElement | null>,
  text: string,
  marks: readonly ComposerMark[],
): readonly NumberPlace[] {
  const [places, setPlaces] = useState<readonly NumberPlace[]>([]);
  // Another width, another size of letters: the words stand elsewhere.
  const width = useWidth(mirror, 0);
  useLayoutEffect(() => {
    const node = mirror.current?.firstChild;
    if (!(node instanceof Text) || !('highlights' in CSS)) return undefined;
    const groups = new Map<string, Range[]>();
    const found: NumberPlace[] = [];
    const origin = mirror.current?.getBoundingClientRect();
    for (const mark of marks) {
      const range = rangeOf(node, mark);
      for (const name of [NAMES[mark.severity], ...(mark.open ? ['flag-open'] : [])]) {
        groups.set(name, [...(groups.get(name) ?? []), range]);
      }
      const last = [...range.getClientRects()].at(-1);
      if (last && origin) {
        found.push({
          key: mark.key,
          number: mark.number,
          left: last.right - origin.left,
          top: last.bottom - origin.top,
        });
      }
    }
    for (const [name, ranges] of groups) CSS.highlights.set(name, new Highlight(...ranges));
    setPlaces((old) => (JSON.stringify(old) === JSON.stringify(found) ? old : found));
    return () => {
      for (const name of groups.keys()) CSS.highlights.delete(name);
    };
  }, [mirror, text, marks, width]);
  return places;
}
