import { Badge } from './Badge.tsx';

interface FindingBadgeProps {
  errors: number;
  warnings: number;
}

/** What a row has to correct or look at, in word and icon. */
export const FindingBadge = ({ errors, warnings }: FindingBadgeProps) => {
  if (errors > 0) return <Badge tone="error">{errors} att rätta</Badge>;
  if (warnings > 0) return <Badge tone="warning">{warnings} att se över</Badge>;
  return <Badge tone="good">Klar</Badge>;
};
