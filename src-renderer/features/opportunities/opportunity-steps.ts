import type { OpportunityStage } from '../../../src-main/domain/opportunity.ts';
import type { Step } from '../../ui/Stepper.tsx';

/** The way from a call that was noticed to a project. */
const wayOfOpportunity = [
  'uppmarksammad',
  'bedomd',
  'ansokt',
  'beviljad',
] as const satisfies readonly OpportunityStage[];

/** Where it may end instead. */
export const otherEnds = ['avslag', 'avstatt'] as const satisfies readonly OpportunityStage[];

/** A rejection has been applied for; of what was let go only that it was noticed is known. */
const lastStepBefore: Readonly<Record<(typeof otherEnds)[number], OpportunityStage>> = {
  avslag: 'ansokt',
  avstatt: 'uppmarksammad',
};

/** The steps with what is done; none is under way when it has ended elsewhere. */
export function stepsOf(
  stage: OpportunityStage | undefined,
  label: (stage: OpportunityStage) => string,
): Step[] {
  const end = otherEnds.find((other) => other === stage);
  const last = end ? lastStepBefore[end] : stage;
  const reached = last === undefined ? -1 : (wayOfOpportunity as readonly string[]).indexOf(last);
  return wayOfOpportunity.map((id, index): Step => {
    const isCurrent = index === reached && end === undefined;
    const state = isCurrent ? 'current' : index <= reached ? 'done' : 'ahead';
    return { id, label: label(id), state };
  });
}
