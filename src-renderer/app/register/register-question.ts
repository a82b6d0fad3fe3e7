// What the person asks a register for: words, filters, years, order. It outlives the room, until it is changed.
import { useMemo, useState } from 'react';
import type { FigureReference } from '../../../src-main/domain/figures/figure-reference.ts';
import type { RecordType } from '../../../src-main/domain/record-kind.ts';
import type { Facet, RecordQuery, SavedView } from '../../../src-main/domain/record-query.ts';
import { useLastingState } from '../../api.ts';
import { useNavigation } from '../place.ts';
import type { RegisterKind } from '../register-kind.ts';

export interface RegisterQuestion {
  text: string;
  allYears: boolean;
  filters: RecordQuery['filters'];
  /** The figure of the year that has led here. */
  behind?: FigureReference;
  sort: RecordQuery['sort'];
  /** The saved view that it began as. */
  viewId?: string;
}

/** The same object as long as the question is the same. */
export interface Asking {
  question: RegisterQuestion;
  /** The question to the core. */
  query: RecordQuery;
  /** Always the same function. */
  change: (changed: (question: RegisterQuestion) => RegisterQuestion) => void;
  /** Everything in sight again, in the order that it is in. */
  clear: () => void;
  apply: (view: SavedView) => void;
}

const all = (sort: RecordQuery['sort']): RegisterQuestion => ({
  text: '',
  allYears: false,
  filters: [],
  sort,
});

export const isNarrowed = ({ text, filters, behind }: RegisterQuestion): boolean =>
  text.trim() !== '' || filters.length > 0 || behind !== undefined;

/** Of one letter nearly every record has a word: it narrows nothing, and takes the longest to look up. */
const shortestText = 2;

/** A saved view keeps to the year in sight whichever it is, so its own year only says that it keeps to one. */
export function toQuery(
  type: RecordType,
  year: number,
  { text, allYears, filters, behind, sort }: RegisterQuestion,
): RecordQuery {
  return {
    type,
    ...(!allYears && { year }),
    ...(text.trim().length >= shortestText && { text: text.trim() }),
    filters,
    ...(behind && { behind }),
    sort,
  };
}

const toQuestion = ({
  id,
  query: { year, text = '', filters, behind, sort },
}: SavedView): RegisterQuestion => ({
  text,
  allYears: year === undefined,
  filters,
  ...(behind && { behind }),
  sort,
  viewId: id,
});

export function useRegisterQuestion<T extends RecordType>({ type, sort }: RegisterKind<T>): Asking {
  const { place } = useNavigation();
  const [question, setQuestion] = useLastingState<RegisterQuestion>(`question ${type}`, all(sort));
  // A figure that has led here is asked about alone, so that the list is as long as the figure says.
  const [arrivedFrom, setArrivedFrom] = useState<FigureReference>();
  if (place.behind !== undefined && place.behind !== arrivedFrom) {
    setArrivedFrom(place.behind);
    setQuestion({ ...all(sort), behind: place.behind });
  }

  const query = useMemo(() => toQuery(type, place.year, question), [type, place.year, question]);
  return useMemo(
    () => ({
      question,
      query,
      change: setQuestion,
      clear: () => setQuestion(({ sort: order }) => all(order)),
      apply: (view) => setQuestion(toQuestion(view)),
    }),
    [question, query, setQuestion],
  );
}

/** A figure belongs to a year, and all years have none. */
export const withAllYears = (question: RegisterQuestion, allYears: boolean): RegisterQuestion => ({
  ...(allYears ? withoutFigure(question) : question),
  allYears,
});

export function withoutFigure({ behind: _, ...rest }: RegisterQuestion): RegisterQuestion {
  return rest;
}

/** @param values none: the filter goes. */
export function withFilter(
  question: RegisterQuestion,
  facet: Facet,
  values: readonly string[],
): RegisterQuestion {
  const others = question.filters.filter((filter) => filter.facet !== facet);
  return { ...question, filters: values.length === 0 ? others : [...others, { facet, values: [...values] }] };
}
