import type { Review } from '../../../src-main/contract/completion-views.ts';
import { isPossible } from '../../../src-main/domain/standing.ts';

export type NextAct = 'complete' | 'lock' | 'approve';

/** The one thing to do next: ask for what is open, else lock, else approve; nothing once it is approved. */
export function nextAct({ standing, points }: Pick<Review, 'standing' | 'points'>): NextAct | undefined {
  const open = points.some(({ point }) => point.closedAt === undefined);
  if (open) return 'complete';
  if (isPossible('lock', standing)) return 'lock';
  return isPossible('approve', standing) ? 'approve' : undefined;
}

/** What must be completed bars the approval; what only should be does not. */
export const canApprove = ({ standing, points }: Pick<Review, 'standing' | 'points'>): boolean =>
  isPossible('approve', standing) &&
  !points.some(({ point }) => point.closedAt === undefined && point.severity === 'must');
