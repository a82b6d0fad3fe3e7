import { recordsOf } from '../department-report.ts';
import type { RecordType } from '../record-kind.ts';
import { recordKinds } from '../records.ts';
import { findEntry, findOrganisation } from '../vocabulary.ts';
import type { RecordRule } from './rule.ts';

/** R070: what a record is linked to is in the report. */
export const linksAreReported: RecordRule = {
  number: 'R070',
  checkRecord: (type, record, context) =>
    recordKinds[type]
      .links(record)
      .filter((link) => !recordsOf(context, link.type as RecordType).some(({ id }) => id === link.id))
      .map(({ member }) => ({
        rule: 'R070',
        severity: 'error',
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
    recordKinds[type].codes(record).flatMap(({ member, list, codes }) =>
      codes
        .filter((code) => code !== undefined)
        .filter((code) =>
          list === 'organisations' ? !findOrganisation(vocabulary, code) : !findEntry(vocabulary, list, code),
        )
        .map((code) => ({
          rule: 'R080' as const,
          severity: 'error' as const,
          subject: type,
          recordId: record.id,
          field: member,
          params: { code },
        })),
    ),
};
