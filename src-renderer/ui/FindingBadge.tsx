import { Badge } from './Badge.tsx';

interface FindingBadgeProps {
  errors: number;
  warnings: number;
  /** Where sending is the question errors bar it, and are red; in a register a record may simply not be finished. */
  barsSending?: boolean;
}

/** What a row has to correct or look at, in word and icon. */
export const FindingBadge = ({ errors, warnings, barsSending = false }: FindingBadgeProps) => {
  if (errors > 0) return <Badge tone={barsSending ? 'error' : 'warning'}>{errors} att rätta</Badge>;
  if (warnings > 0) return <Badge tone={barsSending ? 'warning' : 'plain'}>{warnings} att se över</Badge>;
  return <Badge tone="good">Klar</Badge>;
};
