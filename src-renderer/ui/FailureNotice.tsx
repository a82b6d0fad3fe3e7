import type { ReactNode } from 'react';
import type { Failure } from '../../src-main/domain/failure.ts';
import { failureText } from '../../src-main/domain/wording/failures.ts';
import { Notice } from './Notice.tsx';

interface FailureNoticeProps {
  failure: Failure | undefined;
  /** What the person can press to go on. */
  action?: ReactNode;
}

/** An expected failure in plain words: what happened, what was kept, what to do; the code in small type for IT. */
export const FailureNotice = ({ failure, action }: FailureNoticeProps) => {
  if (failure === undefined) return null;
  const { what, kept, next } = failureText(failure);
  return (
    <Notice tone="error" title={what} isAlert>
      <p>{kept}</p>
      <p>{next}</p>
      {action}
      <p className="small quiet">Felkod {failure.code}</p>
    </Notice>
  );
};
