// Figures by name: in stadskontoret's own words a figure of the year stands as its name in braces, `{utbetalt}`, and is
// written out when the text is read, so that nobody types a figure and a corrected report corrects the text. The names
// are Swedish, since the official sees them.
import type { CompiledReport } from '../outline/annual-report/input.ts';
import type { OwnRecords } from '../outline/annual-report/own-work.ts';
import { packageSources } from '../outline/annual-report/sources.ts';
import type { OutlineSource } from '../outline/outline.ts';
import type { ReportedType } from '../record-kind.ts';
import { labelOf, organisationName, type Vocabulary, type VocabularyList } from '../vocabulary.ts';
import { formatCount, formatMoneySum } from '../wording/format.ts';
import type { FigureCut } from './figure-reference.ts';
import { nameKey } from './fill-figures.ts';
import { ownFigures } from './own-figures.ts';
import { type CountedFigure, recordsBehind } from './records-behind.ts';
import type { ActivityFigures, Slice, Totals, YearFigures } from './year-figures.ts';

export interface NamedFigure {
  /** What stands between the braces. */
  name: string;
  label: string;
  /** The heading that it is found under. */
  group: string;
  value: string;
  /** The packages and records that it was counted from; asked for only when someone wants to know. */
  sources: () => OutlineSource[];
}

/** By `nameKey`. */
export type FigureRegistry = ReadonlyMap<string, NamedFigure>;

interface CountedYear {
  figures: YearFigures;
  reports: readonly CompiledReport[];
}

interface FigureMaterial extends CountedYear {
  previous?: YearFigures | undefined;
  previousReports: readonly CompiledReport[];
  expected: number;
  missing: readonly string[];
  own: OwnRecords;
  vocabulary: Vocabulary;
}

/** A number that is counted for more than one group, and the records that it counts. */
interface Measure<T> {
  name: string;
  label: string;
  value: (figures: T) => string;
  behind?: { type: ReportedType; figure: CountedFigure };
}

const projects = (figure: CountedFigure) => ({ behind: { type: 'project' as const, figure } });
const activities = (figure: CountedFigure) => ({ behind: { type: 'activity' as const, figure } });

const activityMeasures: readonly Measure<ActivityFigures>[] = [
  {
    name: 'aktiviteter',
    label: 'Aktiviteter',
    value: (totals) => formatCount(totals.activities),
    ...activities({ figure: 'counted' }),
  },
  {
    name: 'besök',
    label: 'Besök',
    value: ({ visits }) => formatCount(visits),
    ...activities({ figure: 'summed', member: 'visits' }),
  },
  {
    name: 'besökare',
    label: 'Besökare',
    value: ({ visitors }) => formatCount(visitors),
    ...activities({ figure: 'summed', member: 'visitors' }),
  },
  {
    name: 'resor',
    label: 'Resor',
    value: ({ trips }) => formatCount(trips),
    ...activities({ figure: 'summed', member: 'trips' }),
  },
  {
    name: 'deltagare',
    label: 'Deltagare från Malmö stad',
    value: ({ participants }) => formatCount(participants),
    ...activities({ figure: 'summed', member: 'participants' }),
  },
  {
    name: 'förtroendevalda',
    label: 'Förtroendevalda bland deltagarna',
    value: ({ electedParticipants }) => formatCount(electedParticipants),
    ...activities({ figure: 'summed', member: 'electedParticipants' }),
  },
];

