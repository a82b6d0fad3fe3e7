import { useState } from 'react';
import { succeed } from '../../../src-main/domain/result.ts';
import { fieldLabels } from '../../../src-main/domain/wording/fields.ts';
import { useAction } from '../../api.ts';
import { useWorkspace } from '../../app/workspace-context.ts';
import { SaveFailure, SaveStatusLine } from '../../ui/SaveStatusLine.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useAutosave } from '../../ui/use-autosave.ts';
import { withMember } from '../../ui/with-member.ts';

/** Who stands as contact person in what is sent: name, function and work contact, nothing private. */
export function ContactForm() {
  const { workspace } = useWorkspace();
  const saveContact = useAction('workspace.saveContact');
  const [contact, setContact] = useState(workspace.contact);
  const { change, flush, status } = useAutosave({
    save: async (latest: typeof contact) => {
      const result = await saveContact.run({ contact: latest });
      return result.ok ? succeed({}) : result;
    },
  });
  return (
    <>
      <p className="quiet">
        Står i rapporten, så att mottagaren vet vem som kan svara. Skriv inga privata uppgifter.
      </p>
      <SaveFailure status={status} />
      <div className="contact-fields">
        {(['name', 'function', 'workContact'] as const).map((member) => (
          <TextField
            key={member}
            name={member}
            label={fieldLabels.contact[member]}
            value={contact[member]}
            onChange={(value) => {
              const next = withMember(contact, member, value);
              setContact(next);
              change(next);
            }}
            onLeave={() => void flush()}
          />
        ))}
      </div>
      <SaveStatusLine status={status} />
    </>
  );
}
