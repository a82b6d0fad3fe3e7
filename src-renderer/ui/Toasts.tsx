import { X } from 'lucide-react';
import {
  Button as AriaButton,
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components';
import { Button } from './Button.tsx';
import { toasts } from './toast.ts';

/** Stands once, in the frame. */
export const Toasts = () => (
  <ToastRegion queue={toasts} className="toast-region" aria-label="Meddelanden">
    {({ toast }) => (
      <Toast toast={toast} className="toast">
        <ToastContent>
          <Text slot="title">{toast.content.text}</Text>
        </ToastContent>
        {toast.content.action && (
          <Button
            onPress={() => {
              toast.content.action?.onPress();
              toasts.close(toast.key);
            }}
          >
            {toast.content.action.label}
          </Button>
        )}
        <AriaButton slot="close" className="icon-button" aria-label="Stäng meddelandet">
          <X aria-hidden />
        </AriaButton>
      </Toast>
    )}
  </ToastRegion>
);
