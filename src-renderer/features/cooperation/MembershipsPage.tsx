import { Landmark } from 'lucide-react';
import { useMemo } from 'react';
import type { Membership } from '../../../src-main/domain/membership.ts';
import { useNavigation } from '../../app/place.ts';
import { AimsSection, CaseSection, DocumentsSection } from '../../app/RecordSections.tsx';
import { RegisterRoom } from '../../app/RegisterRoom.tsx';
import type { RegisterKind } from '../../app/register-kind.ts';
import { FieldGroup } from '../../ui/FieldGroup.tsx';
import { sortedListOptions } from '../../ui/options.ts';
import { Section } from '../../ui/Section.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { RecordForm } from '../../ui/use-record-form.ts';
import { useVocabulary } from '../../ui/vocabulary-context.ts';
import { CooperationSections } from './CooperationSections.tsx';
import { cooperationColumns } from './cooperation-columns.tsx';

function MembershipFields({ form }: { form: RecordForm<Membership> }) {
  const vocabulary = useVocabulary();
  const { place } = useNavigation();
  const networks = useMemo(
    () => sortedListOptions(vocabulary, 'networks', place.year),
    [vocabulary, place.year],
  );
  return (
    <div>
      <Section title="Nätverket">
        <FieldGroup>
          <SelectField wide {...form.field('network')} options={networks} emptyLabel="Inget ur listan" />
          <TextField wide {...form.field('networkName')} hint="När nätverket inte finns i listan" />
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

const memberships: RegisterKind<'membership'> = {
  type: 'membership',
  nameField: 'network',
  icon: Landmark,
  words: {
    many: 'Medlemskap',
    create: 'Nytt medlemskap',
    the: 'Medlemskapet',
    untitled: 'Utan nätverk',
    none: 'Inga medlemskap',
    those: 'medlemskapen',
    noneFits: 'Inget medlemskap',
  },
  counted: () => 'medlemskap',
  belongsHere:
    'Hit hör de nätverk som Malmö stad är medlem i och som stadskontoret samordnar: avgift, företrädare, möten, stöd och en genomgång om året av nyttan mot kostnaden. Ett medlemskap följer med från år till år tills det får ett slutdatum.',
  known: 'Medlemskapen i listan över nätverk',
  facets: ['goals', 'directions'],
  sort: { by: 'title', direction: 'ascending' },
  columns: (_, besideDetail) => cooperationColumns('Nätverk', 'Utan nätverk', besideDetail),
  fields: (form) => <MembershipFields form={form} />,
};

export const MembershipsPage = () => <RegisterRoom kind={memberships} />;
