import { useImperativeHandle, useRef } from 'react';
import type { KeyboardEvent, ReactNode, Ref } from 'react';
import type { ComposerMark } from './mark';
import { useMarkHighlights } from './use-mark-highlights';
import './composer.css';

export interface ComposerHandle {
  focus(): void;
  select(start: number, end: number): void;
}

interface ComposerProps {
  readonly text: string;
  readonly label: string;
  readonly placeholder: string;
  readonly marks: readonly ComposerMark[];
  readonly sayWith: 'enter' | 'mod-enter';
  readonly readOnly?: boolean;
  readonly describedBy?: string;
  readonly onText: (text: string, caret: number) => void;
  readonly onCaret: (caret: number) => void;
  readonly onSay: () => void;
  /** Esc: closes what is open in the margin; the words stay. */
  readonly onEscape: () => void;
  /** F8 and Shift+F8: to the next or previous flag's note. */
  readonly onStepFlag: (step: 1 | -1) => void;
  readonly ref?: Ref<ComposerHandle>;
}

/**
 * Where the person types: four lines high, never growing, scrolling inside. A plain textarea takes the words (its own undo,
 * its own accessibility); a mirror of the same shape lies under it and carries the flags.
 */
export function Composer(props: ComposerProps): ReactNode {
  const { text, marks, ref } = props;
  const area = useRef<HTMLTextAreaElement>(null);
  const mirror = useRef<HTMLDivElement>(null);
  const pane = useRef<HTMLDivElement>(null);
  const places = useMarkHighlights(mirror, text, marks);

  useImperativeHandle(ref, () => ({
    focus: () => area.current?.focus(),
    select: (start, end) => {
      area.current?.focus();
      area.current?.setSelectionRange(start, end);
    },
  }));

  const handleKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'F8') {
      event.preventDefault();
      props.onStepFlag(event.shiftKey ? -1 : 1);
    }
    if (event.key === 'Escape') props.onEscape();
    if (event.key !== 'Enter') return;
    const mod = event.ctrlKey || event.metaKey;
    if (props.sayWith === 'enter' ? !event.shiftKey && !event.altKey : mod) {
      event.preventDefault();
      if (!event.repeat) props.onSay();
    }
  };

  return (
    <div className="composer">
      <div className="composer-pane" aria-hidden="true" ref={pane}>
        <div className="composer-mirror">
          {/* A last line break shows only with something after it. */}
          <div ref={mirror}>{`${text}\u200b`}</div>
          {places.map(({ key, number, left, top }) => (
            <span key={key} className="composer-number" style={{ left, top }}>
              {number}
            </span>
          ))}
        </div>
      </div>
      <textarea
        ref={area}
        className="composer-text"
        aria-label={props.label}
        aria-describedby={props.describedBy}
        placeholder={props.placeholder}
        spellCheck={false}
        autoComplete="off"
        readOnly={props.readOnly}
        value={text}
        onChange={(event) => props.onText(event.target.value, event.target.selectionStart)}
        onSelect={(event) => props.onCaret(event.currentTarget.selectionStart)}
        onKeyDown={handleKeyDown}
        onScroll={(event) => {
          if (pane.current) pane.current.scrollTop = event.currentTarget.scrollTop;
        }}
      />
    </div>
  );
}
