import { findEntry, findOrganisation, type VocabularyList } from '../vocabulary.ts';
import type { ActivityRule, ProjectRule, RuleFinding } from './rule.ts';

/** R070: an activity's project is one of the report's. */
export const linkedProjectIsReported: ActivityRule = {
  number: 'R070',
  checkActivity: ({ id, projectId }, { projects }) =>
    projectId !== undefined && !projects.some((project) => project.id === projectId)
      ? [
          {
            rule: 'R070',
            severity: 'error',
            subject: 'activity',
            recordId: id,
            field: 'projectId',
            params: {},
          },
        ]
      : [],
};

type Use = [field: string, list: VocabularyList | 'organisations', codes: readonly (string | undefined)[]];

/** R080: every code stands in the code lists. */
export const codesAreKnown: ActivityRule & ProjectRule = {
  number: 'R080',
  checkActivity: (activity, { vocabulary }) =>
    unknownCodes('activity', activity.id, vocabulary, [
      ['activityType', 'activityTypes', [activity.activityType]],
      ['countries', 'countries', activity.countries],
      ['network', 'networks', [activity.network]],
      ['twinTown', 'twinTowns', [activity.twinTown]],
      ['financing', 'fundingSources', activity.financing.map(({ source }) => source)],
      ['goals', 'goals', activity.goals],
      ['directions', 'directions', activity.directions],
    ]),
  checkProject: (project, { vocabulary }) =>
    unknownCodes('project', project.id, vocabulary, [
      ['owner', 'organisations', [project.owner]],
      ['otherDepartments', 'organisations', project.otherDepartments],
      ['takenOverFrom', 'organisations', [project.takenOverFrom]],
      ['role', 'roles', [project.role]],
      ['programme', 'programmes', [project.programme]],
      ['status', 'statuses', [project.status]],
      ['partners', 'countries', project.partners.map(({ country }) => country)],
      ['partners', 'roles', project.partners.map(({ role }) => role)],
      ['funds.coFinancing', 'fundingSources', project.funds.coFinancing.map(({ source }) => source)],
      ['goals', 'goals', project.goals],
      ['directions', 'directions', project.directions],
    ]),
};

function unknownCodes(
  subject: 'activity' | 'project',
  recordId: string,
  vocabulary: Parameters<typeof findEntry>[0],
  uses: readonly Use[],
): RuleFinding[] {
  return uses.flatMap(([field, list, codes]) =>
    codes
      .filter((code) => code !== undefined)
      .filter((code) =>
        list === 'organisations' ? !findOrganisation(vocabulary, code) : !findEntry(vocabulary, list, code),
      )
      .map((code) => ({
        rule: 'R080' as const,
        severity: 'error' as const,
        subject,
        recordId,
        field,
        params: { code },
      })),
  );
}
