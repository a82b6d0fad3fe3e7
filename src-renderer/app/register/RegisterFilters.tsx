// The bar above a register's list: words, filters, years, and what of it is in force.
import { ListFilter } from 'lucide-react';
import { memo, type ReactNode, useContext, useMemo, useState } from 'react';
import { ToggleButton } from 'react-aria-components';
import type { RecordType } from '../../../src-main/domain/record-kind.ts';
import type { Facet } from '../../../src-main/domain/record-query.ts';
import { formatCount } from '../../../src-main/domain/wording/format.ts';
import { useCall } from '../../api.ts';
import { FilterChips } from '../../ui/FilterChips.tsx';
import { FilterField } from '../../ui/FilterField.tsx';
import { FilterMenu } from '../../ui/FilterMenu.tsx';
import { OneAtATimeContext } from '../../ui/list-detail-context.ts';
import { Switch } from '../../ui/Switch.tsx';
import { useVocabulary } from '../../ui/vocabulary-context.ts';
import { figureWords } from '../figure-words.ts';
import { useNavigation } from '../place.ts';
import type { RegisterKind } from '../register-kind.ts';
import { type FacetOption, facetLabels, facetOptions, facetValueLabel } from './facet-options.ts';
import { RegisterViews } from './RegisterViews.tsx';
import {
  type Asking,
  type RegisterQuestion,
  withAllYears,
  withFilter,
  withoutFigure,
} from './register-question.ts';

interface RegisterFiltersProps<T extends RecordType> {
  kind: RegisterKind<T>;
  asking: Asking;
  total: number;
}

export function RegisterFilters<T extends RecordType>({ kind, asking, total }: RegisterFiltersProps<T>) {
  const { place } = useNavigation();
  const { question, change } = asking;
  const isNarrow = useContext(OneAtATimeContext) || place.id !== undefined;
  const [isShown, setIsShown] = useState(false);
  const menus = (
    <FacetMenus kind={kind} filters={question.filters} allYears={question.allYears} change={change} />
  );
  return (
    <div className="register-bar">
      <div className="row">
        <FilterField
          label={`Sök bland ${kind.words.those}`}
          placeholder="Sök i alla texter"
          value={question.text}
          onChange={(text) => change((before) => ({ ...before, text }))}
        />
        {isNarrow && (
          <ToggleButton className="button filter-button" isSelected={isShown} onChange={setIsShown}>
            <ListFilter aria-hidden />
            Filter
          </ToggleButton>
        )}
        {!isNarrow && menus}
      </div>
      {isNarrow && isShown && <div className="row">{menus}</div>}
      <div className="register-outcome">
        <div className="row">
          <span className="quiet number" aria-live="polite">
            {formatCount(total)} {kind.counted(total)}
          </span>
          <Chips type={kind.type} asking={asking} />
        </div>
        <div className="row">
          <Switch
            label="Alla år"
            isOn={question.allYears}
            onChange={(allYears) => change((before) => withAllYears(before, allYears))}
          />
          <RegisterViews type={kind.type} asking={asking} />
        </div>
      </div>
    </div>
  );
}

interface FacetMenusProps<T extends RecordType> {
  kind: RegisterKind<T>;
  filters: RegisterQuestion['filters'];
  allYears: boolean;
  change: Asking['change'];
}

const Menus = <T extends RecordType>({ kind, filters, allYears, change }: FacetMenusProps<T>): ReactNode => {
  const [isOpen, setIsOpen] = useState(false);
  const optionsOf = useFacetOptions(kind, allYears, isOpen);
  return kind.facets.map((facet) => {
    const options = optionsOf.get(facet) ?? [];
    const chosen = filters.find((filter) => filter.facet === facet)?.values ?? [];
    return options.length === 0 && chosen.length === 0 ? null : (
      <FilterMenu
        key={facet}
        label={facetLabels[facet]}
        options={options}
        chosen={chosen}
        onChange={(values) => change((before) => withFilter(before, facet, values))}
        onOpenChange={setIsOpen}
      />
    );
  });
};

/** One menu for each filter of the kind that has something to choose. Typing leaves them alone. */
const FacetMenus = memo(Menus) as typeof Menus;

/**
 * Counting takes its time in a large register, so it is done once a year in sight, and anew while someone looks. As long
 * as a filter has nothing to choose, what is saved may give it something, and it is counted anew then too.
 */
function useFacetOptions<T extends RecordType>(
  { type, facets }: RegisterKind<T>,
  allYears: boolean,
  isOpen: boolean,
): ReadonlyMap<Facet, readonly FacetOption[]> {
  const { place } = useNavigation();
  const vocabulary = useVocabulary();
  const years = allYears ? 'all' : place.year;
  const [countedFor, setCountedFor] = useState<typeof years>();
  const [isIncomplete, setIsIncomplete] = useState(false);
  const { data, isPlaceholderData } = useCall(
    'record.facets',
    { type, ...(!allYears && { year: place.year }) },
    { isWanted: isOpen || isIncomplete || countedFor !== years, keepsLast: true },
  );
  const lacksOne =
    data !== undefined &&
    facets.some(
      (facet) => !data.facets.some((counted) => counted.facet === facet && counted.values.length > 0),
    );
  if (isIncomplete !== lacksOne) setIsIncomplete(lacksOne);
  if (data && !isPlaceholderData && countedFor !== years) setCountedFor(years);
  return useMemo(() => {
    const countsOf = new Map(data?.facets.map(({ facet, values }) => [facet, values]));
    return new Map(
      facets.map((facet) => [facet, facetOptions(facet, countsOf.get(facet) ?? [], vocabulary)]),
    );
  }, [data, facets, vocabulary]);
}

const figureChip = 'figure';

interface ChipsProps {
  type: RecordType;
  asking: Asking;
}

function Chips({ type, asking: { question, change, clear } }: ChipsProps) {
  const { place } = useNavigation();
  const vocabulary = useVocabulary();
  const { behind, filters } = question;
  const chosen = filters.flatMap(({ facet, values }) => values.map((value) => ({ facet, value })));
  const chips = chosen.map(({ facet, value }) => ({
    id: `${facet}:${value}`,
    facet: facetLabels[facet],
    value: facetValueLabel(facet, value, vocabulary),
  }));
  const remove = (id: string): void => {
    if (id === figureChip) change(withoutFigure);
    else
      change((before) => {
        const removed = chosen.find(({ facet, value }) => `${facet}:${value}` === id);
        if (!removed) return before;
        const { values = [] } = before.filters.find(({ facet }) => facet === removed.facet) ?? {};
        return withFilter(
          before,
          removed.facet,
          values.filter((value) => value !== removed.value),
        );
      });
  };
  return (
    <FilterChips
      filters={[
        ...(behind
          ? [{ id: figureChip, facet: 'Underlag', value: figureWords(behind, type, place.year, vocabulary) }]
          : []),
        ...chips,
      ]}
      onRemove={remove}
      onClear={clear}
    />
  );
}
