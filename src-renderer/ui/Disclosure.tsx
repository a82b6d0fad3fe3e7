import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Disclosure as AriaDisclosure, Button, DisclosurePanel, Heading } from 'react-aria-components';

interface DisclosureProps {
  title: ReactNode;
  children: ReactNode;
  isOpenAtFirst?: boolean;
  /** Where its owner holds whether it is open, for instance to read what is in it only then. */
  isOpen?: boolean;
  onOpenChange?: (isOpen: boolean) => void;
}

/** What is seldom needed, folded away; `leadToField` opens it when a finding lies inside. */
export const Disclosure = ({
  title,
  children,
  isOpenAtFirst = false,
  isOpen,
  onOpenChange,
}: DisclosureProps) => (
  <AriaDisclosure
    className="disclosure"
    {...(isOpen === undefined ? { defaultExpanded: isOpenAtFirst } : { isExpanded: isOpen })}
    {...(onOpenChange && { onExpandedChange: onOpenChange })}
  >
    <Heading level={3}>
      <Button slot="trigger" className="disclosure-button">
        <ChevronRight aria-hidden className="disclosure-chevron" />
        {title}
      </Button>
    </Heading>
    <DisclosurePanel>
      <div className="disclosure-body">{children}</div>
    </DisclosurePanel>
  </AriaDisclosure>
);
