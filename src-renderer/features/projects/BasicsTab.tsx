import { useMemo } from 'react';
import type { Project } from '../../../src-main/domain/project.ts';
import { labelOf, type Vocabulary } from '../../../src-main/domain/vocabulary.ts';
import { useNavigation } from '../../app/place.ts';
import { DocumentsSection } from '../../app/RecordSections.tsx';
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx';
import { ComboField } from '../../ui/ComboField.tsx';
import { ContactFields } from '../../ui/ContactFields.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { FieldGroup } from '../../ui/FieldGroup.tsx';
import { listOptions, type Option, organisationOptions, sortedListOptions } from '../../ui/options.ts';
import { Section } from '../../ui/Section.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TagsField } from '../../ui/TagsField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { RecordForm } from '../../ui/use-record-form.ts';
import { useVocabulary } from '../../ui/vocabulary-context.ts';
import { YearField } from '../../ui/YearField.tsx';

export function BasicsTab({ form }: { form: RecordForm<Project> }) {
  const options = useBasicOptions();
  const programme = form.field('programme');
  return (
    <>
      <Section title="Om projektet">
        <FieldGroup>
          <TextField wide {...form.field('name')} />
          <TextField {...form.field('acronym')} />
          <SelectField {...form.field('status')} options={options.statuses} />
          <DateField {...form.field('startsOn')} hint="Dag, månad eller bara år" />
          <DateField {...form.field('endsOn')} />
          <ComboField wide {...form.field('owner')} options={options.organisations} />
          <SelectField wide {...form.field('role')} options={options.roles} />
        </FieldGroup>
      </Section>
      <Section title="Finansiär och ärende">
        <FieldGroup>
          <ComboField
            wide
            {...programme}
            options={options.programmes}
            hint={options.programmes.find(({ id }) => id === programme.value)?.detail}
          />
          <TextField wide {...form.field('programmeArea')} />
          <TextField {...form.field('funderReference')} />
          <TextField {...form.field('registryNumber')} />
        </FieldGroup>
      </Section>
      <Section title="Mål och inriktning">
        <FieldGroup>
          <CheckboxGroup wide {...form.field('goals')} options={options.goals} />
          <CheckboxGroup wide {...form.field('directions')} options={options.directions} />
        </FieldGroup>
      </Section>
      <Section title="Verksamhetsplan och budget">
        <FieldGroup>
          <TextField wide {...form.field('planGoal')} />
          <YearField {...form.field('budgetYear')} hint="Det år vars budget bär projektet" />
        </FieldGroup>
      </Section>
      <Section title="Ansvariga">
        <FieldGroup>
          <ContactFields {...form.field('contact')} />
          <ContactFields {...form.field('projectLead')} />
          <TextField wide {...form.field('steeringGroup')} />
          <TagsField {...form.field('otherDepartments')} options={options.organisations} />
          <ComboField {...form.field('takenOverFrom')} options={options.organisations} />
        </FieldGroup>
      </Section>
      <DocumentsSection documents={form.field('documents')} />
    </>
  );
}

function useBasicOptions() {
  const vocabulary = useVocabulary();
  const { place } = useNavigation();
  return useMemo(
    () => ({
      programmes: programmeOptions(vocabulary),
      organisations: organisationOptions(vocabulary),
      roles: listOptions(vocabulary, 'roles'),
      statuses: listOptions(vocabulary, 'statuses'),
      goals: listOptions(vocabulary, 'goals', place.year),
      directions: listOptions(vocabulary, 'directions', place.year),
    }),
    [vocabulary, place.year],
  );
}

/** Every programme of every period, under its fund: a project may outlive its programme. */
function programmeOptions(vocabulary: Vocabulary): Option[] {
  const entries = new Map(vocabulary.lists.programmes.map((entry) => [entry.code, entry]));
  const funds = vocabulary.lists.funds.map(({ code }) => code);
  const place = ({ id }: Option): number => funds.indexOf(entries.get(id)?.group ?? '');
  return sortedListOptions(vocabulary, 'programmes')
    .sort((first, second) => place(first) - place(second))
    .map((option) => {
      const fund = entries.get(option.id)?.group;
      return { ...option, group: fund === undefined ? undefined : labelOf(vocabulary, 'funds', fund) };
    });
}
