import { describe, expect, it } from 'vitest';
import { codeSchema } from '../../../src-main/domain/ids.ts';
import { type ReportedType, reportedTypes } from '../../../src-main/domain/record-kind.ts';
import { recordSchemas } from '../../../src-main/domain/records.ts';
import { checkReport } from '../../../src-main/domain/rules/all.ts';
import type { RuleContext, RuleFinding } from '../../../src-main/domain/rules/rule.ts';
import { fullRecords } from '../full-records.ts';
import { id } from '../sample-ids.ts';
import { withRecord } from '../samples.ts';
import { changedAt, type Path, pathsOf } from '../schema-paths.ts';

const dangling = (
  type: ReportedType,
  field: string,
  severity: RuleFinding['severity'] = 'warning',
): RuleFinding[] => [
  { rule: 'R070', severity, subject: type, recordId: fullRecords[type].id, field, params: {} },
];
const elsewhere = id(999);

describe('links', () => {
  it.each<[string, RuleContext, RuleFinding[]]>([
    [
      'R070 as an error when an activity’s project is not in the report',
      withRecord('activity', { projectId: elsewhere }),
      dangling('activity', 'projectId', 'error'),
    ],
    [
      'R070 as a warning when an opportunity became a project of another year',
      withRecord('opportunity', { projectId: elsewhere }),
      dangling('opportunity', 'projectId'),
    ],
    [
      'R070 for help with a project',
      withRecord('assistance', { projectId: elsewhere }),
      dangling('assistance', 'projectId'),
    ],
    [
      'R070 for help with an opportunity',
      withRecord('assistance', { opportunityId: elsewhere }),
      dangling('assistance', 'opportunityId'),
    ],
    [
      'R070 for a decision on a project',
      withRecord('decision', { projectId: elsewhere }),
      dangling('decision', 'projectId'),
    ],
    [
      'R070 for a decision on an opportunity',
      withRecord('decision', { opportunityId: elsewhere }),
      dangling('decision', 'opportunityId'),
    ],
    [
      'R070 when the link is to a record of another kind',
      withRecord('decision', { opportunityId: fullRecords.project.id }),
      dangling('decision', 'opportunityId'),
    ],
    ['no R070 without a link', withRecord('activity', { projectId: undefined }), []],
  ])('give %s', (_, context, findings) => {
    expect(checkReport(context)).toEqual(findings);
  });
});

/** Every code in a record but the förvaltning that reports it, which is whose register it is. */
const codePaths = (type: ReportedType): Path[] =>
  pathsOf(recordSchemas[type], fullRecords[type], new Set([codeSchema])).filter(
    (path) => path[0] !== 'organisation',
  );

/** The field that leads to a code: the member that holds it, a level down in the funds, the blank field itself. */
const fieldOf = (type: ReportedType, path: Path): string => {
  if (path[0] === 'blanks') return fullRecords[type].blanks[Number(path[1])]?.field ?? '';
  return path[0] === 'funds' ? path.slice(0, 2).join('.') : String(path[0]);
};

describe('an unknown code', () => {
  it.each(
    reportedTypes.flatMap((type) => codePaths(type).map((path) => [type, path.join('.'), path] as const)),
  )('gives R080 for %s %s', (type, _, path) => {
    const record = changedAt(fullRecords[type], path, 'okand');

    expect(checkReport(withRecord(type, record))).toEqual([
      {
        rule: 'R080',
        severity: 'error',
        subject: type,
        recordId: record.id,
        field: fieldOf(type, path),
        params: { code: 'okand' },
      },
    ]);
  });

  it('is looked for in every kind of record', () => {
    expect(reportedTypes.map((type) => [type, codePaths(type).length])).toEqual([
      ['activity', 9],
      ['project', 21],
      ['opportunity', 6],
      ['outreach', 4],
      ['assistance', 3],
      ['engagement', 4],
      ['decision', 3],
      ['role-description', 1],
    ]);
  });
});
