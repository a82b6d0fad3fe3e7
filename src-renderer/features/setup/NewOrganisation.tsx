import { useState } from 'react';
import type { Contact } from '../../../src-main/domain/contact.ts';
import type { Vocabulary } from '../../../src-main/domain/vocabulary.ts';
import { type Role, roles } from '../../../src-main/domain/workspace.ts';
import { useAction } from '../../api.ts';
import { Button } from '../../ui/Button.tsx';
import { ComboField } from '../../ui/ComboField.tsx';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { FieldGroup } from '../../ui/FieldGroup.tsx';
import { type FindingLine, FindingList } from '../../ui/FindingList.tsx';
import type { FieldMessage } from '../../ui/field-props.ts';
import { leadToField } from '../../ui/lead-to-field.ts';
import { type Option, organisationOptions } from '../../ui/options.ts';
import { Panel } from '../../ui/Panel.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useVocabulary } from '../../ui/vocabulary-context.ts';
import { withMember } from '../../ui/with-member.ts';
import { type ChosenFolder, FolderChoice } from './FolderChoice.tsx';

const roleOptions: readonly Option[] = [
  {
    id: 'department',
    label: 'Förvaltning',
    detail: 'Du för register över förvaltningens aktiviteter och projekt och skickar en rapport om året.',
  },
  {
    id: 'city-office',
    label: 'Stadskontoret',
    detail: 'Du tar emot förvaltningarnas rapporter och sammanställer verksamhetsberättelsen.',
  },
];

/** Begins with a new database: role, organisation, contact person, place on disk. */
export function NewOrganisation() {
  const vocabulary = useVocabulary();
  const create = useAction('workspace.create');
  const [role, setRole] = useState<Role>();
  const [department, setDepartment] = useState<string>();
  const [contact, setContact] = useState<Contact>({});
  const [folder, setFolder] = useState<ChosenFolder>();
  const [wasTried, setWasTried] = useState(false);

  const organisation = role === 'city-office' ? cityOffice(vocabulary) : department;
  const missing = wasTried ? missingFields(role, organisation) : [];
  const messagesOf = (name: string): readonly FieldMessage[] =>
    missing.filter((finding) => finding.key === name).map(({ severity, text }) => ({ severity, text }));
  const choose = (next: { role?: Role; department?: string | undefined }): void => {
    if (next.role !== undefined) setRole(next.role);
    if ('department' in next) setDepartment(next.department);
    setFolder(undefined);
  };
  const start = (): void => {
    setWasTried(true);
    if (role === undefined || organisation === undefined) {
      leadToField(role === undefined ? 'role' : 'organisation');
      return;
    }
    void create.run({ role, organisation, contact, ...(folder && { folderToken: folder.token }) });
  };

  return (
    <Panel title="Börja med en ny organisation">
      <FindingList findings={missing} />
      <FailureNotice failure={create.failure} />
      <RadioGroup
        name="role"
        label="Var arbetar du?"
        value={role}
        onChange={(chosen) => choose({ role: roles.find((known) => known === chosen) })}
        options={roleOptions}
        messages={messagesOf('role')}
      />
      {role === 'department' && (
        <ComboField
          name="organisation"
          label="Förvaltning, enhet eller bolag"
          hint="Skriv några bokstäver av namnet. Även organisationer som har upphört finns med."
          value={department}
          onChange={(chosen) => choose({ department: chosen })}
          options={departments(vocabulary)}
          messages={messagesOf('organisation')}
        />
      )}
      {role !== undefined && (
        <FieldGroup>
          {(['name', 'function', 'workContact'] as const).map((member) => (
            <TextField
              key={member}
              name={member}
              label={contactTexts[member].label}
              hint={contactTexts[member].hint}
              value={contact[member]}
              onChange={(value) => setContact(withMember(contact, member, value))}
            />
          ))}
        </FieldGroup>
      )}
      {organisation !== undefined && (
        <FolderChoice key={organisation} organisation={organisation} chosen={folder} onChoose={setFolder} />
      )}
      <div className="row">
        <Button variant="primary" onPress={start} isDisabled={create.isRunning}>
          Börja använda Utblick
        </Button>
      </div>
    </Panel>
  );
}

const contactTexts: Readonly<Record<keyof Contact, { label: string; hint: string }>> = {
  name: { label: 'Ditt namn', hint: 'Står som kontaktperson i rapporten.' },
  function: { label: 'Din funktion', hint: 'Till exempel EU-kontaktperson.' },
  workContact: { label: 'Din arbetskontakt', hint: 'E-post eller telefon i arbetet.' },
};

const cityOffice = (vocabulary: Vocabulary): string | undefined =>
  vocabulary.organisations.find(({ kind }) => kind === 'city-office')?.code;

const departments = (vocabulary: Vocabulary): Option[] =>
  organisationOptions({
    ...vocabulary,
    organisations: vocabulary.organisations.filter(({ kind }) => kind !== 'city-office'),
  });

function missingFields(role: Role | undefined, organisation: string | undefined): FindingLine[] {
  const missing = (key: string, about: string, text: string): FindingLine => ({
    key,
    severity: 'error',
    about,
    text,
    onFollow: () => void leadToField(key),
  });
  if (role === undefined)
    return [missing('role', 'Var arbetar du?', 'Välj förvaltning eller stadskontoret.')];
  return organisation === undefined
    ? [missing('organisation', 'Organisation', 'Välj den organisation som registret gäller.')]
    : [];
}
