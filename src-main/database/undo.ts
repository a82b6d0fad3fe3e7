// Takes operations back. What an operation did stands in the audit; taking it back is an operation of its own, with a
// trace of its own, so that doing again is taking back what took back.
import type { AuditContext } from '../app/ports.ts';
import { type RecordType, recordTypes } from '../domain/record-kind.ts';
import type { RecordOf } from '../domain/records.ts';
import { fail, type Result, succeed } from '../domain/result.ts';
import type { Audit, Change } from './audit.ts';
import type { RecordRows } from './record-rows.ts';
import { parseJson } from './rows.ts';
import type { ValuePlace } from './save-value.ts';
import type { Transact } from './transaction.ts';

/**
 * @returns undoes operations, the last given first, all in one transaction, and gives the operation that did it.
 *   Fails with UNDO-NOT-POSSIBLE when what they left has been changed since; nothing is then taken back.
 */
export type Undo = (operations: readonly number[], context: AuditContext) => Result<number>;

const isRecordType = (name: string): name is RecordType => (recordTypes as readonly string[]).includes(name);

/** One change for each field: from what it was before the operation to what the operation left. */
function foldChanges(changes: readonly Change[]): Change[] {
  const folded = new Map<string, Change>();
  for (const change of changes) {
    const key = `${change.recordType} ${change.recordId} ${change.field}`;
    const first = folded.get(key);
    folded.set(key, first ? { ...first, after: change.after } : change);
  }
  return [...folded.values()].filter(({ before, after }) => before !== after);
}

export function createUndo(
  transact: Transact,
  audit: Audit,
  rows: RecordRows,
  places: readonly ValuePlace<unknown>[],
): Undo {
  const placeOf = new Map(places.map((place) => [place.recordType, place]));

  /** What was both moved and changed is taken back in the reverse order: only what is in the register can be changed. */
  const undoRecord = (
    type: RecordType,
    id: string,
    changes: readonly Change[],
    context: AuditContext,
    operation: number,
  ): Result<unknown> => {
    const move = changes.find(({ field }) => field === 'removedAt');
    const members = changes.filter((change) => change !== move);
    const undoMembers = (): Result<unknown> =>
      members.length === 0 ? succeed(undefined) : undoChanges(type, id, members, context, operation);
    if (move === undefined) return undoMembers();
    const undoMove = (): Result<unknown> =>
      rows.move(type, id, move.before === undefined ? null : context.at, context, operation);
    const [first, second] = move === changes[0] ? [undoMembers, undoMove] : [undoMove, undoMembers];
    const done = first();
    return done.ok ? second() : done;
  };

  const undoChanges = (
    type: RecordType,
    id: string,
    changes: readonly Change[],
    context: AuditContext,
    operation: number,
  ): Result<unknown> => {
    const row = rows.find(id, type);
    if (!row || row.removedAt !== null) return fail('UNDO-NOT-POSSIBLE');
    const record = parseJson<Record<string, unknown>>(row.body);
    if (changes.some(({ field, after }) => JSON.stringify(record[field]) !== after))
      return fail('UNDO-NOT-POSSIBLE');
    if (changes[0]?.action === 'create') return rows.move(type, id, context.at, context, operation);
    for (const { field, before } of changes)
      if (before === undefined) delete record[field];
      else record[field] = parseJson(before);
    return rows.save(type, record as RecordOf<RecordType>, row.version, context, operation);
  };

  const undoValue = (change: Change, context: AuditContext, operation: number): Result<unknown> => {
    const place = placeOf.get(change.recordType);
    if (!place) return fail('UNDO-NOT-POSSIBLE');
    const { recordType, recordId, field, before, after } = change;
    const value = place.at(recordId, field);
    if (JSON.stringify(value.current()) !== after) return fail('UNDO-NOT-POSSIBLE');
    value.store(before === undefined ? undefined : parseJson(before));
    audit.write(context, operation, {
      action: 'change',
      recordType,
      recordId,
      field,
      before: after,
      after: before,
    });
    return succeed(undefined);
  };

  return (operations, context) => {
    let made: number | undefined;
    return transact<number>(
      () => {
        const operation = audit.nextOperation();
        for (const undone of operations.toReversed()) {
          const groups = Map.groupBy(
            foldChanges(audit.changesOf(undone)),
            ({ recordType, recordId }) => `${recordType} ${recordId}`,
          );
          for (const changes of groups.values()) {
            const [first] = changes;
            if (!first) continue;
            const { recordType, recordId } = first;
            const done = isRecordType(recordType)
              ? [undoRecord(recordType, recordId, changes, context, operation)]
              : changes.map((change) => undoValue(change, context, operation));
            const failed = done.find(({ ok }) => !ok);
            if (failed && !failed.ok) return failed;
          }
        }
        made = operation;
        return succeed(operation);
      },
      () => made !== undefined && audit.changesOf(made).length > 0,
    );
  };
}
