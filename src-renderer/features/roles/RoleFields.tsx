import type { RoleDescription } from '../../../src-main/domain/role-description.ts';
import { DocumentsSection } from '../../app/RecordSections.tsx';
import { ContactFields } from '../../ui/ContactFields.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { FieldGroup } from '../../ui/FieldGroup.tsx';
import { PercentField } from '../../ui/PercentField.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { RecordForm } from '../../ui/use-record-form.ts';
import { DutyRows } from './DutyRows.tsx';

/** Every member of a role description: from when, who, who does what, and who has decided it. */
export const RoleFields = ({ form }: { form: RecordForm<RoleDescription> }) => (
  <div>
    <Section title="När den gäller">
      <FieldGroup>
        <DateField {...form.field('startsOn')} hint="Dag, månad eller bara år" />
        <DateField {...form.field('endsOn')} hint="Tomt så länge den gäller" />
        <TextField
          wide
          {...form.field('title')}
          hint="Behövs bara om kontaktpersonens namn inte räcker som rubrik"
        />
      </FieldGroup>
    </Section>
    <Section title="Vem">
      <FieldGroup>
        <ContactFields {...form.field('contact')} />
        <ContactFields {...form.field('deputy')} />
        <TextField {...form.field('manager')} hint="Chefens funktion" />
        <PercentField {...form.field('workingShare')} hint="Till exempel 20 %" />
      </FieldGroup>
    </Section>
    <Section
      title="Vem gör vad"
      hint="Planens tre uppgifter för kontaktpersonen, och de som förvaltningen har lagt till."
    >
      <DutyRows {...form.field('duties')} />
    </Section>
    <Section title="Övrigt">
      <FieldGroup>
        <TextArea {...form.field('note')} />
      </FieldGroup>
    </Section>
    <Section title="Beslut">
      <FieldGroup>
        <TextField {...form.field('body')} hint="Nämnden, förvaltningschefen eller annan" />
        <DateField {...form.field('decidedOn')} precision="day" hint="Hela datumet, som 2006-05-11" />
        <TextField {...form.field('registryNumber')} />
      </FieldGroup>
    </Section>
    <DocumentsSection documents={form.field('documents')} />
  </div>
);
