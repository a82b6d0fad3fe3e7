import { Building2 } from 'lucide-react';
import { useMemo } from 'react';
import type { TwinTown } from '../../../src-main/domain/twin-town.ts';
import { useNavigation } from '../../app/place.ts';
import { AimsSection, CaseSection, DocumentsSection } from '../../app/RecordSections.tsx';
import { RegisterRoom } from '../../app/RegisterRoom.tsx';
import type { RegisterKind } from '../../app/register-kind.ts';
import { ComboField } from '../../ui/ComboField.tsx';
import { FieldGroup } from '../../ui/FieldGroup.tsx';
import { sortedListOptions } from '../../ui/options.ts';
import { Section } from '../../ui/Section.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { RecordForm } from '../../ui/use-record-form.ts';
import { useVocabulary } from '../../ui/vocabulary-context.ts';
import { CooperationSections } from './CooperationSections.tsx';
import { cooperationColumns } from './cooperation-columns.tsx';

function TwinTownFields({ form }: { form: RecordForm<TwinTown> }) {
  const vocabulary = useVocabulary();
  const { place } = useNavigation();
  const options = useMemo(
    () => ({
      towns: sortedListOptions(vocabulary, 'twinTowns', place.year),
      countries: sortedListOptions(vocabulary, 'countries'),
    }),
    [vocabulary, place.year],
  );
  return (
    <div>
      <Section title="Stad och avtal">
        <FieldGroup>
          <SelectField
            wide
            {...form.field('twinTown')}
            options={options.towns}
            emptyLabel="Ingen ur listan"
          />
          <TextField wide {...form.field('townName')} hint="När orten inte finns i listan" />
          <ComboField {...form.field('country')} options={options.countries} />
          <TextField {...form.field('agreement')} hint="Till exempel vänortsavtal" />
          <TextField wide {...form.field('counterpart')} hint="Namn, funktion och arbetskontakt" />
        </FieldGroup>
      </Section>
      <CooperationSections
        startsOn={form.field('startsOn')}
        endsOn={form.field('endsOn')}
        representatives={form.field('representatives')}
        fees={form.field('fees')}
        meetings={form.field('meetings')}
        supports={form.field('supports')}
        reviews={form.field('reviews')}
        purpose={form.field('purpose')}
      />
      <AimsSection goals={form.field('goals')} directions={form.field('directions')} />
      <CaseSection registryNumber={form.field('registryNumber')} contact={form.field('contact')} />
      <DocumentsSection documents={form.field('documents')} />
    </div>
  );
}

const twinTowns: RegisterKind<'twin-town'> = {
  type: 'twin-town',
  nameField: 'twinTown',
  icon: Building2,
  words: {
    many: 'Vänorter',
    create: 'Ny vänort',
    the: 'Vänorten',
    untitled: 'Utan namn',
    none: 'Inga vänorter',
    those: 'vänorterna',
    noneFits: 'Ingen vänort',
  },
  counted: (count) => (count === 1 ? 'vänort' : 'vänorter'),
  belongsHere:
    'Hit hör de städer som Malmö stad har avtal med: vad som gäller, vem som företräder Malmö, vad som görs varje år och vad det ger.',
  known: 'Vänorterna i listan',
  facets: ['countries', 'goals', 'directions'],
  sort: { by: 'title', direction: 'ascending' },
  columns: (_, besideDetail) => cooperationColumns('Vänort', 'Utan namn', besideDetail),
  fields: (form) => <TwinTownFields form={form} />,
};

export const TwinTownsPage = () => <RegisterRoom kind={twinTowns} />;
