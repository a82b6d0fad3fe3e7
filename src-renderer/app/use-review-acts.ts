// Locking, approving and opening reports again, from the board and from the review: one act, told of, with a way back.
import type { Failure } from '../../src-main/domain/failure.ts';
import type { ReviewActKind } from '../../src-main/domain/standing.ts';
import { formatCount } from '../../src-main/domain/wording/format.ts';
import { useAction } from '../api.ts';
import { showToast } from '../ui/toast.ts';
import { useUndo } from './use-undo.ts';

interface SeenReport {
  messageId: string;
  digest: string;
}

export interface ReviewActs {
  run: (reports: readonly SeenReport[], act: ReviewActKind, reason?: string) => Promise<boolean>;
  isRunning: boolean;
  failure: Failure | undefined;
}

const told: Readonly<Record<ReviewActKind, { one: string; many: string }>> = {
  lock: { one: 'Rapporten är låst för granskning.', many: 'rapporter är låsta för granskning.' },
  unlock: { one: 'Rapporten är upplåst.', many: 'rapporter är upplåsta.' },
  approve: { one: 'Rapporten är godkänd.', many: 'rapporter är godkända.' },
  withdraw: {
    one: 'Godkännandet är återtaget. Rapporten är fortfarande låst.',
    many: 'godkännanden är återtagna.',
  },
  return: {
    one: 'Rapporten är öppen för förvaltningen, och en ny version väntas.',
    many: 'rapporter är öppna för förvaltningarna.',
  },
};

export function useReviewActs(): ReviewActs {
  const action = useAction('review.act');
  const { takeBack } = useUndo();
  return {
    async run(reports, act, reason) {
      const result = await action.run({
        reports: reports.map(({ messageId, digest }) => ({ messageId, digest })),
        act,
        ...(reason !== undefined && { reason }),
      });
      if (!result.ok) return false;
      const text = reports.length === 1 ? told[act].one : `${formatCount(reports.length)} ${told[act].many}`;
      showToast(text, {
        label: 'Ångra',
        onPress: () => void takeBack(({ what }) => what === 'review-act'),
      });
      return true;
    },
    isRunning: action.isRunning,
    failure: action.failure,
  };
}
