import type { ReactNode } from 'react';
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components';

interface IconButtonProps {
  /** What it does, in words: read aloud, and shown on hover and focus. */
  label: string;
  icon: ReactNode;
  onPress: () => void;
  isDisabled?: boolean;
}

export const IconButton = ({ label, icon, onPress, isDisabled = false }: IconButtonProps) => (
  <TooltipTrigger delay={500}>
    <Button className="icon-button" aria-label={label} onPress={onPress} isDisabled={isDisabled}>
      {icon}
    </Button>
    <Tooltip className="tooltip" offset={6}>
      {label}
    </Tooltip>
  </TooltipTrigger>
);
