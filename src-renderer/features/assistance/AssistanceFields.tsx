import { useMemo } from 'react';
import type { Assistance } from '../../../src-main/domain/assistance.ts';
import { useLinkOptions } from '../../app/link-options.ts';
import { AimsSection, CaseSection, DocumentsSection } from '../../app/RecordSections.tsx';
import { ComboField } from '../../ui/ComboField.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { FieldGroup } from '../../ui/FieldGroup.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { listOptions } from '../../ui/options.ts';
import { Section } from '../../ui/Section.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { RecordForm } from '../../ui/use-record-form.ts';
import { useVocabulary } from '../../ui/vocabulary-context.ts';

/** Every member of help that was given: who was helped with what, when and how much, and what came of it. */
export function AssistanceFields({ form }: { form: RecordForm<Assistance> }) {
  const vocabulary = useVocabulary();
  const kinds = useMemo(() => listOptions(vocabulary, 'assistanceKinds'), [vocabulary]);
  const projects = useLinkOptions('project', form.record.projectId);
  const opportunities = useLinkOptions('opportunity', form.record.opportunityId);
  return (
    <div>
      <Section title="Vad och vem">
        <FieldGroup>
          <TextField
            wide
            {...form.field('title')}
            hint="Till exempel Hjälp med ansökan till Ungdomsprogrammet"
          />
          <SelectField wide {...form.field('assistanceKind')} options={kinds} />
          <TextField
            wide
            {...form.field('unit')}
            hint="Enheten, skolan eller projektgruppen. Skriv inga privatpersoner."
          />
          <TextArea {...form.field('purpose')} />
        </FieldGroup>
      </Section>
      <Section title="När och hur mycket">
        <FieldGroup>
          <DateField {...form.field('startsOn')} hint="Dag, månad eller bara år" />
          <DateField {...form.field('endsOn')} hint="Tomt om det var en enda gång" />
          <NumberField {...form.field('occasions')} />
          <NumberField {...form.field('hours')} hint="Din egen arbetstid, ungefär" />
        </FieldGroup>
      </Section>
      <Section title="Vad det gällde">
        <FieldGroup>
          <ComboField wide {...form.field('projectId')} options={projects} />
          <ComboField wide {...form.field('opportunityId')} options={opportunities} />
        </FieldGroup>
      </Section>
      <Section title="Vad det gav">
        <FieldGroup>
          <TextArea {...form.field('benefit')} />
        </FieldGroup>
      </Section>
      <AimsSection goals={form.field('goals')} directions={form.field('directions')} />
      <CaseSection registryNumber={form.field('registryNumber')} contact={form.field('contact')} />
      <DocumentsSection documents={form.field('documents')} />
    </div>
  );
}
