import type { ReactNode } from 'react';

/** A kind of part, and all its states. */
export function Specimens(props: {
  readonly name: string;
  /** As wide as the page, for parts that are. */
  readonly isWide?: boolean;
  readonly children: ReactNode;
}): ReactNode {
  const { name, isWide = false, children } = props;
  return (
    <section className={isWide ? 'specimens gallery-wide' : 'specimens'} aria-label={name}>
      <h2>{name}</h2>
      {children}
    </section>
  );
}

/** One state, called by its name. */
export function Specimen({ state, children }: { readonly state: string; readonly children: ReactNode }): ReactNode {
  return (
    <div className="specimen">
      <span className="label">{state}</span>
      <div>{children}</div>
    </div>
  );
}
