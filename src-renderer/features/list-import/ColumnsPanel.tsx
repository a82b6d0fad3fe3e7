import { useMemo } from 'react';
import type { ListSuggestion } from '../../../src-main/contract/list-views.ts';
import type { ColumnMapping, ListMapping } from '../../../src-main/domain/list-import/mapping.ts';
import { columnLetters } from '../../../src-main/domain/wording/list-import.ts';
import { useNavigation } from '../../app/place.ts';
import { ComboField } from '../../ui/ComboField.tsx';
import type { Option } from '../../ui/options.ts';
import { Panel } from '../../ui/Panel.tsx';
import { TagsField } from '../../ui/TagsField.tsx';
import { useVocabulary } from '../../ui/vocabulary-context.ts';
import { fromUnitId, toUnitId, unitOptions } from './money-units.ts';
import { skipped, targetOptions, targetsOf } from './target-options.ts';

interface ColumnsPanelProps {
  columns: ListSuggestion['columns'];
  mapping: ListMapping;
  isRemembered: boolean;
  onMap: (mapping: ListMapping) => void;
}

/** What each column becomes, and which of them tell one row from another. */
export function ColumnsPanel({ columns, mapping, isRemembered, onMap }: ColumnsPanelProps) {
  const vocabulary = useVocabulary();
  const { place } = useNavigation();
  const targets = useMemo(() => {
    const headers = columns.map(({ header }) => header);
    return targetsOf(mapping, headers, vocabulary, place.year);
  }, [columns, mapping, vocabulary, place.year]);
  const options = useMemo(() => targetOptions(targets, mapping), [targets, mapping]);
  const units = useMemo(() => unitOptions(vocabulary), [vocabulary]);
  const filled = columns.flatMap(({ header, samples }, column) =>
    header === '' && samples.length === 0 ? [] : [{ column, header, samples }],
  );
  const nameOf = (column: number): string => {
    const { header = '' } = columns[column] ?? {};
    return header === '' ? `Kolumn ${columnLetters(column)}` : header;
  };

  /** A target that another column had goes over to this one. */
  const choose = (column: number, path: string | undefined): void => {
    const others = mapping.columns.filter((one) => one.column !== column && one.path !== path);
    const isMapped = path !== undefined && path !== skipped;
    const next: ColumnMapping[] = isMapped ? [...others, { column, path }] : others;
    onMap({ ...mapping, columns: next.sort((first, second) => first.column - second.column) });
  };
  const measure = (column: number, unit: string | undefined): void => {
    if (unit === undefined) return;
    onMap({
      ...mapping,
      columns: mapping.columns.map((one) =>
        one.column === column ? { ...one, unit: fromUnitId(unit) } : one,
      ),
    });
  };
  return (
    <Panel
      title="2. Kolumnerna"
      aside={
        <span className="quiet">
          {isRemembered
            ? 'Som du valde förra gången.'
            : `${mapping.columns.length} av ${filled.length} kolumner hämtas.`}
        </span>
      }
    >
      <div className="list-columns">
        <div className="list-column list-columns-header" aria-hidden>
          <span>Kolumn i listan</span>
          <span>Exempel</span>
          <span>Blir</span>
          <span>Belopp utan enhet är i</span>
        </div>
        <ul className="list-columns-rows" aria-label="Kolumner">
          {filled.map(({ column, header, samples }) => {
            const mapped = mapping.columns.find((one) => one.column === column);
            const target = targets.find(({ path }) => path === mapped?.path);
            return (
              <li key={column} className="list-column" data-skipped={mapped ? undefined : true}>
                <span className="list-column-name">
                  <span className="quiet number">{columnLetters(column)}</span>{' '}
                  {header === '' ? <span className="quiet">utan rubrik</span> : header}
                </span>
                <Samples samples={samples} />
                <ComboField
                  name={`column.${column}`}
                  label={`${nameOf(column)} blir`}
                  value={mapped?.path}
                  emptyLabel="Hoppa över"
                  onChange={(path) => choose(column, path)}
                  options={options}
                />
                {target?.value.kind === 'money' ? (
                  <ComboField
                    name={`unit.${column}`}
                    label={`Belopp utan enhet i ${nameOf(column)} är i`}
                    value={toUnitId(mapped?.unit)}
                    onChange={(unit) => measure(column, unit)}
                    options={units}
                  />
                ) : (
                  <span />
                )}
              </li>
            );
          })}
        </ul>
      </div>
      <KeyField
        columns={filled.map(({ column }) => ({ id: String(column), label: nameOf(column) }))}
        value={mapping.key}
        onChange={(key) => onMap({ ...mapping, key })}
      />
    </Panel>
  );
}

/** Cut to one line; the whole is seen when it is pointed at. */
const Samples = ({ samples }: { samples: readonly string[] }) => {
  const text = samples.length === 0 ? 'tom' : samples.join(' · ');
  return (
    <span className="list-samples quiet small" title={text}>
      {text}
    </span>
  );
};

interface KeyFieldProps {
  columns: readonly Option[];
  value: readonly number[];
  onChange: (key: number[]) => void;
}

const KeyField = ({ columns, value, onChange }: KeyFieldProps) => (
  <div className="list-key">
    <TagsField
      name="key"
      label="Skiljer raderna åt (nyckel)"
      hint="Hämtar du listan igen hör en rad med samma nyckel till samma post. Välj det som aldrig byts ut, till exempel diarienumret."
      value={value.map(String)}
      onChange={(key) => onChange(key.map(Number))}
      options={columns}
      messages={value.length === 0 ? [{ severity: 'error', text: 'Välj minst en kolumn.' }] : []}
    />
  </div>
);
