import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { IconButton } from './IconButton.tsx';

interface SidePanelProps {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
  /** What the panel is for: stands at its foot, always in sight. */
  actions?: ReactNode;
}

/** A task of its own beside the room, which waits behind it. Escape and a click outside close it. */
export const SidePanel = ({ title, isOpen, onClose, children, actions }: SidePanelProps) => (
  <ModalOverlay className="overlay" isOpen={isOpen} onOpenChange={(open) => !open && onClose()} isDismissable>
    <Modal className="side-panel">
      <Dialog className="side-panel-dialog">
        <div className="panel-header">
          <Heading slot="title">{title}</Heading>
          <IconButton label="Stäng (Esc)" icon={<X aria-hidden />} onPress={onClose} />
        </div>
        {children}
        {actions !== undefined && <div className="row">{actions}</div>}
      </Dialog>
    </Modal>
  </ModalOverlay>
);
