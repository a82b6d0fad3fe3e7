// From opportunity to money: how far each came that was noticed, applied for or carried out. A project that nobody had
// written down as an opportunity first has passed all the steps up to where it is.
import { addMoney, type Money, type MoneySum, sumMoney } from '../money.ts';
import type { Opportunity, OpportunityStage } from '../opportunity.ts';
import { isCarriedOut, type Project } from '../project.ts';
import { type EvaluationFigures, funnelSteps } from './evaluation-figures.ts';

/** A project over all the years, as it was last reported, with what was paid to it in them. */
export interface FollowedProject {
  /** Of every record of it. */
  ids: ReadonlySet<string>;
  lead: Project;
  paid: MoneySum;
}

const stageSteps: Readonly<Record<OpportunityStage, number>> = {
  uppmarksammad: 1,
  bedomd: 2,
  avstatt: 2,
  ansokt: 3,
  avslag: 3,
  beviljad: 4,
};
const statusSteps: Readonly<Record<string, number>> = { ide: 1, 'under-ansokan': 2, inskickad: 3, avslag: 3 };

const isPaid = (paid: MoneySum): boolean => Object.values(paid).some((minor) => minor > 0);

const stepOfProject = ({ lead, paid }: FollowedProject): number => {
  if (isPaid(paid)) return 6;
  return isCarriedOut(lead) ? 5 : (statusSteps[lead.status ?? ''] ?? 1);
};

interface Followed {
  steps: number;
  applied: Money | undefined;
  granted: Money | undefined;
  paid: MoneySum;
}

/** @param opportunities each once, as it was last reported. @param projects each once. */
export function countFunnel(
  opportunities: readonly Opportunity[],
  projects: readonly FollowedProject[],
): EvaluationFigures['funnel'] {
  const projectOf = new Map(
    projects.flatMap((project) => [...project.ids].map((id) => [id, project] as const)),
  );
  const begun = new Set<FollowedProject>();
  const items: Followed[] = opportunities.map(({ stage, projectId, applied, granted }) => {
    const project = projectId === undefined ? undefined : projectOf.get(projectId);
    // two förvaltningar may have noticed what became one project: its money is its first opportunity's
    const own = project && !begun.has(project) ? project : undefined;
    if (own) begun.add(own);
    return {
      steps: Math.max(stage === undefined ? 1 : stageSteps[stage], own ? stepOfProject(own) : 0),
      applied: applied ?? own?.lead.funds.applied,
      granted: own?.lead.funds.granted ?? granted,
      paid: own?.paid ?? {},
    };
  });
  for (const project of projects)
    if (!begun.has(project))
      items.push({
        steps: stepOfProject(project),
        applied: project.lead.funds.applied,
        granted: project.lead.funds.granted,
        paid: project.paid,
      });
  return funnelSteps.map((step, index) => {
    const reached = items.filter(({ steps }) => steps > index);
    return { step, count: reached.length, amount: amountAt(step, reached) };
  });
}

function amountAt(step: (typeof funnelSteps)[number], reached: readonly Followed[]): MoneySum {
  switch (step) {
    case 'applied':
      return sumMoney(reached.map(({ applied }) => applied));
    case 'granted':
    case 'project':
      return sumMoney(reached.map(({ granted }) => granted));
    case 'paid':
      return reached.reduce<MoneySum>((sum, { paid }) => addSums(sum, paid), {});
    default:
      return {};
  }
}

export const addSums = (sum: MoneySum, more: MoneySum): MoneySum =>
  Object.entries(more).reduce((total, [currency, minor]) => addMoney(total, { minor, currency }), sum);
