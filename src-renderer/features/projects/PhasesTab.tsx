import { Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { type Project, type ProjectDecision, projectPhases } from '../../../src-main/domain/project.ts';
import { labelOf } from '../../../src-main/domain/vocabulary.ts';
import { fieldLabels } from '../../../src-main/domain/wording/fields.ts';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { EditableRows } from '../../ui/EditableRows.tsx';
import { FieldGroup } from '../../ui/FieldGroup.tsx';
import { listOptions } from '../../ui/options.ts';
import { Section } from '../../ui/Section.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { type Step, Stepper } from '../../ui/Stepper.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { RecordForm } from '../../ui/use-record-form.ts';
import { useVocabulary } from '../../ui/vocabulary-context.ts';
import { withMember } from '../../ui/with-member.ts';
import { noteOfPhase, type Phase, stateOfPhase, withPhaseNote } from './phase-notes.ts';

/** Where the project stands in the plan's seven phases, and what has been decided on the way. */
export function PhasesTab({ form }: { form: RecordForm<Project> }) {
  const vocabulary = useVocabulary();
  const phases = useMemo(() => listOptions(vocabulary, 'phases'), [vocabulary]);
  const phase = form.field('phase');
  const choosePhase = (code: string | undefined): void =>
    phase.onChange(projectPhases.find((known) => known === code));
  return (
    <>
      <Section title="Faser">
        <FieldGroup>
          <SelectField {...phase} onChange={choosePhase} options={phases} emptyLabel="Ingen vald" />
          <TextField {...form.field('funderPhase')} />
        </FieldGroup>
        <PhaseSteps form={form} />
      </Section>
      <Section title="Beslut">
        <Decisions form={form} />
      </Section>
    </>
  );
}

function PhaseSteps({ form }: { form: RecordForm<Project> }) {
  const vocabulary = useVocabulary();
  const { record } = form;
  const [chosen, setChosen] = useState<Phase>(record.phase ?? projectPhases[0]);
  const label = (phase: Phase): string => labelOf(vocabulary, 'phases', phase);
  const steps = projectPhases.map((phase): Step => {
    return { id: phase, label: label(phase), state: stateOfPhase(record, phase) };
  });
  const note = noteOfPhase(record, chosen);
  const notes = form.field('phaseNotes');
  const change = (member: 'completedOn' | 'note', value: string | undefined): void =>
    notes.onChange(withPhaseNote(record, withMember(note, member, value)));
  return (
    <>
      <Stepper
        label="Projektets faser"
        steps={steps}
        chosen={chosen}
        onChoose={(id) => setChosen(projectPhases.find((phase) => phase === id) ?? chosen)}
      />
      <div className="phase" key={chosen}>
        <div className="phase-header">
          <h3>
            {projectPhases.indexOf(chosen) + 1}. {label(chosen)}
          </h3>
          {record.phase === chosen ? (
            <span className="quiet small">Projektets nuvarande fas</span>
          ) : (
            <Button variant="quiet" onPress={() => form.set('phase', chosen)}>
              Gör till nuvarande fas
            </Button>
          )}
        </div>
        <FieldGroup>
          <DateField
            name={`phaseNotes.${chosen}.completedOn`}
            label="Klar den"
            precision="day"
            value={note.completedOn}
            onChange={(value) => change('completedOn', value)}
            onLeave={notes.onLeave}
          />
          <TextArea
            name={`phaseNotes.${chosen}.note`}
            label="Anteckning om fasen"
            value={note.note}
            onChange={(value) => change('note', value)}
            onLeave={notes.onLeave}
          />
        </FieldGroup>
      </div>
    </>
  );
}

function Decisions({ form }: { form: RecordForm<Project> }) {
  const vocabulary = useVocabulary();
  const phases = useMemo(() => listOptions(vocabulary, 'phases'), [vocabulary]);
  const decisions = form.field('decisions');
  const labels = fieldLabels.projectDecision;
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
