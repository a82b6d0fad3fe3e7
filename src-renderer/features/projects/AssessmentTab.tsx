import type { Project } from '../../../src-main/domain/project.ts';
import { FieldGroup } from '../../ui/FieldGroup.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import type { RecordForm } from '../../ui/use-record-form.ts';
import { ScoreTable } from './ScoreTable.tsx';

/** Whether the project is fit for its purpose: what each assessor says, and what it comes to. */
export const AssessmentTab = ({ form }: { form: RecordForm<Project> }) => (
  <>
    <Section
      title="Bedömning efter kriterier"
      hint="Var och en ger poäng från 1 (inte alls) till 5 (helt). Det som räknas är den gemensamma poängen, annars den mittersta av bedömarnas."
    >
      <ScoreTable form={form} />
    </Section>
    <Section title="Samlad bedömning">
      <FieldGroup>
        <TextArea {...form.field('assessment')} />
      </FieldGroup>
    </Section>
  </>
);
