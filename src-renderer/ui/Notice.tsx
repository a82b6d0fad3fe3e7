import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

export type Tone = 'error' | 'warning' | 'good' | 'plain';

/** The icon that goes with a tone; the word beside it says the same, so that colour is never alone. */
export const ToneIcon = ({ tone }: { tone: Tone }) => {
  if (tone === 'error') return <CircleAlert aria-hidden />;
  if (tone === 'warning') return <TriangleAlert aria-hidden />;
  return tone === 'good' ? <CircleCheck aria-hidden /> : <Info aria-hidden />;
};

interface NoticeProps {
  tone: Tone;
  title?: string;
  /** Read aloud at once when it appears: failures and outcomes, not standing information. */
  isAlert?: boolean;
  children?: ReactNode;
}

export const Notice = ({ tone, title, isAlert = false, children }: NoticeProps) => (
  <div className="notice" data-tone={tone} role={isAlert ? 'alert' : undefined}>
    <ToneIcon tone={tone} />
    <div className="notice-body">
      {title !== undefined && <strong>{title}</strong>}
      {children}
    </div>
  </div>
);
