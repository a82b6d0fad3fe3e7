import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

interface EmptyStateProps {
  icon: LucideIcon;
  title: string;
  /** The next step, in a sentence or two. */
  children: ReactNode;
  action?: ReactNode;
}

/** An empty list teaches what belongs in it and how it gets there. */
export const EmptyState = ({ icon: Icon, title, children, action }: EmptyStateProps) => (
  <div className="empty">
    <Icon aria-hidden />
    <h2>{title}</h2>
    <p>{children}</p>
    {action}
  </div>
);
