import { Plus } from 'lucide-react';
import type { Claim, Project } from '../../../src-main/domain/project.ts';
import { fieldLabels } from '../../../src-main/domain/wording/fields.ts';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { EditableRows } from '../../ui/EditableRows.tsx';
import { MoneyField } from '../../ui/MoneyField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { RecordForm } from '../../ui/use-record-form.ts';
import { withMember } from '../../ui/with-member.ts';

const labels = fieldLabels.claim;

const columns = [
  { header: labels.dueOn, width: 'minmax(0, 3fr)' },
  { header: labels.submittedOn, width: 'minmax(0, 3fr)' },
  { header: labels.amount, width: 'minmax(0, 4fr)' },
  { header: labels.note, width: 'minmax(0, 5fr)' },
];

export function ClaimRows({ form }: { form: RecordForm<Project> }) {
  const claims = form.field('claims');
  const { onLeave } = claims;
  return (
    <EditableRows<Claim>
      {...claims}
      hideLabel
      hint="Datumen står i finansiärens beslut. En ansökan som ska in efter projektets slut räknas som slutrapporten."
      columns={columns}
      nameOf={({ dueOn, note }) => note ?? (dueOn === undefined ? undefined : `ansökan ${dueOn}`)}
      fields={(row, change, path) => {
        const bind = <M extends 'dueOn' | 'submittedOn' | 'note'>(member: M) => ({
          name: `${path}.${member}`,
          label: labels[member],
          value: row[member],
          onChange: (value: string | undefined) => change(withMember(row, member, value)),
          onLeave,
        });
        return (
          <>
            <DateField {...bind('dueOn')} precision="day" />
            <DateField {...bind('submittedOn')} precision="day" />
            <MoneyField
              name={`${path}.amount`}
              label={labels.amount}
              value={row.amount}
              onChange={(amount) => change(withMember(row, 'amount', amount))}
              onLeave={onLeave}
              exchangeRate={form.record.funds.exchangeRate}
            />
            <TextField {...bind('note')} />
          </>
        );
      }}
      adder={(add) => (
        <Button variant="quiet" onPress={() => add({})}>
          <Plus aria-hidden />
          Lägg till ansökan om utbetalning
        </Button>
      )}
    />
  );
}
