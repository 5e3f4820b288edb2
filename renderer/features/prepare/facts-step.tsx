import type { HistoryTable, PartialHistory } from '@shared/dialogue/history/history-schema';
import { PRONOUNS } from '@shared/dialogue/scenario-schema';
import type { Pronouns } from '@shared/dialogue/scenario-schema';
import type { ReactNode } from 'react';
import { PRONOUN_WORDS } from '../../components/field/pronoun-words';
import { SelectField } from '../../components/field/select-field';

const MAX_NAME = 40;
const MAX_SPELL = 40;
/** No answer: each scenario then keeps its own. */
const OPEN = { id: '', words: 'leave it open' } as const;

const asSpell = (typed: string): string | undefined => typed.replace(/[\s.,;:!?]+$/u, '').trim() || undefined;
const optionsOf = (values: Readonly<Record<string, { readonly label: string }>>) => [
  OPEN,
  ...Object.entries(values).map(([id, { label }]) => ({ id, words: label })),
];

interface SpellFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string | undefined;
  readonly onValue: (value: string | undefined) => void;
}

function SpellField({ label, hint, value, onValue }: SpellFieldProps): ReactNode {
  return (
    <label>
      <span className="field-label">{label}</span>
      <input
        className="field"
        defaultValue={value ?? ''}
        maxLength={MAX_SPELL}
        placeholder={hint}
        onChange={(event) => onValue(asSpell(event.target.value))}
      />
    </label>
  );
}

interface ApartStepProps {
  readonly history: PartialHistory;
  readonly table: HistoryTable | null;
  readonly onHistory: (change: PartialHistory) => void;
}

/** How long it is ago, and how long it was. */
export function ApartStep({ history, onHistory }: ApartStepProps): ReactNode {
  return (
    <div className="prepare-fields">
      <SpellField
        label="Apart for"
        hint="eight months"
        value={history.apart}
        onValue={(apart) => onHistory({ apart })}
      />
      <SpellField
        label="Together for"
        hint="three years"
        value={history.together}
        onValue={(together) => onHistory({ together })}
      />
    </div>
  );
}

interface NamesStepProps extends ApartStepProps {
  readonly name: string;
  readonly pronouns: Pronouns | null;
  readonly onName: (name: string) => void;
  readonly onPronouns: (pronouns: Pronouns | null) => void;
}

/** Name, pronouns, and what the lines of every scenario can take up. */
export function NamesStep(props: NamesStepProps): ReactNode {
  const { name, pronouns, history, table, onName, onPronouns, onHistory } = props;
  const pick = (key: 'endedBy' | 'fault' | 'ask', label: string) =>
    table && (
      <SelectField
        label={label}
        value={history[key] ?? ''}
        options={optionsOf(table[key])}
        // One of the table's own ids, or none.
        onChange={(id) => onHistory({ [key]: id === '' ? undefined : id })}
      />
    );
  return (
    <div className="prepare-fields">
      <label>
        <span className="field-label">Their name</span>
        <input
          className="field"
          value={name}
          maxLength={MAX_NAME}
          autoComplete="off"
          onChange={(event) => onName(event.target.value)}
        />
      </label>
      <SelectField
        label="Pronouns"
        value={pronouns ?? ''}
        options={[OPEN, ...PRONOUNS.map((id) => ({ id, words: PRONOUN_WORDS[id] }))]}
        onChange={(id) => onPronouns(id === '' ? null : id)}
      />
      {pick('endedBy', 'Who ended it')}
      {pick('fault', 'My part in it')}
      {pick('ask', 'What I would like to ask for')}
    </div>
  );
}
