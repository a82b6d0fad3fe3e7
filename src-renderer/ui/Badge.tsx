import type { ReactNode } from 'react';
import { type Tone, ToneIcon } from './Notice.tsx';

/** A status as icon and word. */
export const Badge = ({ tone, children }: { tone: Tone; children: ReactNode }) => (
  <span className="badge" data-tone={tone}>
    <ToneIcon tone={tone} />
    {children}
  </span>
);
