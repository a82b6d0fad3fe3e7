import { useMemo } from 'react';
import { type Project, projectPhases } from '../../../src-main/domain/project.ts';
import { FieldGroup } from '../../ui/FieldGroup.tsx';
import { listOptions } from '../../ui/options.ts';
import { Section } from '../../ui/Section.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { RecordForm } from '../../ui/use-record-form.ts';
import { useVocabulary } from '../../ui/vocabulary-context.ts';
import { ClaimRows } from './ClaimRows.tsx';
import { DecisionRows } from './DecisionRows.tsx';
import { PhaseSteps } from './PhaseSteps.tsx';

interface PhasesTabProps {
  form: RecordForm<Project>;
  /** Leads to a field of the project, also in another tab. */
  onLead: (field: string) => void;
}

/** Where the project stands in the plan's seven phases, what it lacks, and what has been decided and claimed. */
export function PhasesTab({ form, onLead }: PhasesTabProps) {
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
        <PhaseSteps form={form} onLead={onLead} />
      </Section>
      <Section title="Beslut">
        <DecisionRows form={form} />
      </Section>
      <Section title="Ansökningar om utbetalning">
        <ClaimRows form={form} />
      </Section>
    </>
  );
}
