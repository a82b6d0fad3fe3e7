// What a project must have to pass each of the plan's seven phases ("den totala projekthanteringen": förankring,
// bedömning av ändamålsenligheten, budget, projektorganisation, genomförande, redovisning och uppföljning). The plan
// names the phases; what belongs to each is this program's reading of it, kept as a table below.
import { hasBlank, isEmpty } from '../blank.ts';
import { firstDay, lastDay } from '../period.ts';
import { type Project, type ProjectPhase, projectPhases } from '../project.ts';
import { type FundsYear, financingMeets, fundsOfYear } from '../project-funds.ts';
import { entriesInYear, type Vocabulary } from '../vocabulary.ts';
import { consolidate } from './consolidate.ts';

/** One thing that is missing to pass a phase; each kind has a Swedish text in wording/phase-gates.ts. */
export interface Lack {
  kind: 'field' | 'decision' | 'criteria' | 'support' | 'financing' | 'partner-details' | 'claim' | 'end';
  /** The member to lead to: `purpose`, `funds.years.2006.claimed`, `partners.2.country`. */
  field: string;
  params: Readonly<Record<string, string | number>>;
}

export interface PhaseGate {
  phase: ProjectPhase;
  /** `ready`: nothing is missing, and the project has not yet gone on. */
  state: 'passed' | 'ready' | 'lacking';
  lacks: readonly Lack[];
}

interface GateContext {
  /** Seen from the end of this year. */
  year: number;
  vocabulary: Vocabulary;
}

type Requirement = (project: Project, context: GateContext) => Lack[];

const lack = (kind: Lack['kind'], field: string, params: Lack['params'] = {}): Lack => ({
  kind,
  field,
  params,
});

const valueAt = (record: object, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((value, member) => (value as Record<string, unknown> | undefined)?.[member], record);

const filled =
  (field: string): Requirement =>
  (project) =>
    isEmpty(valueAt(project, field)) ? [lack('field', field)] : [];

/** A body has decided on the project within the phase: that is what anchors it. */
const decided: Requirement = ({ decisions }) =>
  decisions.some(({ phase }) => phase === 'forankring') ? [] : [lack('decision', 'decisions')];

/** Each criterion of the year has a score, by an assessor or agreed on. */
const everyCriterionJudged: Requirement = ({ assessments, agreedScores }, { year, vocabulary }) => {
  const criteria = entriesInYear(vocabulary.lists.assessmentCriteria, year).map(({ code }) => code);
  const count = consolidate(assessments, agreedScores, criteria).notJudged;
  return count === 0 ? [] : [lack('criteria', 'assessments', { count })];
};

/** A project that still applies has what it applied for, a later one what it was granted. */
const grantedOrApplied: Requirement = ({ funds: { granted, applied } }) =>
  granted === undefined && applied === undefined ? [lack('support', 'funds.granted')] : [];

const financed: Requirement = ({ funds }) =>
  financingMeets(funds) ? [] : [lack('financing', 'funds.coFinancing')];

const partnersAreKnown: Requirement = ({ partners }) => {
  const unknown = partners.filter(({ country, role }) => country === undefined || role === undefined);
  const [first] = unknown;
  if (first === undefined) return [];
  const member = first.country === undefined ? 'country' : 'role';
  return [
    lack('partner-details', `partners.${partners.indexOf(first)}.${member}`, { count: unknown.length }),
  ];
};

/** The years of the project that have come to be accounted for. */
function accountedYears({ startsOn, endsOn, funds }: Project, year: number): number[] {
  const first =
    startsOn === undefined
      ? Math.min(year, ...funds.years.map((entry) => entry.year))
      : Number(firstDay(startsOn).slice(0, 4));
  const last = endsOn === undefined ? year : Math.min(year, Number(lastDay(endsOn).slice(0, 4)));
  return Array.from({ length: Math.max(last - first + 1, 0) }, (_, index) => first + index);
}

/** Incurred does not apply to a lump sum. */
const everyYearAccounted: Requirement = (project, { year }) => {
  const { funds } = project;
  const members: readonly (keyof FundsYear)[] = funds.lumpSum
    ? ['claimed', 'paidToDate']
    : ['incurred', 'claimed', 'paidToDate'];
  return accountedYears(project, year).flatMap((one) =>
    members
      .filter((member) => fundsOfYear(funds, one)?.[member] === undefined)
      .map((member) => lack('field', `funds.years.${one}.${member}`)),
  );
};

const claimsSubmitted: Requirement = ({ claims }) =>
  claims.flatMap(({ dueOn, submittedOn }, index) =>
    submittedOn === undefined
      ? [lack('claim', `claims.${index}.submittedOn`, dueOn === undefined ? {} : { date: dueOn })]
      : [],
  );

const ended: Requirement = ({ endsOn }, { year }) =>
  endsOn !== undefined && lastDay(endsOn) <= `${year}-12-31` ? [] : [lack('end', 'endsOn')];

const requirements: Readonly<Record<ProjectPhase, readonly Requirement[]>> = {
  forankring: [filled('purpose'), filled('goals'), filled('directions'), decided],
  'bedomning-av-andamalsenligheten': [everyCriterionJudged, filled('assessment')],
  budget: [
    filled('funds.totalBudget'),
    filled('funds.malmoBudget'),
    grantedOrApplied,
    filled('funds.coFinancing'),
    financed,
  ],
  projektorganisation: [
    filled('projectLead'),
    filled('steeringGroup'),
    filled('contact'),
    filled('partners'),
    partnersAreKnown,
  ],
  genomforande: [filled('startsOn'), filled('endsOn'), filled('status'), filled('funderReference')],
  redovisning: [everyYearAccounted, claimsSubmitted, filled('directResults')],
  uppfoljning: [
    filled('spreading'),
    filled('implementation'),
    filled('lessons'),
    filled('indirectResults'),
    ended,
  ],
};

const isBehind = ({ phase: reached, phaseNotes }: Project, phase: ProjectPhase): boolean =>
  phaseNotes.some((note) => note.phase === phase && note.completedOn !== undefined) ||
  (reached !== undefined && projectPhases.indexOf(phase) < projectPhases.indexOf(reached));

/** The seven phases in the plan's order. */
export const phaseGates = (project: Project, context: GateContext): PhaseGate[] =>
  projectPhases.map((phase) => phaseGate(phase, project, context));

/** A field that is blank with a reason is not missing. */
export function phaseGate(phase: ProjectPhase, project: Project, context: GateContext): PhaseGate {
  const lacks = requirements[phase]
    .flatMap((requirement) => requirement(project, context))
    .filter(({ field }) => !hasBlank(project.blanks, field));
  if (lacks.length > 0) return { phase, state: 'lacking', lacks };
  return { phase, state: isBehind(project, phase) ? 'passed' : 'ready', lacks };
}
