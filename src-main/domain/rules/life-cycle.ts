// The rules of a project's life cycle: its phases, its claims, and its end.

import { lastDay } from '../period.ts';
import { type Project, projectPhases } from '../project.ts';
import { claimable, fundsToDate } from '../project-life/funds-to-date.ts';
import { phaseGate } from '../project-life/phase-gates.ts';
import { labelOf } from '../vocabulary.ts';
import { joinWords } from '../wording/format.ts';
import { financingMeetsBudget } from './funds.ts';
import { requiredFields } from './required-fields.ts';
import { type ProjectRule, projectFinding, type RuleContext } from './rule.ts';

/** R114: a claim that was due by the end of the year is submitted. */
export const claimsInTime: ProjectRule = {
  number: 'R114',
  checkProject: (project, { year }) => {
    const late = project.claims.flatMap(({ dueOn, submittedOn }) =>
      dueOn !== undefined && dueOn <= `${year}-12-31` && submittedOn === undefined ? [dueOn] : [],
    );
    return [...new Set(late)].map((date) => projectFinding('R114', 'warning', project, 'claims', { date }));
  },
};

/** Fields of which another rule says that something is missing or does not meet. */
const toldElsewhere = (project: Project, context: RuleContext): ReadonlySet<string | undefined> =>
  new Set(
    [
      ...requiredFields.checkRecord('project', project, context),
      ...requiredFields.checkProject(project, context),
      ...claimsInTime.checkProject(project, context),
      ...financingMeetsBudget.checkProject(project, context),
    ].map(({ field }) => field),
  );

const givenUp: ReadonlySet<string> = new Set(['avslag', 'avbruten']);

/**
 * R112: a project has what belongs to the phases that it has gone past (project-life/phase-gates.ts). Silent when all
 * that is missing is told by other rules; otherwise the number is that of the window, where all of it is listed.
 */
export const phaseAfterItsGates: ProjectRule = {
  number: 'R112',
  checkProject: (project, context) => {
    const { phase, status } = project;
    if (phase === undefined || givenUp.has(status ?? '')) return [];
    const lacking = projectPhases
      .slice(0, projectPhases.indexOf(phase))
      .map((passed) => phaseGate(passed, project, context))
      .filter(({ state }) => state === 'lacking');
    const lacks = lacking.flatMap((gate) => gate.lacks);
    if (lacks.length === 0) return [];
    const told = toldElsewhere(project, context);
    if (lacks.every(({ field }) => told.has(field) || told.has(field.split('.', 1)[0]))) return [];
    const names = lacking.map((gate) => labelOf(context.vocabulary, 'phases', gate.phase));
    return [
      projectFinding('R112', 'warning', project, 'phase', { phases: joinWords(names), count: lacks.length }),
    ];
  },
};

const hasEnded = ({ endsOn, status }: Project, yearEnd: string): boolean =>
  status === 'avslutad' || (endsOn !== undefined && lastDay(endsOn) <= yearEnd);

/**
 * R116: when a project has ended, the support that its costs give a right to is claimed, within one percentage point of
 * the costs as in R170. Silent when no claim is written at all: then it is not known.
 */
export const supportIsClaimed: ProjectRule = {
  number: 'R116',
  checkProject: (project, { year }) => {
    if (!hasEnded(project, `${year}-12-31`)) return [];
    const due = claimable(project.funds, year);
    const { claimed, incurred } = fundsToDate(project.funds, year).sums;
    if (due === undefined) return [];
    const { [due.currency]: asked, ...others } = claimed;
    if (asked === undefined || Object.keys(others).length > 0) return [];
    return due.minor - asked > (incurred[due.currency] ?? 0) / 100
      ? [projectFinding('R116', 'warning', project, `funds.years.${year}.claimed`)]
      : [];
  },
};
