import { createContext, type ReactNode, type RefObject, useContext, useEffect, useRef } from 'react';

/** Whether the next heading that appears shall take focus, since the person has just come to its room. */
export const HeadingFocusContext = createContext<RefObject<boolean>>({ current: false });

interface PageHeaderProps {
  title: string;
  /** One sentence or a count; not an instruction manual. */
  lead?: ReactNode;
  /** The screen's one primary action, with at most a plain one beside it. */
  actions?: ReactNode;
}

/** The heading of a room. It takes focus when the room opens, so that a screen reader starts there. */
export function PageHeader({ title, lead, actions }: PageHeaderProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const isWanted = useContext(HeadingFocusContext);
  useEffect(() => {
    if (isWanted.current) heading.current?.focus();
    isWanted.current = false;
  }, [isWanted]);
  return (
    <div className="page-header">
      <div className="page-header-words">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead !== undefined && <p className="quiet">{lead}</p>}
      </div>
      {actions !== undefined && <div className="row">{actions}</div>}
    </div>
  );
}
