// Everything that was ever changed in the record: who, when, which field, before and after, and a way back for each field.
import { useState } from 'react';
import { changedFields } from '../../src-main/domain/package/difference.ts';
import type { RecordType } from '../../src-main/domain/record-kind.ts';
import { type RecordOf, recordSchemas } from '../../src-main/domain/records.ts';
import { organisationName } from '../../src-main/domain/vocabulary.ts';
import { fieldLabel, fieldLabels } from '../../src-main/domain/wording/fields.ts';
import { formatDateTime } from '../../src-main/domain/wording/format.ts';
import { useCall } from '../api.ts';
import { Button } from '../ui/Button.tsx';
import { ChangeTable } from '../ui/ChangeTable.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { leadToField } from '../ui/lead-to-field.ts';
import { showToast } from '../ui/toast.ts';
import type { RecordForm } from '../ui/use-record-form.ts';
import { useVocabulary } from '../ui/vocabulary-context.ts';
import { withEarlier } from './earlier-value.ts';
import { actionText, type HistoryStep, historySteps, isShown, type MemberChange } from './history-steps.ts';
import { useMemberLines } from './member-lines.ts';

interface RecordHistoryProps<T extends RecordType> {
  type: T;
  form: RecordForm<RecordOf<T>>;
}

/** So many steps are enough to find the latest; the rest come when asked for. */
const stepsAtFirst = 10;

export function RecordHistory<T extends RecordType>({ type, form }: RecordHistoryProps<T>) {
  const call = useCall('record.history', { id: form.record.id });
  const [isWhole, setIsWhole] = useState(false);
  return (
    <Loaded call={call} lines={3}>
      {({ rows }) => {
        const steps = historySteps(rows);
        const shown = isWhole ? steps : steps.slice(0, stepsAtFirst);
        return (
          <div className="stack">
            <ol className="stack">
              {shown.map((step) => (
                <li key={step.key}>
                  <Step type={type} form={form} step={step} />
                </li>
              ))}
            </ol>
            {shown.length < steps.length && (
              <div>
                <Button onPress={() => setIsWhole(true)}>Visa alla {steps.length} ändringar</Button>
              </div>
            )}
          </div>
        );
      }}
    </Loaded>
  );
}

function Step<T extends RecordType>({ type, form, step }: RecordHistoryProps<T> & { step: HistoryStep }) {
  const vocabulary = useVocabulary();
  const linesOf = useMemberLines(type, form.record);
  const { at, actor, action, changes } = step;
  // A record that is made had nothing before.
  const isNew = action === 'create';
  const order = [...Object.keys(fieldLabels[type]), 'blanks'];
  const lines = changes
    .filter(({ member }) => isShown(member))
    .sort((first, second) => order.indexOf(first.member) - order.indexOf(second.member))
    .flatMap((change) =>
      linesOf(change).map(({ label, before, after }, index) => ({
        key: `${change.member} ${label}`,
        label,
        values: isNew ? [after] : [before, after],
        action: !isNew && index === 0 && <PutBack type={type} form={form} change={change} />,
      })),
    )
    .filter(({ values }) => values.some((value) => value !== ''));
  return (
    <>
      <p>
        <span className="number">{formatDateTime(at)}</span> {organisationName(vocabulary, actor)}
        <span className="quiet"> · {actionText(action)}</span>
      </p>
      {lines.length > 0 && <ChangeTable headers={isNew ? ['Värde'] : ['Före', 'Efter']} changes={lines} />}
    </>
  );
}

/** Gives the field the value that it had before the change, through the form. Nothing where it has it already. */
function PutBack<T extends RecordType>({
  type,
  form,
  change: { member, before, after },
}: RecordHistoryProps<T> & { change: MemberChange }) {
  const current = (form.record as Record<string, unknown>)[member];
  const earlier = withEarlier(current, before, after);
  const schema = (recordSchemas[type].shape as Record<string, { safeParse: (value: unknown) => Parsed }>)[
    member
  ];
  const parsed = schema?.safeParse(earlier);
  if (!parsed?.success || changedFields({ value: current }, { value: parsed.data }).length === 0) return null;
  const label = fieldLabel(type, member);
  return (
    <div>
      <LinkButton
        onPress={() => {
          form.putBack(member as keyof RecordOf<T>, parsed.data as never);
          showToast(`Fältet ${label} har fått tillbaka ett tidigare värde.`);
          requestAnimationFrame(() => leadToField(member));
        }}
      >
        Återställ till detta <span className="visually-hidden">i fältet {label}</span>
      </LinkButton>
    </div>
  );
}

interface Parsed {
  success: boolean;
  data?: unknown;
}
