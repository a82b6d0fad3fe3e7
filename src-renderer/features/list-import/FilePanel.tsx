import type { OpenListView } from '../../../src-main/contract/list-views.ts';
import type { ListMapping } from '../../../src-main/domain/list-import/mapping.ts';
import { type ImportType, importTypes } from '../../../src-main/domain/list-import/targets.ts';
import { recordTypeLabels } from '../../../src-main/domain/wording/fields.ts';
import { formatCount } from '../../../src-main/domain/wording/format.ts';
import { columnLetters } from '../../../src-main/domain/wording/list-import.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { FieldGroup } from '../../ui/FieldGroup.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import type { ListWork, ListWorkChanges } from './use-list-import.ts';

const separators = { ';': 'semikolon', ',': 'komma', '\t': 'tabb' } as const;

interface FilePanelProps {
  list: OpenListView;
  work: ListWork;
  mapping: ListMapping;
  onReadAs: ListWorkChanges['readAs'];
}

/** Which sheet, what its rows are, and where its headers stand. */
export function FilePanel({ list, work, mapping, onReadAs }: FilePanelProps) {
  const { sheets } = list;
  const sheet = sheets[work.sheet];
  const { recordType, headerRow } = mapping;
  return (
    <Panel title="1. Listan" aside={<span className="quiet">{describe(list, work.sheet)}</span>}>
      <FieldGroup>
        {sheets.length > 1 && (
          <SelectField
            name="sheet"
            label="Blad"
            value={String(work.sheet)}
            onChange={(chosen) => onReadAs({ sheet: Number(chosen ?? 0) })}
            options={sheets.map(({ name }, index) => ({ id: String(index), label: name }))}
          />
        )}
        <SelectField
          name="recordType"
          label="Raderna är"
          value={recordType}
          onChange={(chosen) => onReadAs({ sheet: work.sheet, recordType: chosen as ImportType, headerRow })}
          options={importTypes.map((type) => ({ id: type, label: recordTypeLabels[type].many }))}
        />
        <NumberField
          name="headerRow"
          label="Rubrikerna står på rad"
          value={headerRow + 1}
          largest={sheet?.rows ?? 1}
          onChange={(row) => {
            if (row !== undefined && row > 0 && row !== headerRow + 1)
              onReadAs({ sheet: work.sheet, recordType, headerRow: row - 1 });
          }}
        />
      </FieldGroup>
      {sheet && (
        <Disclosure title="Visa listans första rader">
          <FirstRows rows={sheet.firstRows} headerRow={headerRow} />
        </Disclosure>
      )}
    </Panel>
  );
}

/** `projekt.csv, 375 rader och 14 kolumner, UTF-8 med semikolon mellan kolumnerna`. */
function describe({ fileName, sheets, encoding, separator }: OpenListView, sheet: number): string {
  const { rows = 0, columns = 0 } = sheets[sheet] ?? {};
  const size = `${formatCount(rows)} ${rows === 1 ? 'rad' : 'rader'} och ${formatCount(columns)} ${columns === 1 ? 'kolumn' : 'kolumner'}`;
  const form =
    encoding !== undefined && separator !== undefined
      ? `, ${encoding} med ${separators[separator]} mellan kolumnerna`
      : '';
  return `${fileName}, ${size}${form}`;
}

const FirstRows = ({ rows, headerRow }: { rows: readonly (readonly string[])[]; headerRow: number }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
  <section className="list-start" aria-label="Listans första rader" tabIndex={0}>
    <table className="table small">
      <thead>
        <tr>
          <th scope="col">Rad</th>
          {(rows[0] ?? []).map((_, column) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
            <th key={column} scope="col">
              {columnLetters(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
          <tr key={index} data-chosen={index === headerRow ? true : undefined}>
            <th scope="row">{index + 1}</th>
            {row.map((text, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place
              <td key={column}>{text}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);
