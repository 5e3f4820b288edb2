import type { ReactNode } from 'react';

/** A calmer pattern: what stands in braces is the writer's to fill, and is shown as a blank with its name. */
export function SlotText({ text }: { readonly text: string }): ReactNode {
  return text.split(/(\{[^{}]*\})/).map((part, index) =>
    part.startsWith('{') ? (
      // The parts of one pattern never change their order.
      // oxlint-disable-next-line react/no-array-index-key
      <span key={index} className="slot">
        {part.slice(1, -1)}
      </span>
    ) : (
      part
    ),
  );
}
