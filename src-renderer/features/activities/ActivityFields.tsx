import { useMemo } from 'react';
import type { Activity } from '../../../src-main/domain/activity.ts';
import { useLinkOptions } from '../../app/link-options.ts';
import { useNavigation } from '../../app/place.ts';
import { AimsSection, CaseSection, DocumentsSection } from '../../app/RecordSections.tsx';
import { ComboField } from '../../ui/ComboField.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { FieldGroup } from '../../ui/FieldGroup.tsx';
import { FieldMessageLine } from '../../ui/FieldNotes.tsx';
import { FundingRows } from '../../ui/FundingRows.tsx';
import { MoneyField } from '../../ui/MoneyField.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { sortedListOptions } from '../../ui/options.ts';
import { Section } from '../../ui/Section.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { TagsField } from '../../ui/TagsField.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { RecordForm } from '../../ui/use-record-form.ts';
import { useVocabulary } from '../../ui/vocabulary-context.ts';
import { activityTypeOptions } from './activity-type-options.ts';
import { InOrOutField } from './InOrOutField.tsx';

/** Every member of an activity, in the order in which one tells of it: what, when, with whom, how much, what for. */
export function ActivityFields({ form }: { form: RecordForm<Activity> }) {
  const options = useActivityOptions(form.record.projectId);
  const aggregated = form.field('aggregated');
  return (
    <div>
      <Section title="Vad">
        <FieldGroup>
          <TextField wide {...form.field('title')} />
          <ComboField wide {...form.field('activityType')} options={options.types} />
          <InOrOutField form={form} />
          <TextField {...form.field('unit')} />
          <div className="field" data-wide>
            <Switch
              name="aggregated"
              label={aggregated.label}
              isOn={aggregated.value}
              onChange={aggregated.onChange}
            />
            {aggregated.messages.map((message) => (
              <FieldMessageLine key={message.text} {...message} />
            ))}
          </div>
        </FieldGroup>
      </Section>
      <Section title="När och var">
        <FieldGroup>
          <DateField {...form.field('startsOn')} hint="Dag, månad eller bara år" />
          <DateField {...form.field('endsOn')} />
          <TextField {...form.field('place')} />
          <TagsField {...form.field('countries')} options={options.countries} />
        </FieldGroup>
      </Section>
      <Section title="Med vem">
        <FieldGroup>
          <TextField wide {...form.field('counterpart')} />
          <SelectField {...form.field('network')} options={options.networks} emptyLabel="Inget" />
          <SelectField {...form.field('twinTown')} options={options.twinTowns} emptyLabel="Ingen" />
          <ComboField wide {...form.field('projectId')} options={options.projects} />
        </FieldGroup>
      </Section>
      <Section title="Omfattning">
        <FieldGroup>
          <NumberField {...form.field('visits')} hint="Besök hos Malmö stad" />
          <NumberField {...form.field('visitors')} hint="De som kom hit" />
          <NumberField {...form.field('trips')} hint="En resa som flera gör ihop är en" />
          <NumberField {...form.field('travellers')} hint="De från Malmö stad som reste" />
          <NumberField {...form.field('participants')} hint="Resenärerna inräknade" />
          <NumberField {...form.field('electedParticipants')} />
        </FieldGroup>
      </Section>
      <Section title="Kostnad och finansiering">
        <FieldGroup>
          <MoneyField {...form.field('cost')} hint="Till exempel 14 600, 12 tkr eller 800 EUR" />
          <FundingRows {...form.field('financing')} />
        </FieldGroup>
      </Section>
      <AimsSection goals={form.field('goals')} directions={form.field('directions')} />
      <Section title="Behov och nytta">
        <FieldGroup>
          <TextArea {...form.field('purpose')} />
          <TextArea {...form.field('benefit')} />
          <TextArea
            {...form.field('spreading')}
            hint="Till exempel en dragning för kollegorna eller en rapport på intranätet"
          />
          <TextField
            wide
            {...form.field('planGoal')}
            hint="Det mål i förvaltningens egen verksamhetsplan som aktiviteten tjänar"
          />
        </FieldGroup>
      </Section>
      <CaseSection registryNumber={form.field('registryNumber')} contact={form.field('contact')} />
      <DocumentsSection documents={form.field('documents')} />
    </div>
  );
}

function useActivityOptions(projectId: string | undefined) {
  const vocabulary = useVocabulary();
  const { place } = useNavigation();
  const projects = useLinkOptions('project', projectId);
  const lists = useMemo(
    () => ({
      types: activityTypeOptions(vocabulary),
      countries: sortedListOptions(vocabulary, 'countries'),
      networks: sortedListOptions(vocabulary, 'networks', place.year),
      twinTowns: sortedListOptions(vocabulary, 'twinTowns', place.year),
    }),
    [vocabulary, place.year],
  );
  return { ...lists, projects };
}
