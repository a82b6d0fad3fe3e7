import type { ReactNode } from 'react';

interface KeyFigureProps {
  label: string;
  value: ReactNode;
  /** The year before, or what the figure is out of. */
  note?: string;
}

/** One figure with its name; stands in KeyFigures. */
export const KeyFigure = ({ label, value, note }: KeyFigureProps) => (
  <div className="figure">
    <dt>{label}</dt>
    <dd className="figure-value">{value}</dd>
    {note !== undefined && <dd className="figure-note">{note}</dd>}
  </div>
);

export const KeyFigures = ({ children }: { children: ReactNode }) => <dl className="figures">{children}</dl>;
