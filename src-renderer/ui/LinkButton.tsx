import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';

/** Leads somewhere within the window, so it looks like a link and reads as one. */
export const LinkButton = ({ children, onPress }: { children: ReactNode; onPress: () => void }) => (
  <Button className="link" onPress={onPress}>
    {children}
  </Button>
);
