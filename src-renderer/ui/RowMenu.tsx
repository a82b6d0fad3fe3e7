import { Ellipsis } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { MenuAction } from './MenuButton.tsx';

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
    <Popover className="popover">
      <Menu className="list-box" aria-label={label} items={actions}>
        {(action) => (
          <MenuItem
            id={action.id}
            className="option"
            isDisabled={action.isDisabled ?? false}
            onAction={action.onPress}
          >
            {action.label}
          </MenuItem>
        )}
      </Menu>
    </Popover>
  </MenuTrigger>
);
