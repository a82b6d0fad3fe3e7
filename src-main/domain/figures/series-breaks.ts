// Where a series over the years breaks since goals, organisations, programmes or networks changed, and which of the
// breaks are bridged. What had one successor is counted with it; what was divided among several has no honest bridge
// and stands apart, unless an official joins the two by hand.
import type { Bridge, BridgedList } from '../bridge.ts';
import { firstDay, lastDay } from '../period.ts';
import { findEntry, findOrganisation, type Vocabulary, type VocabularyEntry } from '../vocabulary.ts';
import type { SeriesBreak } from './evaluation-figures.ts';

/** The years that each code stands in, by list. */
export type UsedCodes = Readonly<Record<BridgedList, ReadonlyMap<string, readonly number[]>>>;

export interface Bridging {
  breaks: SeriesBreak[];
  /** What a code is counted as: itself, or what it has become. */
  lineOf(list: BridgedList, code: string): string;
}

interface Span {
  first: number;
  last: number;
}

export function bridgeYears(
  span: Span,
  used: UsedCodes,
  vocabulary: Vocabulary,
  byHand: readonly Bridge[],
): Bridging {
  const breaks = [
    ...organisationBreaks(used.organisations, vocabulary),
    ...programmeBreaks(used.programmes, vocabulary),
    ...(['goals', 'directions', 'networks'] as const).flatMap((list) =>
      validityBreaks(list, used[list], vocabulary),
    ),
  ];
  const decided = byHand.filter(({ list, fromCode }) => used[list].has(fromCode));
  const all = [
    ...breaks.filter(
      ({ list, from }) => !decided.some((bridge) => bridge.list === list && from.includes(bridge.fromCode)),
    ),
    ...decided.map((bridge) => breakByHand(bridge, breaks, used, span)),
  ]
    .filter(({ year }) => year >= span.first && year <= span.last)
    .sort((a, b) => a.year - b.year);
  const next = new Map(
    all.flatMap(({ list, from, to, isBridged }) =>
      isBridged ? from.map((code) => [`${list} ${code}`, to[0]] as const) : [],
    ),
  );
  return {
    breaks: all,
    lineOf(list, code) {
      const passed = new Set<string>();
      let line = code;
      for (
        let after = next.get(`${list} ${line}`);
        after !== undefined;
        after = next.get(`${list} ${line}`)
      ) {
        // two that an official has bridged to each other
        if (passed.has(after)) break;
        passed.add(line);
        line = after;
      }
      return line;
    },
  };
}

const yearOf = (date: string): number => Number(date.slice(0, 4));

/** The year of the day after a last day. */
const yearAfter = (validTo: string): number =>
  lastDay(validTo).endsWith('-12-31') ? yearOf(validTo) + 1 : yearOf(validTo);

function organisationBreaks(used: UsedCodes['organisations'], vocabulary: Vocabulary): SeriesBreak[] {
  return [...used.keys()].flatMap((code): SeriesBreak[] => {
    const { validTo, successorCodes = [] } = findOrganisation(vocabulary, code) ?? {};
    // one whose last day is not known goes on as long as it reports
    if (validTo === undefined || successorCodes.length === 0) return [];
    const isBridged = successorCodes.length === 1;
    return [
      {
        list: 'organisations',
        year: yearAfter(validTo),
        from: [code],
        to: successorCodes,
        reason: isBridged ? 'successor' : 'several-successors',
        isBridged,
      },
    ];
  });
}

/** `2007–2013`, as the code list has it. */
function periodOf({ text = '' }: VocabularyEntry): Span | undefined {
  const match = /^(\d{4})–(\d{4})$/.exec(text);
  return match ? { first: Number(match[1]), last: Number(match[2]) } : undefined;
}

/** Without the number that tells one period's programme from the next: `URBACT II`. */
const programmeName = ({ label }: VocabularyEntry): string => label.replace(/ [IVX]+$/, '');

/** A programme goes on in the next period's of the same fund and name. */
function programmeBreaks(used: UsedCodes['programmes'], vocabulary: Vocabulary): SeriesBreak[] {
  const dated = [...used.keys()].flatMap((code) => {
    const entry = findEntry(vocabulary, 'programmes', code);
    const period = entry && periodOf(entry);
    return entry && period ? [{ entry, period }] : [];
  });
  return dated.flatMap(({ entry, period }): SeriesBreak[] => {
    const [following] = dated
      .filter(
        (other) =>
          other.period.first > period.first &&
          other.entry.group === entry.group &&
          programmeName(other.entry) === programmeName(entry),
      )
      .sort((a, b) => a.period.first - b.period.first);
    if (!following) return [];
    return [
      {
        list: 'programmes',
        year: following.period.first,
        from: [entry.code],
        to: [following.entry.code],
        reason: 'next-period',
        isBridged: true,
      },
    ];
  });
}

/** What came to be or ceased to be, without anything telling what it was before or became. */
const validityBreaks = (
  list: 'goals' | 'directions' | 'networks',
  used: UsedCodes['goals'],
  vocabulary: Vocabulary,
): SeriesBreak[] =>
  [...used].flatMap(([code, years]): SeriesBreak[] => {
    const { validFrom, validTo } = findEntry(vocabulary, list, code) ?? {};
    const change = { list, reason: 'validity', isBridged: false } as const;
    // what is in use from the first day of the first year on has not come in between
    const began = validFrom !== undefined && years.every((year) => `${year}-12-31` >= firstDay(validFrom));
    return [
      ...(began ? [{ ...change, year: yearOf(validFrom), from: [], to: [code] }] : []),
      ...(validTo === undefined ? [] : [{ ...change, year: yearAfter(validTo), from: [code], to: [] }]),
    ];
  });

/** When: as the code lists have it, or else with the first year of what came after. */
function breakByHand(
  { list, fromCode, toCode, note }: Bridge,
  breaks: readonly SeriesBreak[],
  used: UsedCodes,
  { last }: Span,
): SeriesBreak {
  const known = breaks.find((one) => one.list === list && one.from.includes(fromCode));
  const firstOf = (code: string): number | undefined => used[list].get(code)?.at(0);
  const lastOf = used[list].get(fromCode)?.at(-1);
  return {
    list,
    year:
      known?.year ??
      (toCode === undefined ? undefined : firstOf(toCode)) ??
      (lastOf === undefined ? last : Math.min(last, lastOf + 1)),
    from: [fromCode],
    to: toCode === undefined ? (known?.to ?? []) : [toCode],
    reason: 'by-hand',
    isBridged: toCode !== undefined,
    ...(note !== undefined && { note }),
  };
}
