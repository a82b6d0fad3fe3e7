import { recordsOf } from '../department-report.ts';
import { isReported } from '../record-kind.ts';
import { codesOf, recordKinds, unknownCodes } from '../records.ts';
import type { RecordRule } from './rule.ts';

/**
 * R070: what a record is linked to is in the report. An activity is of the year that its project is of. A decision, help
 * or an opportunity may well concern a project of another year: then the link stays at home, and the report is sent.
 */
export const linksAreReported: RecordRule = {
  number: 'R070',
  checkRecord: (type, record, context) =>
    recordKinds[type]
      .links(record)
      .filter(
        (link) => isReported(link.type) && !recordsOf(context, link.type).some(({ id }) => id === link.id),
      )
      .map(({ member }) => ({
        rule: 'R070',
        severity: type === 'activity' ? 'error' : 'warning',
        subject: type,
        recordId: record.id,
        field: member,
        params: {},
      })),
};

/** R080: every code stands in the code lists. */
export const codesAreKnown: RecordRule = {
  number: 'R080',
  checkRecord: (type, record, { vocabulary }) =>
    codesOf(type, record).flatMap((use) =>
      unknownCodes(vocabulary, use).map((code) => ({
        rule: 'R080' as const,
        severity: 'error' as const,
        subject: type,
        recordId: record.id,
        field: use.member,
        params: { code },
      })),
    ),
};
