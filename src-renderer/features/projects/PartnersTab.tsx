import { Plus } from 'lucide-react';
import { useMemo } from 'react';
import type { Partner, Project } from '../../../src-main/domain/project.ts';
import { fieldLabels } from '../../../src-main/domain/wording/fields.ts';
import { Button } from '../../ui/Button.tsx';
import { ComboField } from '../../ui/ComboField.tsx';
import { EditableRows } from '../../ui/EditableRows.tsx';
import { FieldGroup } from '../../ui/FieldGroup.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { listOptions, sortedListOptions } from '../../ui/options.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { RecordForm } from '../../ui/use-record-form.ts';
import { useVocabulary } from '../../ui/vocabulary-context.ts';
import { withMember } from '../../ui/with-member.ts';

const labels = fieldLabels.partner;

const columns = [
  { header: labels.name, width: 'minmax(0, 5fr)' },
  { header: labels.place, width: 'minmax(0, 3fr)' },
  { header: labels.country, width: 'minmax(0, 4.4fr)' },
  { header: labels.role, width: 'minmax(0, 2.6fr)' },
];

export function PartnersTab({ form }: { form: RecordForm<Project> }) {
  const vocabulary = useVocabulary();
  const countries = useMemo(() => sortedListOptions(vocabulary, 'countries'), [vocabulary]);
  const roles = useMemo(() => listOptions(vocabulary, 'roles'), [vocabulary]);
  const partners = form.field('partners');
  const { onLeave } = partners;
  const total = form.field('partnerTotal');
  return (
    <FieldGroup>
      <TextField wide {...form.field('leadPartner')} />
      <EditableRows<Partner>
        {...partners}
        columns={columns}
        nameOf={({ name }) => name}
        fields={(row, change, path) => (
          <>
            <TextField
              name={`${path}.name`}
              label={labels.name}
              value={row.name}
              onChange={(name) => change(withMember(row, 'name', name))}
              onLeave={onLeave}
            />
            <TextField
              name={`${path}.place`}
              label={labels.place}
              value={row.place}
              onChange={(place) => change(withMember(row, 'place', place))}
              onLeave={onLeave}
            />
            <ComboField
              name={`${path}.country`}
              label={labels.country}
              value={row.country}
              onChange={(country) => change(withMember(row, 'country', country))}
              onLeave={onLeave}
              options={countries}
            />
            <SelectField
              name={`${path}.role`}
              label={labels.role}
              value={row.role}
              onChange={(role) => change(withMember(row, 'role', role))}
              onLeave={onLeave}
              options={roles}
              emptyLabel="Ingen"
            />
          </>
        )}
        adder={(add) => (
          <Button variant="quiet" onPress={() => add({})}>
            <Plus aria-hidden />
            Lägg till part
          </Button>
        )}
      />
      <NumberField
        {...total}
        onChange={(count) => total.onChange(count === 0 ? undefined : count)}
        largest={9999}
        hint="Fylls i när inte alla parter står i listan"
      />
    </FieldGroup>
  );
}
