import { useMemo } from 'react';
import type { Outreach } from '../../../src-main/domain/outreach.ts';
import { useNavigation } from '../../app/place.ts';
import { AimsSection, CaseSection, DocumentsSection } from '../../app/RecordSections.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { FieldGroup } from '../../ui/FieldGroup.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { listOptions, sortedListOptions } from '../../ui/options.ts';
import { Section } from '../../ui/Section.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { RecordForm } from '../../ui/use-record-form.ts';
import { useVocabulary } from '../../ui/vocabulary-context.ts';

/** Every member of an information effort: what was told, how and when, for whom, and what it gave. */
export function OutreachFields({ form }: { form: RecordForm<Outreach> }) {
  const vocabulary = useVocabulary();
  const { place } = useNavigation();
  const options = useMemo(
    () => ({
      channels: listOptions(vocabulary, 'outreachChannels'),
      networks: sortedListOptions(vocabulary, 'networks', place.year),
    }),
    [vocabulary, place.year],
  );
  return (
    <div>
      <Section title="Vad">
        <FieldGroup>
          <TextField wide {...form.field('title')} hint="Till exempel Frukostmöte om Socialfonden" />
          <SelectField wide {...form.field('channel')} options={options.channels} />
          <TextArea {...form.field('purpose')} hint="Vad informationen handlade om, i korthet" />
        </FieldGroup>
      </Section>
      <Section title="När">
        <FieldGroup>
          <DateField {...form.field('startsOn')} hint="Dag, månad eller bara år" />
          <DateField {...form.field('endsOn')} hint="Tomt om det var en enda gång" />
          <NumberField
            {...form.field('occasions')}
            hint="När flera tillfällen står i samma post, till exempel årets nyhetsbrev"
          />
        </FieldGroup>
      </Section>
      <Section title="För vem">
        <FieldGroup>
          <TextField
            wide
            {...form.field('audience')}
            hint="Till exempel rektorer, alla anställda eller nämndens ledamöter"
          />
          <NumberField
            {...form.field('recipients')}
            hint="Deltagare eller mottagare. En uppskattning duger."
          />
          <TextField {...form.field('unit')} hint="Om den gällde en viss del av förvaltningen" />
          <SelectField
            {...form.field('network')}
            options={options.networks}
            emptyLabel="Inget"
            hint="Om informationen gällde ett nätverk"
          />
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
