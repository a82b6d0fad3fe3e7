import { CircleCheck, CircleDashed } from 'lucide-react';
import { useState } from 'react';
import { decisionText } from '../../../src-main/domain/outline/record-rows.ts';
import { type Project, type ProjectPhase, projectPhases } from '../../../src-main/domain/project.ts';
import { type Lack, phaseGates } from '../../../src-main/domain/project-life/phase-gates.ts';
import { labelOf } from '../../../src-main/domain/vocabulary.ts';
import { lackText } from '../../../src-main/domain/wording/phase-gates.ts';
import { useNavigation } from '../../app/place.ts';
import { BlankNote } from '../../ui/BlankNote.tsx';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { FieldGroup } from '../../ui/FieldGroup.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { type Step, Stepper } from '../../ui/Stepper.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import type { RecordForm } from '../../ui/use-record-form.ts';
import { useVocabulary } from '../../ui/vocabulary-context.ts';
import { withMember } from '../../ui/with-member.ts';
import { noteOfPhase, stateOfPhase, withPhaseNote } from './phase-notes.ts';

interface PhaseStepsProps {
  form: RecordForm<Project>;
  onLead: (field: string) => void;
}

/** The seven phases; below them the chosen one, with what is missing to pass it. */
export function PhaseSteps({ form, onLead }: PhaseStepsProps) {
  const vocabulary = useVocabulary();
  const { place } = useNavigation();
  const { record } = form;
  const [chosen, setChosen] = useState<ProjectPhase>(record.phase ?? projectPhases[0]);
  const label = (phase: ProjectPhase): string => labelOf(vocabulary, 'phases', phase);
  const gates = phaseGates(record, { year: place.year, vocabulary });
  const steps = gates.map(
    ({ phase, lacks }): Step => ({
      id: phase,
      label: label(phase),
      state: stateOfPhase(record, phase),
      note: lacks.length === 0 ? undefined : `${lacks.length} saknas`,
    }),
  );
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
        <PhaseLacks
          form={form}
          onLead={onLead}
          lacks={gates.find(({ phase }) => phase === chosen)?.lacks ?? []}
        />
        <PhaseDecisions project={record} phase={chosen} onLead={onLead} />
        <PhaseNoteFields form={form} phase={chosen} />
      </div>
    </>
  );
}

const PhaseLacks = ({ form, onLead, lacks }: PhaseStepsProps & { lacks: readonly Lack[] }) =>
  lacks.length === 0 ? (
    <p className="phase-complete">
      <CircleCheck aria-hidden />
      Inget saknas för att gå vidare.
    </p>
  ) : (
    <div>
      <h4>Saknas för att gå vidare</h4>
      <ul className="lacks">
        {lacks.map((lack) => (
          <li key={`${lack.kind} ${lack.field}`}>
            <CircleDashed aria-hidden />
            <LinkButton onPress={() => onLead(lack.field)}>{lackText(lack)}</LinkButton>
            {lack.kind === 'field' && (
              <BlankNote {...form.part(lack.field, undefined, () => ({})).blankChoice} />
            )}
          </li>
        ))}
      </ul>
    </div>
  );

interface PhaseDecisionsProps {
  project: Project;
  phase: ProjectPhase;
  onLead: (field: string) => void;
}

const PhaseDecisions = ({ project, phase, onLead }: PhaseDecisionsProps) => {
  const ofPhase = project.decisions
    .map((decision, index) => ({ decision, index }))
    .filter(({ decision }) => decision.phase === phase);
  if (ofPhase.length === 0) return null;
  return (
    <div>
      <h4>Beslut i fasen</h4>
      <ul>
        {ofPhase.map(({ decision, index }) => (
          <li key={index}>
            <LinkButton onPress={() => onLead(`decisions.${index}.body`)}>
              {decisionText({ ...decision, phase: undefined }, { code: () => undefined }) || 'Beslut'}
            </LinkButton>
          </li>
        ))}
      </ul>
    </div>
  );
};

const PhaseNoteFields = ({ form, phase }: { form: RecordForm<Project>; phase: ProjectPhase }) => {
  const note = noteOfPhase(form.record, phase);
  const notes = form.field('phaseNotes');
  const change = (member: 'completedOn' | 'note', value: string | undefined): void =>
    notes.onChange(withPhaseNote(form.record, withMember(note, member, value)));
  return (
    <FieldGroup>
      <DateField
        name={`phaseNotes.${phase}.completedOn`}
        label="Klar den"
        precision="day"
        value={note.completedOn}
        onChange={(value) => change('completedOn', value)}
        onLeave={notes.onLeave}
      />
      <TextArea
        name={`phaseNotes.${phase}.note`}
        label="Anteckning om fasen"
        value={note.note}
        onChange={(value) => change('note', value)}
        onLeave={notes.onLeave}
      />
    </FieldGroup>
  );
};
