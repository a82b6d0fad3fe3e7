import { useMemo } from 'react';
import type { Opportunity } from '../../../src-main/domain/opportunity.ts';
import { useLinkOptions } from '../../app/link-options.ts';
import { AimsSection, CaseSection, DocumentsSection } from '../../app/RecordSections.tsx';
import { ComboField } from '../../ui/ComboField.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { FieldGroup } from '../../ui/FieldGroup.tsx';
import { MoneyField } from '../../ui/MoneyField.tsx';
import { sortedListOptions } from '../../ui/options.ts';
import { Section } from '../../ui/Section.tsx';
import { TagsField } from '../../ui/TagsField.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { RecordForm } from '../../ui/use-record-form.ts';
import { useVocabulary } from '../../ui/vocabulary-context.ts';
import { StageField } from './StageField.tsx';
import { ToProject } from './ToProject.tsx';
import './opportunities.css';

/** Every member of an opportunity: what it is, how far it has come, what was judged, and what came of it. */
export function OpportunityFields({ form }: { form: RecordForm<Opportunity> }) {
  const vocabulary = useVocabulary();
  const projects = useLinkOptions('project', form.record.projectId);
  const options = useMemo(
    () => ({
      programmes: sortedListOptions(vocabulary, 'programmes'),
      countries: sortedListOptions(vocabulary, 'countries'),
    }),
    [vocabulary],
  );
  const programme = form.field('programme');
  return (
    <div>
      <Section title="Vad">
        <FieldGroup>
          <TextField wide {...form.field('title')} hint="Till exempel Utlysning om energisnåla skolor" />
          <TextArea {...form.field('purpose')} />
          <ComboField
            wide
            {...programme}
            options={options.programmes}
            hint={options.programmes.find(({ id }) => id === programme.value)?.detail}
          />
          <TextField wide {...form.field('funder')} hint="När det inte är ett program ur listan" />
          <TagsField {...form.field('countries')} options={options.countries} />
          <TextField {...form.field('unit')} hint="Den som skulle kunna ta den till vara" />
        </FieldGroup>
      </Section>
      <Section title="Hur långt den har kommit">
        <FieldGroup>
          <StageField {...form.field('stage')} />
          <DateField {...form.field('startsOn')} hint="Dag, månad eller bara år" />
          <TextField
            {...form.field('source')}
            hint="Till exempel Brysselkontoret, en partner eller ett nyhetsbrev"
          />
          <DateField {...form.field('deadline')} precision="day" hint="Hela datumet, som 2006-05-11" />
          <DateField {...form.field('endsOn')} hint="När den beviljades, fick avslag eller lades åt sidan" />
        </FieldGroup>
      </Section>
      <Section title="Bedömning och belopp">
        <FieldGroup>
          <TextArea {...form.field('assessment')} hint="Varför den togs till vara eller lades åt sidan" />
          <MoneyField {...form.field('applied')} hint="Till exempel 1,2 mnkr eller 120 000 EUR" />
          <MoneyField {...form.field('granted')} />
        </FieldGroup>
      </Section>
      <Section title="Vad det blev">
        <FieldGroup>
          <ComboField
            wide
            {...form.field('projectId')}
            options={projects}
            hint="Om projektet redan finns bland projekten, välj det här"
          />
        </FieldGroup>
        <ToProject form={form} />
      </Section>
      <AimsSection goals={form.field('goals')} directions={form.field('directions')} />
      <CaseSection registryNumber={form.field('registryNumber')} contact={form.field('contact')} />
      <DocumentsSection documents={form.field('documents')} />
    </div>
  );
}
