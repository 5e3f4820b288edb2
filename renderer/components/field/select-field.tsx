import type { ReactNode } from 'react';

interface SelectFieldProps<T extends string> {
  readonly label: ReactNode;
  readonly value: T;
  readonly options: readonly { readonly id: T; readonly words: string }[];
  readonly onChange: (id: T) => void;
  /** One of several under a heading of their own: smaller. */
  readonly small?: boolean;
}

/** One choice of a few, with its label; the browser's own select, so that every key works as people know it. */
export function SelectField<T extends string>(props: SelectFieldProps<T>): ReactNode {
  const { label, value, options, onChange, small = false } = props;
  return (
    <label className={small ? 'fact' : undefined}>
      <span className={small ? 'small soft' : 'field-label'}>{label}</span>
      <span className="select">
        <select className="field" value={value} onChange={(event) => onChange(event.target.value as T)}>
          {options.map(({ id, words }) => (
            <option key={id} value={id}>
              {words}
            </option>
          ))}
        </select>
      </span>
    </label>
  );
}
