import type { Project } from '../../../src-main/domain/project.ts';
import { FieldGroup } from '../../ui/FieldGroup.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import type { RecordForm } from '../../ui/use-record-form.ts';

/** What the project is and what it has given, in running text. */
export const ContentTab = ({ form }: { form: RecordForm<Project> }) => (
  <>
    <Section title="Vad projektet är">
      <FieldGroup>
        <TextArea {...form.field('summary')} />
        <TextArea {...form.field('background')} />
        <TextArea {...form.field('purpose')} />
      </FieldGroup>
    </Section>
    <Section title="Resultat och avslut">
      <FieldGroup>
        <TextArea {...form.field('directResults')} />
        <TextArea {...form.field('indirectResults')} />
        <TextArea {...form.field('spreading')} />
        <TextArea
          {...form.field('implementation')}
          hint="Vad som lever vidare när projektet är slut, och vem som bär det"
        />
        <TextArea {...form.field('lessons')} hint="Det nästa projekt bör veta" />
      </FieldGroup>
    </Section>
  </>
);
