import { Plus } from 'lucide-react';
import { useMemo } from 'react';
import type { Duty } from '../../../src-main/domain/role-description.ts';
import { labelOf } from '../../../src-main/domain/vocabulary.ts';
import { fieldLabels } from '../../../src-main/domain/wording/fields.ts';
import { Button } from '../../ui/Button.tsx';
import { EditableRows } from '../../ui/EditableRows.tsx';
import { listOptions } from '../../ui/options.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { BoundField } from '../../ui/use-record-form.ts';
import { useVocabulary } from '../../ui/vocabulary-context.ts';
import { withMember } from '../../ui/with-member.ts';

const labels = fieldLabels.duty;

/** The plan's duties and the förvaltning's own: what the contact person does of each, and what the others do. */
export function DutyRows(duties: BoundField<Duty[]>) {
  const vocabulary = useVocabulary();
  const { onLeave } = duties;
  const options = useMemo(() => listOptions(vocabulary, 'contactPersonDuties'), [vocabulary]);
  return (
    <EditableRows<Duty>
      {...duties}
      hideLabel
      nameOf={({ duty, name }) =>
        name ?? (duty === undefined ? undefined : labelOf(vocabulary, 'contactPersonDuties', duty))
      }
      fields={(row, change, path) => {
        const bind = <M extends keyof Duty & string>(member: M) => ({
          name: `${path}.${member}`,
          label: labels[member],
          value: row[member],
          onChange: (value: Duty[M] | undefined) => change(withMember(row, member, value)),
          onLeave,
        });
        return (
          <>
            <SelectField wide {...bind('duty')} options={options} emptyLabel="Egen uppgift" />
            {(row.duty === undefined || row.name !== undefined) && <TextField wide {...bind('name')} />}
            <TextArea wide={false} {...bind('representative')} />
            <TextArea wide={false} {...bind('department')} />
          </>
        );
      }}
      adder={(add) => (
        <Button variant="quiet" onPress={() => add({})}>
          <Plus aria-hidden />
          Lägg till uppgift
        </Button>
      )}
    />
  );
}