const totalMeasures: readonly Measure<Totals>[] = [
  {
    name: 'projekt',
    label: 'Projekt',
    value: (totals) => formatCount(totals.projects),
    ...projects({ figure: 'counted' }),
  },
  {
    name: 'startade projekt',
    label: 'Startade projekt',
    value: ({ started }) => formatCount(started),
    ...projects({ figure: 'started' }),
  },
  {
    name: 'avslutade projekt',
    label: 'Avslutade projekt',
    value: ({ ended }) => formatCount(ended),
    ...projects({ figure: 'ended' }),
  },
  {
    name: 'beviljat',
    label: 'Beviljat, hela perioden',
    value: ({ funds }) => formatMoneySum(funds.granted),
    ...projects({ figure: 'money', member: 'granted' }),
  },
  {
    name: 'upparbetat',
    label: 'Upparbetat under året',
    value: ({ funds }) => formatMoneySum(funds.incurred),
    ...projects({ figure: 'money', member: 'incurred' }),
  },
  {
    name: 'rekvirerat',
    label: 'Rekvirerat under året',
    value: ({ funds }) => formatMoneySum(funds.claimed),
    ...projects({ figure: 'money', member: 'claimed' }),
  },
  {
    name: 'utbetalt',
    label: 'Utbetalt under året',
    value: ({ funds }) => formatMoneySum(funds.paid),
    ...projects({ figure: 'money', member: 'paid' }),
  },
  {
    name: 'utbetalt ackumulerat',
    label: 'Utbetalt ackumulerat',
    value: ({ funds }) => formatMoneySum(funds.paidToDate),
    ...projects({ figure: 'money', member: 'paidToDate' }),
  },
  {
    name: 'vidareförmedlat',
    label: 'Vidareförmedlat till partner',
    value: ({ funds }) => formatMoneySum(funds.passedOn),
    ...projects({ figure: 'counted' }),
  },
  {
    name: 'återkrävt',
    label: 'Återkrävt',
    value: ({ funds }) => formatMoneySum(funds.recovered),
    ...projects({ figure: 'counted' }),
  },
  {
    name: 'medfinansiering',
    label: 'Medfinansiering',
    value: ({ funds }) => formatMoneySum(funds.coFinancing),
    ...projects({ figure: 'counted' }),
  },
  ...activityMeasures,
];

const yearMeasures: readonly Measure<YearFigures>[] = [
  { name: 'året', label: 'Året', value: ({ year }) => String(year) },
  {
    name: 'förvaltningar som redovisat',
    label: 'Förvaltningar som har redovisat',
    value: ({ reporting }) => formatCount(reporting),
  },
  {
    name: 'inget att redovisa',
    label: 'Förvaltningar utan något att redovisa',
    value: ({ nothingToReport }) => formatCount(nothingToReport),
  },
  {
    name: 'program',
    label: 'Program',
    value: ({ programmes }) => formatCount(programmes),
    ...projects({ figure: 'counted' }),
  },
  {
    name: 'fonder',
    label: 'Fonder',
    value: ({ fundsCount }) => formatCount(fundsCount),
    ...projects({ figure: 'counted' }),
  },
  {
    name: 'delade projekt',
    label: 'Projekt som flera förvaltningar redovisar',
    value: ({ shared }) => formatCount(shared.length),
    ...projects({ figure: 'counted' }),
  },
  {
    name: 'beviljade ansökningar',
    label: 'Beviljade ansökningar',
    value: ({ applications }) => formatCount(applications.granted),
    ...projects({ figure: 'applications' }),
  },
  {
    name: 'avslagna ansökningar',
    label: 'Avslagna ansökningar',
    value: ({ applications }) => formatCount(applications.rejected),
    ...projects({ figure: 'applications' }),
  },
  {
    name: 'ansökningar som väntar på beslut',
    label: 'Ansökningar som väntar på beslut',
    value: ({ applications }) => formatCount(applications.submitted),
    ...projects({ figure: 'applications' }),
  },
];

const sliceMeasures: readonly Omit<Measure<Slice>, 'behind'>[] = [
  { name: 'projekt', label: 'Projekt', value: (slice) => formatCount(slice.projects) },
  { name: 'aktiviteter', label: 'Aktiviteter', value: (slice) => formatCount(slice.activities) },
  { name: 'beviljat', label: 'Beviljat, hela perioden', value: ({ granted }) => formatMoneySum(granted) },
  { name: 'utbetalt', label: 'Utbetalt under året', value: ({ paid }) => formatMoneySum(paid) },
];

const cuts: readonly {
  cut: Exclude<FigureCut, 'byActivityType' | 'byStage'>;
  list: VocabularyList;
  group: string;
  /** Phases, programmes and funds are of projects alone. */
  hasActivities: boolean;
}[] = [
  { cut: 'byProgramme', list: 'programmes', group: 'Program', hasActivities: false },
  { cut: 'byFund', list: 'funds', group: 'Fond', hasActivities: false },
  { cut: 'byGoal', list: 'goals', group: 'Mål', hasActivities: true },
  { cut: 'byDirection', list: 'directions', group: 'Inriktning', hasActivities: true },
  { cut: 'byCountry', list: 'countries', group: 'Land', hasActivities: true },
  { cut: 'byPhase', list: 'phases', group: 'Fas', hasActivities: false },
];

