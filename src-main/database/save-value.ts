import type { AuditContext } from '../app/ports.ts';
import { succeed } from '../domain/result.ts';
import type { Audit, Change } from './audit.ts';
import { required } from './sqlite-failure.ts';
import type { Transact } from './transaction.ts';

/** A value that is saved by itself, not as a member of a record. */
export interface SmallValue<V> {
  recordType: Change['recordType'];
  recordId: string;
  field: string;
  current(): V | undefined;
  store(value: V): void;
}

/**
 * Saves a small value with its audit row, in one transaction. Saving what is already there leaves no trace.
 * @throws FailureError, since the ports give these saves no Result.
 */
export type SaveValue = <V>(place: SmallValue<V>, value: V, context: AuditContext) => void;

export function createSaveValue(transact: Transact, audit: Audit): SaveValue {
  return (place, value, context) => {
    const { recordType, recordId, field } = place;
    const after = JSON.stringify(value);
    const current = (): string | undefined => JSON.stringify(place.current());
    const saved = transact(
      () => {
        const before = current();
        if (before === after) return succeed(undefined);
        place.store(value);
        const action = before === undefined ? 'create' : 'change';
        audit.write(context, { action, recordType, recordId, field, before, after });
        return succeed(undefined);
      },
      () => current() === after,
    );
    required(saved);
  };
}
