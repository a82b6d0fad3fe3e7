// The sections that the forms of several kinds of record end with.
import { useMemo } from 'react';
import type { Contact } from '../../src-main/domain/contact.ts';
import type { DocumentReference } from '../../src-main/domain/record-parts.ts';
import { CheckboxGroup } from '../ui/CheckboxGroup.tsx';
import { ContactFields } from '../ui/ContactFields.tsx';
import { DocumentRows } from '../ui/DocumentRows.tsx';
import { FieldGroup } from '../ui/FieldGroup.tsx';
import { listOptions } from '../ui/options.ts';
import { Section } from '../ui/Section.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { BoundField } from '../ui/use-record-form.ts';
import { useVocabulary } from '../ui/vocabulary-context.ts';
import { useNavigation } from './place.ts';

interface AimsSectionProps {
  goals: BoundField<string[]>;
  directions: BoundField<string[]>;
}

/** Which of the plan's goals and directions the record serves. */
export function AimsSection({ goals, directions }: AimsSectionProps) {
  const vocabulary = useVocabulary();
  const { place } = useNavigation();
  const options = useMemo(
    () => ({
      goals: listOptions(vocabulary, 'goals', place.year),
      directions: listOptions(vocabulary, 'directions', place.year),
    }),
    [vocabulary, place.year],
  );
  return (
    <Section title="Mål och inriktning">
      <FieldGroup>
        <CheckboxGroup wide {...goals} options={options.goals} />
        <CheckboxGroup wide {...directions} options={options.directions} />
      </FieldGroup>
    </Section>
  );
}

interface CaseSectionProps {
  registryNumber: BoundField<string | undefined>;
  contact: BoundField<Contact | undefined>;
}

/** Under which number it is registered, and who answers for it. */
export const CaseSection = ({ registryNumber, contact }: CaseSectionProps) => (
  <Section title="Handläggning">
    <FieldGroup>
      <TextField {...registryNumber} />
      <ContactFields {...contact} />
    </FieldGroup>
  </Section>
);

/** The record's documents, by reference. */
export const DocumentsSection = ({ documents }: { documents: BoundField<DocumentReference[]> }) => (
  <Section
    title="Handlingar"
    hint="Här står vilka handlingar som finns och var. Handlingarna själva lämnar aldrig datorn, och var de förvaras följer inte med i rapporten."
  >
    <DocumentRows {...documents} hideLabel />
  </Section>
);
