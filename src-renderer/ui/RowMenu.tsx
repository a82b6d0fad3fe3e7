import { Ellipsis } from 'lucide-react';
import { Button, MenuTrigger } from 'react-aria-components';
import { ActionMenu, type MenuAction } from './ActionMenu.tsx';

interface RowMenuProps {
  /** Whose the actions are, for screen readers: `Åtgärder för Fosie`. */
  label: string;
  actions: readonly MenuAction[];
}

/** What can be done with one row, behind its three dots. */
export const RowMenu = ({ label, actions }: RowMenuProps) => (
  <MenuTrigger>
    <Button className="icon-button" aria-label={label}>
      <Ellipsis aria-hidden />
    </Button>
    <ActionMenu label={label} actions={actions} />
  </MenuTrigger>
);
