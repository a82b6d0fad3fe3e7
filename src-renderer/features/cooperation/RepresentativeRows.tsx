import { Plus } from 'lucide-react';
import type { Representative } from '../../../src-main/domain/cooperation.ts';
import { fieldLabels } from '../../../src-main/domain/wording/fields.ts';
import { Button } from '../../ui/Button.tsx';
import { EditableRows } from '../../ui/EditableRows.tsx';
import { rowFields } from '../../ui/row-fields.ts';
import { TextField } from '../../ui/TextField.tsx';
import type { BoundField } from '../../ui/use-record-form.ts';

const labels = fieldLabels.representative;
const columns = [
  { header: labels.name, width: 'minmax(0, 1fr)' },
  { header: labels.function, width: 'minmax(0, 1fr)' },
  { header: labels.post, width: 'minmax(0, 1fr)' },
];

/** Who represents Malmö: name, function and post. */
export const RepresentativeRows = (representatives: BoundField<Representative[]>) => (
  <EditableRows<Representative>
    {...representatives}
    columns={columns}
    nameOf={({ name, function: title }) => name ?? title}
    fields={(row, change, path) => {
      const bind = rowFields(row, change, path, labels, representatives.onLeave);
      return (
        <>
          <TextField {...bind('name')} />
          <TextField {...bind('function')} />
          <TextField {...bind('post')} />
        </>
      );
    }}
    adder={(add) => (
      <Button variant="quiet" onPress={() => add({})}>
        <Plus aria-hidden />
        Lägg till företrädare
      </Button>
    )}
  />
);
