import { Menu, MenuItem, Popover } from 'react-aria-components';

export interface MenuAction {
  id: string;
  label: string;
  onPress: () => void;
  isDisabled?: boolean;
}

interface ActionMenuProps {
  label: string;
  actions: readonly MenuAction[];
}

/** What a menu's button opens: one line for each thing that can be done. */
export const ActionMenu = ({ label, actions }: ActionMenuProps) => (
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
);
