// The rows within a record, each as one text: financing, partners, claims, scores, decisions, duties.
import type { Assessment, CriterionScore } from '../assessment.ts';
import type { Claim, Partner, ProjectDecision } from '../project.ts';
import type { CoFinancing } from '../project-funds.ts';
import type { Duty } from '../role-description.ts';
import { fieldLabels, financingFormLabels } from '../wording/fields.ts';
import { joined, lines, money, type RecordWords } from './record-words.ts';

export const financingText = (rows: readonly CoFinancing[], words: RecordWords): string =>
  lines(
    rows.map(({ source, amount, form }) => {
      const label = joined([words.code('fundingSources', source), form && financingFormLabels[form]]);
      return amount ? `${label}: ${money(amount)}` : label;
    }),
  );

export const scoreLines = (scores: readonly CriterionScore[], words: RecordWords): string =>
  lines(
    scores.map(({ criterion, score, comment }) =>
      joined([
        `${words.code('assessmentCriteria', criterion)}: ${score === undefined ? 'ej bedömt' : `${score} av 5`}`,
        comment,
      ]),
    ),
  );

export const assessmentText = ({ assessor, assessedOn, scores }: Assessment, words: RecordWords): string =>
  lines([joined([assessor, assessedOn]), scoreLines(scores, words)]);

export const partnerText = ({ name, place, country, role }: Partner, words: RecordWords): string =>
  joined([name, place, words.code('countries', country), words.code('roles', role)]);

export const claimText = ({ dueOn, submittedOn, amount, note }: Claim): string =>
  joined([dueOn && `senast ${dueOn}`, submittedOn && `inlämnad ${submittedOn}`, money(amount), note]);

export const dutyText = ({ duty, name, representative, department }: Duty, words: RecordWords): string =>
  lines([
    joined([words.code('contactPersonDuties', duty), name]),
    representative && `${fieldLabels.duty.representative}: ${representative}`,
    department && `${fieldLabels.duty.department}: ${department}`,
  ]);

/** `Miljönämnden 2005-11-22 § 12, dnr MN-2005-7`. */
export function decisionText(decision: ProjectDecision, words: Pick<RecordWords, 'code'>): string {
  const { body, decidedOn, section, registryNumber, phase } = decision;
  const head = [body, decidedOn, section && (section.startsWith('§') ? section : `§\u00a0${section}`)]
    .filter((part) => part !== undefined)
    .join(' ');
  return joined([head, registryNumber && `dnr ${registryNumber}`, words.code('phases', phase)]);
}
