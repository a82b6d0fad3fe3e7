import { Plus } from 'lucide-react';
import { useMemo } from 'react';
import { type Project, type ProjectDecision, projectPhases } from '../../../src-main/domain/project.ts';
import { fieldLabels } from '../../../src-main/domain/wording/fields.ts';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { EditableRows } from '../../ui/EditableRows.tsx';
import { listOptions } from '../../ui/options.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { RecordForm } from '../../ui/use-record-form.ts';
import { useVocabulary } from '../../ui/vocabulary-context.ts';
import { withMember } from '../../ui/with-member.ts';

const labels = fieldLabels.projectDecision;

export function DecisionRows({ form }: { form: RecordForm<Project> }) {
  const vocabulary = useVocabulary();
  const phases = useMemo(() => listOptions(vocabulary, 'phases'), [vocabulary]);
  const decisions = form.field('decisions');
  const { onLeave } = decisions;
  return (
    <EditableRows<ProjectDecision>
      {...decisions}
      hideLabel
      hint="Varje beslut om projektet: inriktning, ansökan, avtal, slutrapport."
      nameOf={({ body, decidedOn }) => [body, decidedOn].filter(Boolean).join(' ') || undefined}
      fields={(row, change, path) => (
        <>
          <TextField
            name={`${path}.body`}
            label={labels.body}
            value={row.body}
            onChange={(body) => change(withMember(row, 'body', body))}
            onLeave={onLeave}
          />
          <DateField
            name={`${path}.decidedOn`}
            label={labels.decidedOn}
            precision="day"
            value={row.decidedOn}
            onChange={(date) => change(withMember(row, 'decidedOn', date))}
            onLeave={onLeave}
          />
          <TextField
            name={`${path}.section`}
            label={labels.section}
            value={row.section}
            onChange={(section) => change(withMember(row, 'section', section))}
            onLeave={onLeave}
          />
          <TextField
            name={`${path}.registryNumber`}
            label={labels.registryNumber}
            value={row.registryNumber}
            onChange={(number) => change(withMember(row, 'registryNumber', number))}
            onLeave={onLeave}
          />
          <SelectField
            name={`${path}.phase`}
            label={labels.phase}
            value={row.phase}
            onChange={(code) =>
              change(
                withMember(
                  row,
                  'phase',
                  projectPhases.find((phase) => phase === code),
                ),
              )
            }
            onLeave={onLeave}
            options={phases}
            emptyLabel="Ingen"
          />
        </>
      )}
      adder={(add) => (
        <Button variant="quiet" onPress={() => add({})}>
          <Plus aria-hidden />
          Lägg till beslut
        </Button>
      )}
    />
  );
}
