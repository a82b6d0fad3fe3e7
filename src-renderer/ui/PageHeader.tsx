import type { ReactNode } from 'react';

interface PageHeaderProps {
  title: string;
  /** One sentence or a count; not an instruction manual. */
  lead?: ReactNode;
  /** The screen's one primary action, with at most a plain one beside it. */
  actions?: ReactNode;
}

/** The heading of a room. It takes focus when the room opens, so that a screen reader starts there. */
export const PageHeader = ({ title, lead, actions }: PageHeaderProps) => (
  <div className="page-header">
    <div className="page-header-words">
      <h1 tabIndex={-1}>{title}</h1>
      {lead !== undefined && <p className="quiet">{lead}</p>}
    </div>
    {actions !== undefined && <div className="row">{actions}</div>}
  </div>
);
