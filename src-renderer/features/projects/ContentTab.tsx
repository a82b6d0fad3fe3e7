import type { Project } from '../../../src-main/domain/project.ts';
import { FieldGroup } from '../../ui/FieldGroup.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import type { RecordForm } from '../../ui/use-record-form.ts';

/** What the project is and what it has given, in running text. */
export const ContentTab = ({ form }: { form: RecordForm<Project> }) => (
  <FieldGroup>
    <TextArea {...form.field('summary')} />
    <TextArea {...form.field('background')} />
    <TextArea {...form.field('purpose')} />
    <TextArea {...form.field('directResults')} />
    <TextArea {...form.field('indirectResults')} />
    <TextArea {...form.field('spreading')} />
    <TextArea {...form.field('lessons')} />
    <TextArea {...form.field('assessment')} />
  </FieldGroup>
);
