import { ScrollText } from 'lucide-react';
import type { GoverningDocument } from '../../../src-main/domain/governing-document.ts';
import { useLinkOptions } from '../../app/link-options.ts';
import { CaseSection, DocumentsSection } from '../../app/RecordSections.tsx';
import { RegisterRoom } from '../../app/RegisterRoom.tsx';
import { attentionColumn, lastingColumn, textColumn, titleColumn } from '../../app/register-columns.tsx';
import type { RegisterKind } from '../../app/register-kind.ts';
import { ComboField } from '../../ui/ComboField.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { FieldGroup } from '../../ui/FieldGroup.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { RecordForm } from '../../ui/use-record-form.ts';

function GoverningDocumentFields({ form }: { form: RecordForm<GoverningDocument> }) {
  const { id, replacedBy } = form.record;
  const others = useLinkOptions('governing-document', replacedBy).filter((option) => option.id !== id);
  return (
    <div>
      <Section title="Dokumentet">
        <FieldGroup>
          <TextField wide {...form.field('title')} />
          <TextArea {...form.field('purpose')} />
        </FieldGroup>
      </Section>
      <Section title="Beslut">
        <FieldGroup>
          <TextField wide {...form.field('body')} hint="Till exempel Kommunfullmäktige" />
          <DateField {...form.field('decidedOn')} hint="Dag, månad eller bara år" />
          <TextField {...form.field('section')} hint="Till exempel 83" />
        </FieldGroup>
      </Section>
      <Section title="När det gäller">
        <FieldGroup>
          <DateField {...form.field('startsOn')} />
          <DateField {...form.field('endsOn')} hint="Tomt så länge det gäller" />
          <DateField {...form.field('evaluationOn')} />
          <ComboField wide {...form.field('replacedBy')} options={others} />
        </FieldGroup>
      </Section>
      <CaseSection registryNumber={form.field('registryNumber')} contact={form.field('contact')} />
      <DocumentsSection documents={form.field('documents')} />
    </div>
  );
}

const governingDocuments: RegisterKind<'governing-document'> = {
  type: 'governing-document',
  nameField: 'title',
  icon: ScrollText,
  words: {
    many: 'Styrdokument',
    create: 'Nytt styrdokument',
    the: 'Styrdokumentet',
    untitled: 'Utan rubrik',
    none: 'Inga styrdokument',
    those: 'styrdokumenten',
    noneFits: 'Inget styrdokument',
  },
  counted: () => 'styrdokument',
  belongsHere:
    'Hit hör planen, strategin och det som gällde före dem: vem som beslutade, hur länge dokumentet gäller och vad som har ersatt det.',
  known: 'Planen, strategin och det de ersatte',
  facets: [],
  sort: { by: 'startsOn', direction: 'descending' },
  columns: (_, besideDetail) => {
    const title = titleColumn('Styrdokument', 'Utan rubrik');
    if (besideDetail) return [title, attentionColumn];
    return [title, textColumn('where', 'Instans', 24, true), lastingColumn('Gäller'), attentionColumn];
  },
  fields: (form) => <GoverningDocumentFields form={form} />,
};

export const GoverningDocumentsPage = () => <RegisterRoom kind={governingDocuments} />;
