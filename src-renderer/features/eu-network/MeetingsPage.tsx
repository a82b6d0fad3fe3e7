import { Plus, Presentation } from 'lucide-react';
import { useMemo } from 'react';
import type { Attendee, NetworkMeeting } from '../../../src-main/domain/network-meeting.ts';
import { fieldLabels } from '../../../src-main/domain/wording/fields.ts';
import { formatCount } from '../../../src-main/domain/wording/format.ts';
import { useNavigation } from '../../app/place.ts';
import { CaseSection, DocumentsSection } from '../../app/RecordSections.tsx';
import { RegisterRoom } from '../../app/RegisterRoom.tsx';
import { attentionColumn, textColumn, timeColumn, titleColumn } from '../../app/register-columns.tsx';
import type { RegisterKind } from '../../app/register-kind.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx';
import { ComboField } from '../../ui/ComboField.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { EditableRows } from '../../ui/EditableRows.tsx';
import { FieldGroup } from '../../ui/FieldGroup.tsx';
import { listOptions, type Option, organisationOptions } from '../../ui/options.ts';
import { rowFields } from '../../ui/row-fields.ts';
import { Section } from '../../ui/Section.tsx';
import { TagsField } from '../../ui/TagsField.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { BoundField, RecordForm } from '../../ui/use-record-form.ts';
import { useVocabulary } from '../../ui/vocabulary-context.ts';

function MeetingFields({ form }: { form: RecordForm<NetworkMeeting> }) {
  const vocabulary = useVocabulary();
  const { place } = useNavigation();
  const options = useMemo(
    () => ({
      purposes: listOptions(vocabulary, 'euNetworkPurposes', place.year),
      departments: organisationOptions(vocabulary, place.year),
    }),
    [vocabulary, place.year],
  );
  return (
    <div>
      <Section title="Tid, plats och syfte">
        <FieldGroup>
          <TextField wide {...form.field('title')} hint="Till exempel Höstmöte om nya program" />
          <DateField {...form.field('heldOn')} />
          <TextField {...form.field('place')} />
          <CheckboxGroup wide {...form.field('purposes')} options={options.purposes} />
          <TextArea {...form.field('agenda')} />
        </FieldGroup>
      </Section>
      <Section title="Deltagare">
        <FieldGroup>
          <TagsField
            wide
            {...form.field('departments')}
            options={options.departments}
            hint="En i taget; de räknas i närvaron"
          />
          <AttendeeRows attendees={form.field('attendees')} departments={options.departments} />
        </FieldGroup>
      </Section>
      <Section title="Efter mötet">
        <FieldGroup>
          <TextArea {...form.field('notes')} />
        </FieldGroup>
      </Section>
      <CaseSection registryNumber={form.field('registryNumber')} contact={form.field('contact')} />
      <DocumentsSection documents={form.field('documents')} />
    </div>
  );
}

const labels = fieldLabels.attendee;
const columns = [
  { header: labels.name, width: 'minmax(0, 1fr)' },
  { header: labels.function, width: 'minmax(0, 1fr)' },
  { header: labels.organisation, width: 'minmax(0, 1.2fr)' },
];

interface AttendeeRowsProps {
  attendees: BoundField<Attendee[]>;
  departments: readonly Option[];
}

const AttendeeRows = ({ attendees, departments }: AttendeeRowsProps) => (
  <EditableRows<Attendee>
    {...attendees}
    hint="Bara namn och funktion, och bara när det behövs"
    columns={columns}
    nameOf={({ name, function: title }) => name ?? title}
    fields={(row, change, path) => {
      const bind = rowFields(row, change, path, labels, attendees.onLeave);
      return (
        <>
          <TextField {...bind('name')} />
          <TextField {...bind('function')} />
          <ComboField {...bind('organisation')} options={departments} />
        </>
      );
    }}
    adder={(add) => (
      <Button variant="quiet" onPress={() => add({})}>
        <Plus aria-hidden />
        Lägg till person
      </Button>
    )}
  />
);

const meetings: RegisterKind<'network-meeting'> = {
  type: 'network-meeting',
  nameField: 'title',
  icon: Presentation,
  words: {
    many: 'Nätverksmöten',
    create: 'Nytt möte',
    the: 'Mötet',
    untitled: 'Utan rubrik',
    none: 'Inga nätverksmöten',
    those: 'mötena',
    noneFits: 'Inget möte',
  },
  counted: (count) => (count === 1 ? 'möte' : 'möten'),
  belongsHere:
    'Hit hör EU-nätverkets möten: dagordning, vilka förvaltningar som deltog och vad som kom fram. Närvaron kommer med i verksamhetsberättelsen.',
  facets: ['euNetworkPurposes', 'organisations'],
  sort: { by: 'startsOn', direction: 'descending' },
  columns: (_, besideDetail) => {
    const title = titleColumn('Möte', 'Utan rubrik');
    const time = timeColumn(true, { start: 'Datum', span: 'Datum' });
    if (besideDetail) return [title, time, attentionColumn];
    return [
      title,
      time,
      textColumn('where', 'Plats', 20, true),
      {
        id: 'attended',
        header: 'Förvaltningar',
        cell: ({ attended }) => attended !== undefined && formatCount(attended),
        align: 'end',
      },
      attentionColumn,
    ];
  },
  fields: (form) => <MeetingFields form={form} />,
};

export const MeetingsPage = () => <RegisterRoom kind={meetings} />;
