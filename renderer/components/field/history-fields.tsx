import type { HistoryKey } from '@shared/dialogue/history/asked-keys';
import type { History } from '@shared/dialogue/history/history';
import type { HistoryTable, PartialHistory } from '@shared/dialogue/history/history-schema';
import type { ReactNode } from 'react';
import { SelectField } from './select-field';

interface HistoryFieldsProps {
  readonly asked: readonly HistoryKey[];
  /** What holds now, whoever said it. */
  readonly history: History;
  readonly table: HistoryTable;
  readonly onChange: (change: PartialHistory) => void;
}

const LABELS: Readonly<Record<HistoryKey, string>> = {
  endedBy: 'Who ended it',
  fault: 'My part in it',
  ask: 'What I would like to ask for',
  apart: 'How long apart',
  together: 'How long together',
};
const MAX_SPELL = 40;

/** A length of time as it stands inside a sentence: without the full stop that people type after it. */
const asSpell = (typed: string): string | undefined => typed.replace(/[\s.,;:!?]+$/u, '').trim() || undefined;

const optionsOf = <T extends string>(values: Readonly<Record<T, { readonly label: string }>>) =>
  (Object.entries(values) as [T, { readonly label: string }][]).map(([id, { label }]) => ({ id, words: label }));

/** The person's situation: only what makes a difference to this talk is asked. */
export function HistoryFields({ asked, history, table, onChange }: HistoryFieldsProps): ReactNode {
  if (asked.length === 0) return null;
  const field = (key: HistoryKey): ReactNode => {
    if (key === 'apart' || key === 'together') {
      return (
        <label key={key} className="fact">
          <span className="small soft">{LABELS[key]}</span>
          <input
            className="field"
            defaultValue={history[key]}
            maxLength={MAX_SPELL}
            onChange={(event) => onChange({ [key]: asSpell(event.target.value) })}
            onBlur={(event) => {
              // Left empty, it is what is usual again; that is what the lines will say.
              if (asSpell(event.target.value) === undefined) event.target.value = history[key];
            }}
          />
        </label>
      );
    }
    // One of three closed lists; each value has its label in the table.
    const options = optionsOf<string>(table[key]);
    return (
      <SelectField
        key={key}
        small
        label={LABELS[key]}
        value={history[key]}
        options={options}
        onChange={(id) => onChange({ [key]: id })}
      />
    );
  };
  return (
    <fieldset className="facts">
      <legend className="field-label">Your situation</legend>
      {asked.map(field)}
    </fieldset>
  );
}
