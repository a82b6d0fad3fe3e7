// A förvaltning's year as the rules, the figures and the export see it: the register's records that touch the year.
import { type DepartmentReport, mapRecordLists } from '../domain/department-report.ts';
import type { RecordType } from '../domain/record-kind.ts';
import { kindOf, type RecordLists, type RecordOf, recordLists } from '../domain/records.ts';
import { checkReport } from '../domain/rules/all.ts';
import type { RuleContext, RuleFinding } from '../domain/rules/rule.ts';
import type { App } from './app.ts';
import type { Store } from './ports.ts';

export const readYear = (store: Store, year: number): DepartmentReport =>
  reportOf(
    store,
    year,
    mapRecordLists((type) => store.records.ofYear(type, year).map(({ record }) => record)),
  );

/** A year whose records have been read. */
export const reportOf = (store: Store, year: number, records: RecordLists): DepartmentReport => ({
  organisation: store.workspace.organisation,
  year,
  contact: store.workspace.contact,
  nothingToReport: store.reports.nothingToReport(year),
  ...records,
  answers: store.reports.answers(year),
});

const toRuleContext = ({ ports }: App, report: DepartmentReport): RuleContext => ({
  ...report,
  vocabulary: ports.vocabulary,
});

export const findingsOfYear = (app: App, report: DepartmentReport): RuleFinding[] =>
  checkReport(toRuleContext(app, report));

/**
 * The findings of one record by itself, as told at each save: the register is not read for it, so a save costs the
 * same in a register of ten records and of a hundred thousand. What needs the whole year shows under Årets rapport.
 */
export function findingsOfRecord<T extends RecordType>(
  app: App,
  store: Store,
  type: T,
  record: RecordOf<T>,
  year: number,
): RuleFinding[] {
  const lists = mapRecordLists(() => []);
  (lists[recordLists[type]] as RecordOf<T>[]).push(record);
  for (const link of kindOf(type).links(record as never)) {
    const linked = store.records.find(link.type, link.id);
    if (linked) (lists[recordLists[link.type]] as unknown[]).push(linked.record);
  }
  const context = {
    ...lists,
    year,
    vocabulary: app.ports.vocabulary,
    nothingToReport: false,
    answers: [],
  };
  return checkReport(context).filter(({ recordId }) => recordId === record.id);
}
