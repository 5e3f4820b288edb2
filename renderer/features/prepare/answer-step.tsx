import { MAX_ANSWER } from '@shared/preparation/preparation-schema';
import type { ReactNode } from 'react';

interface AnswerStepProps {
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** An answer in the person's own words. */
export function AnswerStep({ label, text, onText }: AnswerStepProps): ReactNode {
  return (
    <textarea
      className="field words prepare-answer"
      aria-label={label}
      value={text}
      maxLength={MAX_ANSWER}
      spellCheck={false}
      onChange={(event) => onText(event.target.value)}
    />
  );
}
