import { Badge } from './Badge.tsx';

interface FindingBadgeProps {
  /** Required fields that are empty: not wrong, only not filled in yet. */
  missing?: number;
  errors: number;
  warnings: number;
  /** Where sending is the question errors bar it, and are red; in a register a record may simply not be finished. */
  barsSending?: boolean;
}

/** What a row has to correct or look at, in word and icon. */
export const FindingBadge = ({ missing = 0, errors, warnings, barsSending = false }: FindingBadgeProps) => {
  if (errors > 0) return <Badge tone={barsSending ? 'error' : 'warning'}>{errors} att rätta</Badge>;
  if (missing > 0) return <Badge tone="plain">{missing} saknas</Badge>;
  if (warnings > 0) return <Badge tone={barsSending ? 'warning' : 'plain'}>{warnings} att se över</Badge>;
  return <Badge tone="good">Klar</Badge>;
};
