import { ChevronDown } from 'lucide-react';
import { Button, MenuTrigger } from 'react-aria-components';
import { ActionMenu, type MenuAction } from './ActionMenu.tsx';

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
    <ActionMenu label={label} actions={actions} />
  </MenuTrigger>
);