/** Every figure that can stand in a text, in the order in which they are offered. */
export function nameFigures(material: FigureMaterial): FigureRegistry {
  const { vocabulary, previous, previousReports } = material;
  const registry = new Map<string, NamedFigure>();
  // A programme may be called as its fund is: the later says which it is.
  const add = (figure: NamedFigure, word: string): void => {
    const name = registry.has(nameKey(figure.name))
      ? `${figure.name} (${word.toLocaleLowerCase('sv')})`
      : figure.name;
    registry.set(nameKey(name), { ...figure, name });
  };
  addYear(material, '', vocabulary, add);
  const group = 'Hela staden';
  const sources = (): OutlineSource[] => packageSources(material.reports);
  add(
    {
      name: 'förvaltningar som ska redovisa',
      label: 'Förvaltningar som ska redovisa',
      group,
      value: formatCount(material.expected),
      sources,
    },
    group,
  );
  add(
    {
      name: 'förvaltningar som inte redovisat',
      label: 'Förvaltningar som inte har redovisat',
      group,
      value: formatCount(material.missing.length),
      sources,
    },
    group,
  );
  for (const figure of ownFigures(material.own, material.figures.year, vocabulary)) add(figure, figure.group);
  if (previous) addYear({ figures: previous, reports: previousReports }, ' förra året', vocabulary, add);
  return registry;
}

function addYear(
  { figures, reports }: CountedYear,
  when: '' | ' förra året',
  vocabulary: Vocabulary,
  add: (figure: NamedFigure, word: string) => void,
): void {
  const put = <T>(
    measures: readonly Measure<T>[],
    of: T,
    group: string,
    from: CountedYear['reports'],
    to = '',
  ) => {
    for (const { name, label, value, behind } of measures)
      add(
        {
          name: `${name}${when}${to === '' ? '' : `: ${to}`}`,
          label: `${label}${when}${to === '' ? '' : `, ${to}`}`,
          group: `${group}${when}`,
          value: value(of),
          sources: () => sourcesOf(from, behind, figures.year, vocabulary),
        },
        group,
      );
  };
  put(totalMeasures, figures.totals, 'Hela staden', reports);
  put(yearMeasures, figures, 'Hela staden', reports);
  for (const department of figures.departments)
    put(
      totalMeasures,
      department,
      'Förvaltning',
      reports.filter(({ organisation }) => organisation === department.organisation),
      organisationName(vocabulary, department.organisation),
    );
  for (const { cut, list, group, hasActivities } of cuts)
    for (const slice of figures[cut])
      put(
        sliceMeasures
          .filter(({ name }) => hasActivities || name !== 'aktiviteter')
          .map((measure) => ({
            ...measure,
            behind: {
              type: measure.name === 'aktiviteter' ? ('activity' as const) : ('project' as const),
              figure: { figure: 'cut' as const, cut, code: slice.code },
            },
          })),
        slice,
        group,
        reports,
        labelOf(vocabulary, list, slice.code),
      );
  for (const type of figures.byActivityType)
    put(
      activityMeasures.map((measure) => ({
        ...measure,
        behind: {
          type: 'activity' as const,
          figure: { figure: 'cut' as const, cut: 'byActivityType' as const, code: type.code },
        },
      })),
      type,
      'Aktivitetstyp',
      reports,
      labelOf(vocabulary, 'activityTypes', type.code),
    );
}

function sourcesOf(
  reports: CountedYear['reports'],
  behind: Measure<never>['behind'],
  year: number,
  vocabulary: Vocabulary,
): OutlineSource[] {
  const packages = packageSources(reports);
  if (behind === undefined) return packages;
  return reports.flatMap((report, index) =>
    recordsBehind(behind.figure, behind.type, { ...report, year, contact: {} }, vocabulary).map(
      (recordId) => ({
        ...packages[index],
        recordId,
      }),
    ),
  );
}
