import { useMemo } from 'react';
import type { Measure } from '../../../src-main/domain/measure.ts';
import { useLinkOptions } from '../../app/link-options.ts';
import { useNavigation } from '../../app/place.ts';
import { AimsSection, CaseSection, DocumentsSection } from '../../app/RecordSections.tsx';
import { ComboField } from '../../ui/ComboField.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { FieldGroup } from '../../ui/FieldGroup.tsx';
import { listOptions, organisationOptions } from '../../ui/options.ts';
import { Section } from '../../ui/Section.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TagsField } from '../../ui/TagsField.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { RecordForm } from '../../ui/use-record-form.ts';
import { useVocabulary } from '../../ui/vocabulary-context.ts';
import { YearField } from '../../ui/YearField.tsx';
import { ReportedOfMeasure } from './ReportedFollowUps.tsx';

/** Every member of a row: what is to be done and why, who does it by when, and how it goes. */
export function MeasureFields({ form }: { form: RecordForm<Measure> }) {
  const vocabulary = useVocabulary();
  const { place } = useNavigation();
  const earlier = useLinkOptions('measure', form.record.carriedFrom);
  const options = useMemo(
    () => ({
      statuses: listOptions(vocabulary, 'actionPlanStatuses'),
      organisations: organisationOptions(vocabulary, place.year),
    }),
    [vocabulary, place.year],
  );
  return (
    <div>
      <Section title="Vad">
        <FieldGroup>
          <TextField wide {...form.field('title')} hint="Vad som ska göras, på en rad" />
          <TextArea {...form.field('intendedResult')} hint="Vad som ska vara annorlunda när det är gjort" />
        </FieldGroup>
      </Section>
      <AimsSection goals={form.field('goals')} directions={form.field('directions')} />
      <Section title="Vem och när">
        <FieldGroup>
          <ComboField wide {...form.field('responsible')} options={options.organisations} />
          <TagsField wide {...form.field('coActors')} options={options.organisations} />
          <TextField wide {...form.field('timetable')} hint="Till exempel våren eller löpande" />
          <DateField {...form.field('dueOn')} />
          <YearField {...form.field('planYear')} />
          <TextArea {...form.field('resources')} hint="Tid, pengar och det som behövs i övrigt" />
        </FieldGroup>
      </Section>
      <Section title="Hur det går">
        <FieldGroup>
          <SelectField {...form.field('status')} options={options.statuses} emptyLabel="Inte angiven" />
          <TextArea {...form.field('comment')} />
          {form.record.carriedFrom !== undefined && (
            <ComboField wide {...form.field('carriedFrom')} options={earlier} />
          )}
        </FieldGroup>
        <ReportedOfMeasure id={form.record.id} year={form.record.planYear ?? place.year} />
      </Section>
      <CaseSection registryNumber={form.field('registryNumber')} contact={form.field('contact')} />
      <DocumentsSection documents={form.field('documents')} />
    </div>
  );
}
