import { UsersRound } from 'lucide-react';
import { useMemo } from 'react';
import type { NetworkContact } from '../../../src-main/domain/network-contact.ts';
import { useNavigation } from '../../app/place.ts';
import { DocumentsSection } from '../../app/RecordSections.tsx';
import { RegisterRoom } from '../../app/RegisterRoom.tsx';
import { attentionColumn, lastingColumn, titleColumn } from '../../app/register-columns.tsx';
import type { RegisterKind } from '../../app/register-kind.ts';
import { ComboField } from '../../ui/ComboField.tsx';
import { ContactFields } from '../../ui/ContactFields.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { FieldGroup } from '../../ui/FieldGroup.tsx';
import { organisationOptions } from '../../ui/options.ts';
import { Section } from '../../ui/Section.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { RecordForm } from '../../ui/use-record-form.ts';
import { useVocabulary } from '../../ui/vocabulary-context.ts';

function ContactPersonFields({ form }: { form: RecordForm<NetworkContact> }) {
  const vocabulary = useVocabulary();
  const { place } = useNavigation();
  const departments = useMemo(() => organisationOptions(vocabulary, place.year), [vocabulary, place.year]);
  return (
    <div>
      <Section title="Vem">
        <FieldGroup>
          <ComboField wide {...form.field('department')} options={departments} />
          <ContactFields {...form.field('contact')} />
          <ContactFields {...form.field('deputy')} />
        </FieldGroup>
      </Section>
      <Section title="När">
        <FieldGroup>
          <DateField {...form.field('startsOn')} hint="Dag, månad eller bara år" />
          <DateField {...form.field('endsOn')} hint="Tomt så länge uppdraget varar" />
        </FieldGroup>
      </Section>
      <Section title="Övrigt">
        <FieldGroup>
          <TextField {...form.field('registryNumber')} />
          <TextArea {...form.field('note')} />
        </FieldGroup>
      </Section>
      <DocumentsSection documents={form.field('documents')} />
    </div>
  );
}

const contacts: RegisterKind<'network-contact'> = {
  type: 'network-contact',
  nameField: 'department',
  icon: UsersRound,
  words: {
    many: 'EU-nätverket',
    create: 'Ny kontaktperson',
    the: 'Kontaktpersonen',
    untitled: 'Utan förvaltning',
    none: 'Inga kontaktpersoner',
    those: 'kontaktpersonerna',
    noneFits: 'Ingen kontaktperson',
  },
  counted: (count) => (count === 1 ? 'kontaktperson' : 'kontaktpersoner'),
  belongsHere:
    'Hit hör den kontaktperson för EU-frågor som varje förvaltning har utsett, och en ersättare. När någon slutar får posten ett slutdatum, och den nya får en egen.',
  known: 'Förvaltningarna som ska redovisa',
  facets: ['organisations'],
  sort: { by: 'title', direction: 'ascending' },
  columns: (_, besideDetail) => {
    const title = titleColumn('Förvaltning och kontaktperson', 'Utan förvaltning');
    return besideDetail
      ? [title, attentionColumn]
      : [title, lastingColumn('Uppdraget gäller'), attentionColumn];
  },
  fields: (form) => <ContactPersonFields form={form} />,
};

export const ContactsPage = () => <RegisterRoom kind={contacts} />;
