import { type ReactNode, useId } from 'react';

interface PanelProps {
  title: string;
  /** At the heading's far end: a button or a word. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A framed part of a page, with a heading of its own. */
export const Panel = ({ title, aside, children }: PanelProps) => {
  const headingId = useId();
  return (
    <section className="panel" aria-labelledby={headingId}>
      <div className="panel-header">
        <h2 id={headingId}>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
};
