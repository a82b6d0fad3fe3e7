import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';

interface ButtonProps {
  children: ReactNode;
  onPress: () => void;
  /** One primary action on a screen; quiet for what stands in a row of text. */
  variant?: 'primary' | 'plain' | 'quiet';
  isDisabled?: boolean;
}

export const Button = ({ children, onPress, variant = 'plain', isDisabled = false }: ButtonProps) => (
  <AriaButton className="button" data-variant={variant} onPress={onPress} isDisabled={isDisabled}>
    {children}
  </AriaButton>
);
