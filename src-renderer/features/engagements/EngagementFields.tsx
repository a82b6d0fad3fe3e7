import { useMemo } from 'react';
import type { Engagement } from '../../../src-main/domain/engagement.ts';
import { useNavigation } from '../../app/place.ts';
import { AimsSection, CaseSection, DocumentsSection } from '../../app/RecordSections.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { FieldGroup } from '../../ui/FieldGroup.tsx';
import { MoneyField } from '../../ui/MoneyField.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { listOptions, sortedListOptions } from '../../ui/options.ts';
import { Section } from '../../ui/Section.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { RecordForm } from '../../ui/use-record-form.ts';
import { useVocabulary } from '../../ui/vocabulary-context.ts';

/** Every member of an engagement: in which network, as what, since when, how much, and what for. */
export function EngagementFields({ form }: { form: RecordForm<Engagement> }) {
  const vocabulary = useVocabulary();
  const { place } = useNavigation();
  const options = useMemo(
    () => ({
      networks: sortedListOptions(vocabulary, 'networks', place.year),
      kinds: listOptions(vocabulary, 'engagementKinds'),
    }),
    [vocabulary, place.year],
  );
  return (
    <div>
      <Section title="Nätverket">
        <FieldGroup>
          <SelectField
            wide
            {...form.field('network')}
            options={options.networks}
            emptyLabel="Inget ur listan"
          />
          <TextField wide {...form.field('networkName')} hint="När nätverket inte finns i listan" />
          <SelectField wide {...form.field('engagementKind')} options={options.kinds} />
          <TextField wide {...form.field('forum')} hint="Till exempel Social Affairs Forum" />
          <TextField wide {...form.field('post')} hint="Namn och funktion, till exempel ordförande" />
          <TextField {...form.field('unit')} />
        </FieldGroup>
      </Section>
      <Section title="När">
        <FieldGroup>
          <DateField {...form.field('startsOn')} hint="Dag, månad eller bara år" />
          <DateField {...form.field('endsOn')} hint="Tomt så länge det pågår" />
        </FieldGroup>
      </Section>
      <Section title="Omfattning">
        <FieldGroup>
          <NumberField {...form.field('meetings')} />
          <NumberField {...form.field('participants')} />
          <NumberField {...form.field('electedParticipants')} />
          <MoneyField {...form.field('cost')} hint="Till exempel 14 600, 12 tkr eller 800 EUR" />
        </FieldGroup>
      </Section>
      <Section title="Behov och nytta">
        <FieldGroup>
          <TextArea {...form.field('purpose')} />
          <TextArea {...form.field('benefit')} />
        </FieldGroup>
      </Section>
      <AimsSection goals={form.field('goals')} directions={form.field('directions')} />
      <CaseSection registryNumber={form.field('registryNumber')} contact={form.field('contact')} />
      <DocumentsSection documents={form.field('documents')} />
    </div>
  );
}
