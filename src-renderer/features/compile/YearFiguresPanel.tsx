import type { Slice, YearFigures } from '../../../src-main/domain/figures/year-figures.ts';
import type { MoneySum } from '../../../src-main/domain/money.ts';
import { labelOf, type Vocabulary, type VocabularyList } from '../../../src-main/domain/vocabulary.ts';
import { formatCount, formatMoneySum } from '../../../src-main/domain/wording/format.ts';
import { BarList } from '../../ui/BarList.tsx';
import { DefinitionList } from '../../ui/DefinitionList.tsx';
import { KeyFigure, KeyFigures } from '../../ui/KeyFigures.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { useVocabulary } from '../../ui/vocabulary-context.ts';

interface YearFiguresPanelProps {
  figures: YearFigures;
  previous: YearFigures | undefined;
}

/** The figures that the document will carry, with last year's beside. */
export function YearFiguresPanel({ figures, previous }: YearFiguresPanelProps) {
  const vocabulary = useVocabulary();
  const { totals } = figures;
  const before = (value: number | undefined): { note?: string } =>
    previous === undefined || value === undefined ? {} : { note: `${previous.year}: ${formatCount(value)}` };
  const money = (sum: MoneySum, earlier: MoneySum | undefined): string =>
    previous === undefined || earlier === undefined
      ? formatMoneySum(sum)
      : `${formatMoneySum(sum)} (${previous.year}: ${formatMoneySum(earlier)})`;
  return (
    <Panel title="Årets siffror">
      <KeyFigures>
        <KeyFigure
          label="har redovisat"
          value={formatCount(figures.reporting)}
          {...before(previous?.reporting)}
        />
        <KeyFigure
          label="projekt"
          value={formatCount(totals.projects)}
          {...before(previous?.totals.projects)}
        />
        <KeyFigure
          label="startade"
          value={formatCount(totals.started)}
          {...before(previous?.totals.started)}
        />
        <KeyFigure label="avslutade" value={formatCount(totals.ended)} {...before(previous?.totals.ended)} />
        <KeyFigure
          label="aktiviteter"
          value={formatCount(totals.activities)}
          {...before(previous?.totals.activities)}
        />
        <KeyFigure
          label="program"
          value={formatCount(figures.programmes)}
          {...before(previous?.programmes)}
        />
      </KeyFigures>
      <DefinitionList
        facts={[
          ['Utbetalt under året', money(totals.funds.paid, previous?.totals.funds.paid)],
          ['Beviljat för hela perioden', formatMoneySum(totals.funds.granted)],
          ['Delade projekt, räknade en gång', formatCount(figures.shared.length)],
        ]}
      />
      <div className="compile-bars">
        <BarList
          caption="Projekt per fond"
          labelHeader="Fond"
          valueHeader="Projekt"
          bars={toBars(vocabulary, 'funds', figures.byFund, 'projects')}
        />
        <BarList
          caption="Aktiviteter per inriktning"
          labelHeader="Inriktning"
          valueHeader="Aktiviteter"
          bars={toBars(vocabulary, 'directions', figures.byDirection, 'activities')}
        />
      </div>
    </Panel>
  );
}

const toBars = (
  vocabulary: Vocabulary,
  list: VocabularyList,
  slices: readonly Slice[],
  figure: 'projects' | 'activities',
) =>
  slices
    .map((slice) => ({
      key: slice.code,
      label: slice.code === '' ? 'Utan uppgift' : labelOf(vocabulary, list, slice.code),
      value: slice[figure],
    }))
    .filter(({ value }) => value > 0)
    .sort((first, second) => second.value - first.value);
