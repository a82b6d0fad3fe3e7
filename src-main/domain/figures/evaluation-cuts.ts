// The cuts of an evaluation: what each goal, programme, förvaltning … amounted to year by year, and over all the years
// with each record counted once. Codes that are bridged are one line, and a record that has two of them is in it once.
import type { Activity } from '../activity.ts';
import type { Engagement } from '../engagement.ts';
import { addMoney, type MoneySum } from '../money.ts';
import type { Project } from '../project.ts';
import { fundsOfYear } from '../project-funds.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { ReadYear } from './count-evaluation.ts';
import { ownCountry } from './count-year.ts';
import { type CutLine, type CutName, cutNames, type EvaluationFigures } from './evaluation-figures.ts';
import { addSums } from './opportunity-funnel.ts';
import type { Bridging } from './series-breaks.ts';
import { recordsOfGroup } from './shared-projects.ts';

type Codes = readonly (string | undefined)[];
type Counted = 'projects' | 'activities' | 'engagements';

/** @param identity what a project is known by in every year and förvaltning. */
export function countCuts(
  years: readonly ReadYear[],
  bridging: Bridging,
  identity: (project: Project) => string,
  vocabulary: Vocabulary,
): EvaluationFigures['cuts'] {
  const cuts = Object.fromEntries(cutNames.map((cut) => [cut, new CutCount(cut, bridging)])) as Record<
    CutName,
    CutCount
  >;
  for (const { year, reports, carriedOut } of years) {
    for (const { organisation } of reports) cuts.departments.note([organisation], year);
    for (const group of carriedOut) {
      const { lead } = group;
      const paid = fundsOfYear(lead.funds, year)?.paid;
      for (const [cut, codes] of projectCodes(lead, recordsOfGroup(group))) {
        cuts[cut].add(codes, year, 'projects', identity(lead));
        // of a shared project the money is its lead record's alone, and so its förvaltning's
        if (paid)
          cuts[cut].pay(cut === 'departments' ? [lead.organisation] : codes, year, addMoney({}, paid));
      }
    }
    for (const { organisation, activities, engagements } of reports) {
      for (const activity of activities)
        for (const [cut, codes] of activityCodes(activity, organisation))
          cuts[cut].add(codes, year, 'activities', activity.id);
      for (const engagement of engagements)
        for (const [cut, codes] of engagementCodes(engagement, organisation))
          cuts[cut].add(codes, year, 'engagements', engagement.id);
    }
  }
  return Object.fromEntries(
    cutNames.map((cut) => [cut, cuts[cut].lines().sort(byListOrder(cut, vocabulary))]),
  ) as EvaluationFigures['cuts'];
}

const projectCodes = (lead: Project, records: readonly Project[]): [CutName, Codes][] => [
  ['goals', records.flatMap(({ goals }) => goals)],
  ['directions', records.flatMap(({ directions }) => directions)],
  ['programmes', [lead.programme]],
  ['departments', records.map(({ organisation }) => organisation)],
  ['countries', foreign(records.flatMap(({ partners }) => partners.map(({ country }) => country)))],
];

const activityCodes = (
  { goals, directions, network, countries }: Activity,
  organisation: string,
): [CutName, Codes][] => [
  ['goals', goals],
  ['directions', directions],
  ['departments', [organisation]],
  ['networks', [network]],
  ['countries', foreign(countries)],
];

const engagementCodes = (
  { goals, directions, network }: Engagement,
  organisation: string,
): [CutName, Codes][] => [
  ['goals', goals],
  ['directions', directions],
  ['departments', [organisation]],
  ['networks', [network]],
];

const foreign = (codes: Codes): Codes => codes.filter((code) => code !== ownCountry);

interface LineYear {
  projects: number;
  activities: number;
  engagements: number;
  paid: MoneySum;
}

interface Line {
  codes: Set<string>;
  years: Map<number, LineYear>;
  seen: Record<Counted, Set<string>>;
}

/** One cut while it is counted. */
class CutCount {
  readonly #cut: CutName;
  readonly #bridging: Bridging;
  readonly #lines = new Map<string, Line>();

  constructor(cut: CutName, bridging: Bridging) {
    this.#cut = cut;
    this.#bridging = bridging;
  }

  /** That there was something to count, even if it comes to nothing. */
  note(codes: Codes, year: number): void {
    for (const line of this.#linesOf(codes)) yearOf(line, year);
  }

  add(codes: Codes, year: number, what: Counted, id: string): void {
    for (const line of this.#linesOf(codes)) {
      yearOf(line, year)[what] += 1;
      line.seen[what].add(id);
    }
  }

  pay(codes: Codes, year: number, paid: MoneySum): void {
    for (const line of this.#linesOf(codes)) {
      const ofYear = yearOf(line, year);
      ofYear.paid = addSums(ofYear.paid, paid);
    }
  }

  lines(): CutLine[] {
    return [...this.#lines].map(([code, { codes, years, seen }]) => ({
      codes: [code, ...[...codes].filter((other) => other !== code)],
      years: [...years].map(([year, figures]) => ({ year, ...figures })),
      total: {
        projects: seen.projects.size,
        activities: seen.activities.size,
        engagements: seen.engagements.size,
        paid: [...years.values()].reduce<MoneySum>((sum, { paid }) => addSums(sum, paid), {}),
      },
    }));
  }

  /** Each line once, however many of its codes there are. */
  #linesOf(codes: Codes): Set<Line> {
    const found = new Set<Line>();
    for (const code of codes) {
      if (code === undefined) continue;
      const line = this.#lineOf(code);
      line.codes.add(code);
      found.add(line);
    }
    return found;
  }

  #lineOf(code: string): Line {
    const key = this.#keyOf(code);
    let line = this.#lines.get(key);
    if (!line) {
      const seen = {
        projects: new Set<string>(),
        activities: new Set<string>(),
        engagements: new Set<string>(),
      };
      line = { codes: new Set(), years: new Map(), seen };
      this.#lines.set(key, line);
    }
    return line;
  }

  /** Countries are not bridged. */
  #keyOf(code: string): string {
    if (this.#cut === 'countries') return code;
    return this.#bridging.lineOf(this.#cut === 'departments' ? 'organisations' : this.#cut, code);
  }
}

function yearOf({ years }: Line, year: number): LineYear {
  const known = years.get(year);
  if (known) return known;
  const ofYear: LineYear = { projects: 0, activities: 0, engagements: 0, paid: {} };
  years.set(year, ofYear);
  return ofYear;
}

/** In the order of the code list, which is the city's own; unknown codes last. */
function byListOrder(cut: CutName, vocabulary: Vocabulary): (a: CutLine, b: CutLine) => number {
  const entries = cut === 'departments' ? vocabulary.organisations : vocabulary.lists[cut];
  const order = new Map(entries.map(({ code }, index) => [code, index]));
  const place = ({ codes: [code = ''] }: CutLine): number => order.get(code) ?? entries.length;
  return (a, b) => place(a) - place(b) || ((a.codes[0] ?? '') < (b.codes[0] ?? '') ? -1 : 1);
}
