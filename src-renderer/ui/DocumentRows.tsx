import { FileSearch, Plus, X } from 'lucide-react';
import { packageLimits } from '../../src-main/domain/package/limits.ts';
import type { DocumentReference } from '../../src-main/domain/record-parts.ts';
import { cleanText } from '../../src-main/domain/text.ts';
import { fieldLabels } from '../../src-main/domain/wording/fields.ts';
import { useClient } from '../api.ts';
import { Button } from './Button.tsx';
import { EditableRows, type EditableRowsProps } from './EditableRows.tsx';
import { IconButton } from './IconButton.tsx';
import { TextField } from './TextField.tsx';
import { showFailure } from './toast.ts';
import { withMember } from './with-member.ts';

const labels = fieldLabels.document;
const members = ['title', 'registryNumber', 'place'] as const;

/** Documents by reference: what each is called and registered as, where it is kept, and how its file is recognised. */
export const DocumentRows = (
  props: Omit<EditableRowsProps<DocumentReference>, 'columns' | 'nameOf' | 'fields' | 'adder'>,
) => (
  <EditableRows<DocumentReference>
    {...props}
    nameOf={({ title, registryNumber }) => title ?? registryNumber}
    fields={(row, change, path) => (
      <>
        <div className="document-fields">
          {members.map((member) => (
            <TextField
              key={member}
              name={`${path}.${member}`}
              label={labels[member]}
              value={row[member]}
              onChange={(text) => change(withMember(row, member, text))}
              onLeave={props.onLeave}
            />
          ))}
        </div>
        <FileLine
          row={row}
          onChange={(next) => {
            change(next);
            props.onLeave?.();
          }}
        />
      </>
    )}
    adder={(add) => (
      <Button variant="quiet" onPress={() => add({})}>
        <Plus aria-hidden />
        Lägg till handling
      </Button>
    )}
  />
);

interface FileLineProps {
  row: DocumentReference;
  onChange: (row: DocumentReference) => void;
}

/** So much of a checksum tells two files apart for the eye. */
const shownDigits = 12;

/** Points at the document's file, which is read for its checksum and left where it is. */
function FileLine({ row, onChange }: FileLineProps) {
  const client = useClient();
  const point = async (): Promise<void> => {
    const result = await client.call('file.digest', {});
    if (!result.ok) showFailure(result.failure);
    else if (result.value.file) onChange(withFile(row, result.value.file));
  };
  return (
    <div className="file-line">
      <Button variant="quiet" onPress={() => void point()}>
        <FileSearch aria-hidden />
        {row.sha256 === undefined ? 'Peka ut filen' : 'Peka ut filen på nytt'}
      </Button>
      {row.sha256 !== undefined && (
        <span className="row">
          <span className="quiet small" title={row.sha256}>
            {labels.sha256} <code>{row.sha256.slice(0, shownDigits)}</code>
          </span>
          <IconButton
            label="Ta bort kontrollsumman"
            icon={<X aria-hidden />}
            onPress={() => onChange(withMember(row, 'sha256', undefined))}
          />
        </span>
      )}
    </div>
  );
}

/** A name that the person has given stays. A place that is longer than a field can hold is left for them to write. */
function withFile(
  row: DocumentReference,
  { name, place, sha256 }: { name: string; place: string; sha256: string },
): DocumentReference {
  const fits = place.length <= packageLimits.shortStringLength;
  return { ...row, title: row.title ?? cleanText(name), ...(fits && { place: cleanText(place) }), sha256 };
}
