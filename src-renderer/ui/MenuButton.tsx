import { ChevronDown } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';

export interface MenuAction {
  id: string;
  label: string;
  onPress: () => void;
  isDisabled?: boolean;
}

interface MenuButtonProps {
  label: string;
  actions: readonly MenuAction[];
  variant?: 'plain' | 'quiet';
  isDisabled?: boolean;
}

/** What is done more seldom, behind one button: `Fler åtgärder`. */
export const MenuButton = ({ label, actions, variant = 'plain', isDisabled = false }: MenuButtonProps) => (
  <MenuTrigger>
    <Button className="button" data-variant={variant} isDisabled={isDisabled}>
      {label}
      <ChevronDown aria-hidden />
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
