import { memo, useCallback, useMemo, useRef } from 'react';
import type { ListSuggestion } from '../../../src-main/contract/list-views.ts';
import type { ColumnMapping, ListMapping } from '../../../src-main/domain/list-import/mapping.ts';
import { importTargets } from '../../../src-main/domain/list-import/targets.ts';
import { columnLetters } from '../../../src-main/domain/wording/list-import.ts';
import { useNavigation } from '../../app/place.ts';
import { ComboField } from '../../ui/ComboField.tsx';
import type { Option } from '../../ui/options.ts';
import { Panel } from '../../ui/Panel.tsx';
import { TagsField } from '../../ui/TagsField.tsx';
import { useVocabulary } from '../../ui/vocabulary-context.ts';
import { fromUnitId, toUnitId, unitOptions } from './money-units.ts';
import { skipped, targetOptions, yearsOf } from './target-options.ts';

type ListColumn = ListSuggestion['columns'][number];

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
  const { recordType } = mapping;
  const headers = columns.map(({ header }) => header);
  const years = yearsOf(mapping, headers, place.year).join(' ');
  const targets = useMemo(
    () => importTargets(recordType, vocabulary, years.split(' ').map(Number)),
    [recordType, vocabulary, years],
  );
  const options = useMemo(() => targetOptions(targets, recordType), [targets, recordType]);
  const units = useMemo(() => unitOptions(vocabulary), [vocabulary]);
  const filled = columns.flatMap((column, index) =>
    column.header === '' && column.samples.length === 0 ? [] : [{ index, column }],
  );

  /** A target that another column had goes over to this one. */
  const choose = (index: number, path: string | undefined): void => {
    const others = mapping.columns.filter((one) => one.column !== index && one.path !== path);
    const isMapped = path !== undefined && path !== skipped;
    const next: ColumnMapping[] = isMapped ? [...others, { column: index, path }] : others;
    onMap({ ...mapping, columns: next.sort((first, second) => first.column - second.column) });
  };
  const measure = (index: number, unit: string | undefined): void => {
    if (unit === undefined) return;
    onMap({
      ...mapping,
      columns: mapping.columns.map((one) =>
        one.column === index ? { ...one, unit: fromUnitId(unit) } : one,
      ),
    });
  };
  const latest = useRef({ choose, measure });
  latest.current = { choose, measure };
  const chooseLatest = useCallback<ColumnRowProps['onChoose']>(
    (index, path) => latest.current.choose(index, path),
    [],
  );
  const measureLatest = useCallback<ColumnRowProps['onMeasure']>(
    (index, unit) => latest.current.measure(index, unit),
    [],
  );
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
          {filled.map(({ index, column }) => {
            const mapped = mapping.columns.find((one) => one.column === index);
            const target = mapped && targets.find(({ path }) => path === mapped.path);
            return (
              <ColumnRow
                key={index}
                index={index}
                column={column}
                mapped={mapped}
                isMoney={target?.value.kind === 'money'}
                options={options}
                units={units}
                onChoose={chooseLatest}
                onMeasure={measureLatest}
              />
            );
          })}
        </ul>
      </div>
      <KeyField
        columns={filled.map(({ index, column }) => ({ id: String(index), label: nameOf(index, column) }))}
        value={mapping.key}
        onChange={(key) => onMap({ ...mapping, key })}
      />
    </Panel>
  );
}

const nameOf = (index: number, { header }: ListColumn): string =>
  header === '' ? `Kolumn ${columnLetters(index)}` : header;

interface ColumnRowProps {
  index: number;
  column: ListColumn;
  mapped: ColumnMapping | undefined;
  isMoney: boolean;
  options: readonly Option[];
  units: readonly Option[];
  onChoose: (index: number, path: string | undefined) => void;
  onMeasure: (index: number, unit: string | undefined) => void;
}

/** A list may have hundreds of columns, each with a field of many choices: those that have not changed are left alone. */
const ColumnRow = memo(function ColumnRow({
  index,
  column,
  mapped,
  isMoney,
  options,
  units,
  onChoose,
  onMeasure,
}: ColumnRowProps) {
  const name = nameOf(index, column);
  return (
    <li className="list-column" data-skipped={mapped ? undefined : true}>
      <span className="list-column-name">
        <span className="quiet number">{columnLetters(index)}</span>{' '}
        {column.header === '' ? <span className="quiet">utan rubrik</span> : <span>{column.header}</span>}
      </span>
      <Samples samples={column.samples} />
      <ComboField
        name={`column.${index}`}
        label={`${name} blir`}
        value={mapped?.path}
        emptyLabel="Hoppa över"
        onChange={(path) => onChoose(index, path)}
        options={options}
      />
      {isMoney ? (
        <ComboField
          name={`unit.${index}`}
          label={`Belopp utan enhet i ${name} är i`}
          value={toUnitId(mapped?.unit)}
          onChange={(unit) => onMeasure(index, unit)}
          options={units}
        />
      ) : (
        <span />
      )}
    </li>
  );
});

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
