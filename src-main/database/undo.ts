// Takes operations back. What an operation did stands in the audit; taking it back is an operation of its own, with a
// trace of its own, so that doing again is taking back what took back.
import type { AuditContext } from '../app/store.ts';
import { type RecordType, recordTypes } from '../domain/record-kind.ts';
import type { RecordOf } from '../domain/records.ts';
import { fail, type Result, succeed } from '../domain/result.ts';
import type { Audit, Change } from './audit.ts';
import type { Operate } from './operation.ts';
import type { RecordRows } from './record-rows.ts';
import { jsonOf, parseJson } from './rows.ts';
import type { ValuePlace } from './save-value.ts';

/** The member of a record's trace that tells when it came into the wastebasket; absent: it is not there. */
const wastebasket = 'removedAt';

/**
 * Undoes operations that came after each other, all in one transaction.
 * @returns the operation that did it; undefined when together they had changed nothing. Fails with UNDO-NOT-POSSIBLE
 *   when what they left has been changed since; nothing is then taken back.
 */
export type Undo = (operations: readonly number[], context: AuditContext) => Result<number | undefined>;

const isRecordType = (name: string): name is RecordType => (recordTypes as readonly string[]).includes(name);

/** One change for each member: from what it was before all of them to what they left. */
function foldChanges(changes: readonly Change[]): Change[] {
  const folded = new Map<string, Change>();
  for (const change of changes) {
    const key = JSON.stringify([change.recordType, change.recordId, change.field]);
    const first = folded.get(key);
    folded.set(key, first ? { ...first, after: change.after } : change);
  }
  return [...folded.values()].filter(({ before, after }) => before !== after);
}

export function createUndo(
  operate: Operate,
  audit: Audit,
  rows: RecordRows,
  places: readonly ValuePlace<unknown>[],
): Undo {
  const placeOf = new Map(places.map((place) => [place.recordType, place]));

  /** @param changes of one record, one for each member. What was made goes into the wastebasket, as it is. */
  const undoRecord = (
    type: RecordType,
    id: string,
    changes: readonly Change[],
    context: AuditContext,
    operation: number,
  ): Result<unknown> => {
    const moved = changes.find(({ field }) => field === wastebasket);
    const fields = changes.filter((change) => change !== moved);
    const row = rows.find(id, type);
    if (!row || jsonOf(row.removedAt ?? undefined) !== moved?.after) return fail('UNDO-NOT-POSSIBLE');
    const record = parseJson<Record<string, unknown>>(row.body);
    if (fields.some(({ field, after }) => jsonOf(record[field]) !== after)) return fail('UNDO-NOT-POSSIBLE');

    const move = (removedAt: string | null): Result<unknown> =>
      rows.move(type, id, removedAt, context, operation);
    const undoFields = (): Result<unknown> => {
      if (fields.length === 0) return succeed(undefined);
      for (const { field, before } of fields)
        if (before === undefined) delete record[field];
        else record[field] = parseJson(before);
      return rows.save(type, record as RecordOf<RecordType>, row.version, context, operation);
    };
    if (fields.some(({ action }) => action === 'create')) return move(context.at);
    if (!moved) return undoFields();
    // Only what is in the register can be changed.
    const removedAt = moved.before === undefined ? null : parseJson<string>(moved.before);
    const first = removedAt === null ? move(null) : undoFields();
    if (!first.ok) return first;
    return removedAt === null ? undoFields() : move(removedAt);
  };

  const undoValue = (change: Change, context: AuditContext, operation: number): Result<unknown> => {
    const { recordType, recordId, field, before, after } = change;
    const value = placeOf.get(recordType)?.at(recordId, field);
    if (!value || jsonOf(value.current()) !== after) return fail('UNDO-NOT-POSSIBLE');
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

  return (operations, context) =>
    operate((operation) => {
      const changes = foldChanges(operations.flatMap(audit.changesOf));
      const groups = Map.groupBy(changes, ({ recordType, recordId }) => `${recordType} ${recordId}`);
      for (const group of groups.values()) {
        const [first] = group;
        if (!first) continue;
        const { recordType, recordId } = first;
        const undone = isRecordType(recordType)
          ? [undoRecord(recordType, recordId, group, context, operation)]
          : group.map((change) => undoValue(change, context, operation));
        const failed = undone.find(({ ok }) => !ok);
        if (failed) return failed;
      }
      return succeed(undefined);
    });
}
