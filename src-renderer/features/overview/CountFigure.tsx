import type { FigureReference } from '../../../src-main/domain/figures/figure-reference.ts';
import type { MoneySum } from '../../../src-main/domain/money.ts';
import type { ReportedType } from '../../../src-main/domain/record-kind.ts';
import { formatCount } from '../../../src-main/domain/wording/format.ts';
import { Figure } from '../../ui/charts/Figure.tsx';
import { moneySumText } from './overview-figures.ts';
import { useOpenFigure } from './use-open-figure.ts';

interface CountFigureProps {
  type: ReportedType;
  figure: FigureReference;
  /** What is counted: `startade`. */
  of: string;
  count: number;
  /** The number with its word: `3 projekt`. */
  text?: string;
}

/** A number that opens the records that it counts. */
export function CountFigure({ type, figure, of, count, text = formatCount(count) }: CountFigureProps) {
  const open = useOpenFigure();
  return <Figure of={of} text={text} onPress={count === 0 ? undefined : () => open(type, figure)} />;
}

interface MoneyFigureProps {
  figure: FigureReference;
  of: string;
  sum: MoneySum;
  text?: string;
}

/** A sum of money that opens the projects that have a part in it. */
export function MoneyFigure({ figure, of, sum, text = moneySumText(sum) }: MoneyFigureProps) {
  const open = useOpenFigure();
  const isNothing = Object.values(sum).every((minor) => minor === 0);
  return <Figure of={of} text={text} onPress={isNothing ? undefined : () => open('project', figure)} />;
}
