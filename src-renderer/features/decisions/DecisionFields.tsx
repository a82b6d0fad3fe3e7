import { useMemo } from 'react';
import type { Decision } from '../../../src-main/domain/decision.ts';
import { useLinkOptions } from '../../app/link-options.ts';
import { AimsSection, CaseSection, DocumentsSection } from '../../app/RecordSections.tsx';
import { ComboField } from '../../ui/ComboField.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { FieldGroup } from '../../ui/FieldGroup.tsx';
import { listOptions } from '../../ui/options.ts';
import { Section } from '../../ui/Section.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { RecordForm } from '../../ui/use-record-form.ts';
import { useVocabulary } from '../../ui/vocabulary-context.ts';

/** Every member of a decision: what it was about, who decided what, and what it belongs to. */
export function DecisionFields({ form }: { form: RecordForm<Decision> }) {
  const vocabulary = useVocabulary();
  const kinds = useMemo(() => listOptions(vocabulary, 'decisionKinds'), [vocabulary]);
  const projects = useLinkOptions('project', form.record.projectId);
  const opportunities = useLinkOptions('opportunity', form.record.opportunityId);
  return (
    <div>
      <Section title="Vad">
        <FieldGroup>
          <TextField wide {...form.field('title')} hint="Så som ärendet heter i protokollet" />
          <SelectField wide {...form.field('decisionKind')} options={kinds} emptyLabel="Ej angivet" />
          <TextArea {...form.field('outcome')} hint="Beslutet i en eller ett par meningar" />
        </FieldGroup>
      </Section>
      <Section title="Vem och när">
        <FieldGroup>
          <TextField
            wide
            {...form.field('body')}
            hint="Nämnden, utskottet eller den som beslutade på delegation"
          />
          <DateField {...form.field('decidedOn')} precision="day" hint="Hela datumet, som 2006-05-11" />
          <TextField {...form.field('section')} hint="Till exempel 83" />
        </FieldGroup>
      </Section>
      <Section title="Hör till">
        <FieldGroup>
          <ComboField wide {...form.field('projectId')} options={projects} />
          <ComboField wide {...form.field('opportunityId')} options={opportunities} />
        </FieldGroup>
      </Section>
      <AimsSection goals={form.field('goals')} directions={form.field('directions')} />
      <CaseSection registryNumber={form.field('registryNumber')} contact={form.field('contact')} />
      <DocumentsSection documents={form.field('documents')} />
    </div>
  );
}
