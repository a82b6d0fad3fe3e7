import { type Result, succeed } from '../domain/result.ts';
import type { Audit } from './audit.ts';
import type { Transact } from './transaction.ts';

/**
 * Changes in one transaction, under one number in the audit, by which they can be taken back. The trace is also what
 * tells whether they were stored, should the commit report an error.
 * @returns the number; undefined when nothing was changed.
 */
export type Operate = (work: (operation: number) => Result<unknown>) => Result<number | undefined>;

export function createOperate(transact: Transact, audit: Audit): Operate {
  return (work) => {
    let operation = 0;
    const isStored = (): boolean => audit.hasTraceOf(operation);
    return transact<number | undefined>(() => {
      operation = audit.nextOperation();
      const done = work(operation);
      return done.ok ? succeed(isStored() ? operation : undefined) : done;
    }, isStored);
  };
}
