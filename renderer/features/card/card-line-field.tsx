import type { BestLine } from '@shared/preparation/best-lines';
import { MAX_ANSWER } from '@shared/preparation/preparation-schema';
import { useId, useLayoutEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../../components/button/button';
import { shortDay } from '../../components/day/day-words';

interface CardLineFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly text: string;
  /** What the person wrote in Prepare for this; empty where there is nothing. */
  readonly prepared: string;
  readonly lines: readonly BestLine[];
  readonly onText: (text: string) => void;
}

/** One part of the card: the words as they will be printed, and where they may come from. Esc brings the old words back. */
export function CardLineField({ label, hint, text, prepared, lines, onText }: CardLineFieldProps): ReactNode {
  const field = useRef<HTMLTextAreaElement>(null);
  const before = useRef(text);
  const [offered, setOffered] = useState(false);
  const id = useId();
  const sources = [
    ...(prepared.trim() === '' || prepared.trim() === text
      ? []
      : [{ key: 'prepare', words: prepared.trim(), from: 'from Prepare' }]),
    ...lines
      .filter((line) => line.text !== text)
      .map((line) => ({
        key: `${line.sessionId}${line.at}`,
        words: line.text,
        from: `${line.title}, ${shortDay(line.at)}`,
      })),
  ];
  // As tall as its words, so that the page reads as it prints.
  useLayoutEffect(() => {
    const { current } = field;
    if (!current) return;
    current.style.height = 'auto';
    current.style.height = `${current.scrollHeight}px`;
  }, [text]);

  return (
    <div className="card-line">
      <label className="card-key" htmlFor={id}>
        {label}
      </label>
      <div className="card-words">
        <textarea
          ref={field}
          id={id}
          className="card-field spoken"
          rows={1}
          value={text}
          maxLength={MAX_ANSWER}
          placeholder={hint}
          aria-describedby={`${id}-hint`}
          spellCheck={false}
          onFocus={() => {
            before.current = text;
          }}
          onChange={(event) => onText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || text === before.current) return;
            event.stopPropagation();
            onText(before.current);
          }}
        />
        <span id={`${id}-hint`} className="vh">
          {hint}
        </span>
        <p className="card-printed spoken" aria-hidden="true">
          {text}
        </p>
        {sources.length > 0 && (
          <div className="card-sources">
            <Button look="text" aria-expanded={offered} onClick={() => setOffered((old) => !old)}>
              {offered ? 'Leave it as it is' : 'Take it from what you said'}
              <span className="vh">: {label}</span>
            </Button>
            {offered && (
              <ul>
                {sources.map(({ key, words, from }) => (
                  <li key={key}>
                    <button
                      type="button"
                      className="card-source"
                      onClick={() => {
                        onText(words);
                        setOffered(false);
                        field.current?.focus();
                      }}
                    >
                      <span className="spoken">{words}</span>
                      <span className="label">{from}</span>
                    </button>
                  </li>
                ))}
              </ul>
            )}
          </div>
        )}
      </div>
    </div>
  );
}
