import type { AuditContext } from '../app/store.ts';
import { succeed } from '../domain/result.ts';
import type { Audit, Change } from './audit.ts';
import type { Operate } from './operation.ts';
import { jsonOf } from './rows.ts';
import { required } from './sqlite-failure.ts';

/** A value that is saved by itself, not as a member of a record. */
export interface SmallValue<V> {
  current(): V | undefined;
  /** `undefined` takes the value away. */
  store(value: V | undefined): void;
}

/** Where the values of one kind lie: the same for saving and for taking a change back. */
export interface ValuePlace<V> {
  recordType: Change['recordType'];
  at(recordId: string, field: string): SmallValue<V>;
}

/** A repository whose small values can be taken back by the audit. */
export interface HasPlaces {
  // biome-ignore lint/suspicious/noExplicitAny: places of different values stand in one list; each is asked only for its own
  places: readonly ValuePlace<any>[];
}

/**
 * Saves a small value with its audit row, in one transaction. Saving what is already there leaves no trace.
 * @returns the operation, by which it can be undone; undefined when nothing changed.
 * @throws FailureError, since the ports give these saves no Result.
 */
export type SaveValue = <V>(
  place: ValuePlace<V>,
  recordId: string,
  field: string,
  value: V | undefined,
  context: AuditContext,
) => number | undefined;

export function createSaveValue(operate: Operate, audit: Audit): SaveValue {
  return (place, recordId, field, value, context) => {
    const { recordType } = place;
    const small = place.at(recordId, field);
    const after = jsonOf(value);
    const saved = operate((operation) => {
      const before = jsonOf(small.current());
      if (before === after) return succeed(undefined);
      small.store(value);
      const action = before === undefined ? 'create' : 'change';
      audit.write(context, operation, { action, recordType, recordId, field, before, after });
      return succeed(undefined);
    });
    return required(saved);
  };
}
