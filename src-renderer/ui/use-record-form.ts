// The form of one record: holds the values, saves itself, and hands each field what it needs.
import { useState } from 'react';
import type { Saved, Stored } from '../../src-main/contract/record-views.ts';
import type { Blank, BlankReason } from '../../src-main/domain/blank.ts';
import { changedFields } from '../../src-main/domain/package/difference.ts';
import type { RecordType } from '../../src-main/domain/record-kind.ts';
import type { RecordOf } from '../../src-main/domain/records.ts';
import type { RuleFinding } from '../../src-main/domain/rules/rule.ts';
import { fieldLabel, recordTypeLabels } from '../../src-main/domain/wording/fields.ts';
import { ruleText } from '../../src-main/domain/wording/rule-findings.ts';
import { useClient, useRefresh, useRemember } from '../api.ts';
import type { SaveStatus } from './autosaver.ts';
import type { FindingLine } from './FindingList.tsx';
import type { BlankChoice, FieldMessage } from './field-props.ts';
import { leadToField } from './lead-to-field.ts';
import { useAutosave } from './use-autosave.ts';
import { withMember } from './with-member.ts';

/** The rule that says that a required field is empty. */
const missingRule: RuleFinding['rule'] = 'R010';

interface RecordWithBlanks {
  blanks: Blank[];
}

interface RecordFormOptions<T extends RecordType> {
  stored: Stored<T>;
  year: number;
  /** Required fields that are empty are errors, and not only not filled in yet: `place.toCorrect`. */
  missingIsError?: boolean | undefined;
}

/** Everything a field takes: `<MoneyField {...form.field('cost')} />`. */
export interface BoundField<V> {
  name: string;
  label: string;
  value: V;
  onChange: (value: V | undefined) => void;
  onLeave: () => void;
  messages: readonly FieldMessage[];
  blankChoice: BlankChoice;
}

export interface RecordForm<R> {
  record: R;
  /** Whether it was ever saved. */
  isStored: boolean;
  /** Sets one member; `undefined` takes it away. */
  set: <M extends keyof R>(member: M, value: R[M] | undefined) => void;
  /** Binds a member. */
  field: <M extends keyof R & string>(member: M) => BoundField<R[M]>;
  /** Binds a part of a member, `funds.granted` or `funds.years.2006.paid`; `write` gives the member it changes. */
  part: <V>(path: string, value: V, write: (value: V | undefined) => Partial<R>) => BoundField<V>;
  findings: readonly FindingLine[];
  status: SaveStatus;
  /** Lets go of what could not be saved, before the record is read anew. */
  discard: () => void;
  /** The record as it was last read or saved, which the edits under way began from. */
  base: R;
  /** Puts what was edited here on top of a version that was saved elsewhere, and saves that. */
  keepMine: (theirs: { record: R; version: number }) => void;
  /** Gives a member a value that no field was written in, such as an earlier one, and saves at once. */
  putBack: <M extends keyof R>(member: M, value: R[M] | undefined) => void;
  /** Grows when the values have come from elsewhere than the fields: use it as their `key`, so that they begin afresh. */
  filling: number;
}

/** Give the component that calls this a `key` per record: the form reads the stored record once, when it opens. */
export function useRecordForm<T extends RecordType>({
  stored,
  year,
  missingIsError = false,
}: RecordFormOptions<T>): RecordForm<RecordOf<T>> {
  type R = RecordOf<T>;
  const { type } = stored;
  const client = useClient();
  const refresh = useRefresh();
  const remember = useRemember();
  const [record, setRecord] = useState<R>(stored.record as R);
  const [base, setBase] = useState<R>(stored.record as R);
  const [filling, setFilling] = useState(0);
  const [findings, setFindings] = useState(stored.findings);
  const severityOf = ({ rule, severity }: RuleFinding): FieldMessage['severity'] =>
    rule === missingRule && !missingIsError ? 'missing' : severity;
  const { change, flush, discard, rebase, status } = useAutosave<R, Saved>({
    version: stored.version,
    save: (latest, basedOn) => client.call('record.save', { type, record: latest, basedOn, year } as never),
    onSaved: (saved, value) => {
      setFindings(saved.findings);
      setBase(value);
      remember('record.get', { type, id: value.id, year }, { type, record: value, ...saved } as never);
      refresh();
    },
  });

  const replace = (next: R): void => {
    setRecord(next);
    change(next);
  };
  const set = <M extends keyof R>(member: M, value: R[M] | undefined): void =>
    replace(withoutBlank(withMember(record, member, value), String(member)));
  const setBlank = (field: string, reason: BlankReason | undefined, organisation?: string): void => {
    const { blanks } = withoutBlank(record, field);
    const blank = reason && { field, reason, ...(organisation === undefined ? {} : { organisation }) };
    replace({ ...record, blanks: blank ? [...blanks, blank] : blanks });
    void flush();
  };
  const bind = <V>(path: string, value: V, onChange: (value: V | undefined) => void): BoundField<V> => ({
    name: path,
    label: fieldLabel(type, path),
    value,
    onChange,
    onLeave: () => void flush(),
    messages: findings
      .filter((finding) => finding.field === path)
      .map((finding) => {
        const severity = severityOf(finding);
        return { severity, text: severity === 'missing' ? 'Saknas' : ruleText(finding) };
      }),
    blankChoice: {
      blank: record.blanks.find((blank) => blank.field === path),
      onChange: (reason, organisation) => setBlank(path, reason, organisation),
    },
  });
  const keepMine: RecordForm<R>['keepMine'] = (theirs) => {
    const merged = withEdits(base, record, theirs.record);
    setBase(theirs.record);
    setRecord(merged);
    setFilling(filling + 1);
    void rebase(merged, theirs.version);
  };
  const putBack = <M extends keyof R>(member: M, value: R[M] | undefined): void => {
    set(member, value);
    setFilling(filling + 1);
    void flush();
  };
  return {
    record,
    isStored: stored.version > 0 || status.savedAt !== undefined,
    set,
    field: (member) => bind(member, record[member], (value) => set(member, value)),
    part: (path, value, write) =>
      bind(path, value, (next) => replace(withoutBlank({ ...record, ...write(next) }, path))),
    findings: findings.map((finding) => toLine(type, finding, severityOf(finding))),
    status,
    discard,
    base,
    keepMine,
    putBack,
    filling,
  };
}

/** Their version with the members that were edited here. */
function withEdits<R extends object>(base: R, mine: R, theirs: R): R {
  let merged = theirs;
  for (const { field } of changedFields(base, mine)) {
    const member = field as keyof R;
    merged = withMember(merged, member, mine[member]);
  }
  return merged;
}

/** A field that is filled in is no longer blank. */
const withoutBlank = <R extends RecordWithBlanks>(record: R, field: string): R => ({
  ...record,
  blanks: record.blanks.filter((blank) => blank.field !== field),
});

function toLine(type: RecordType, finding: RuleFinding, severity: FieldMessage['severity']): FindingLine {
  const { field, rule } = finding;
  const text = ruleText(finding);
  const line = {
    key: `${rule} ${field ?? ''} ${text}`,
    severity,
    text,
    field,
    isMissing: rule === missingRule,
  };
  return field === undefined
    ? { ...line, about: recordTypeLabels[type].one }
    : { ...line, about: fieldLabel(type, field), onFollow: () => void leadToField(field) };
}
