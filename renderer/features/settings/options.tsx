import type { ReactNode } from 'react';
import { Choices } from '../../components/choices/choices';
import type { Choice } from '../../components/choices/choices';

interface OptionsProps {
  readonly legend: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onValue: (value: string) => void;
}

/** One setting: what it is called in the gutter, and one of a few beside it. */
export function Options({ legend, ...rest }: OptionsProps): ReactNode {
  const id = `choices-${legend.replace(/\W+/g, '-').toLowerCase()}`;
  return (
    <>
      <h2 className="settings-key" id={id}>
        {legend}
      </h2>
      <Choices labelledBy={id} {...rest} />
      <span />
    </>
  );
}
