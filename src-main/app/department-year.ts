// A förvaltning's year as the rules, the figures and the export see it: the register's records that touch the year.
import { type DepartmentReport, mapRecordLists } from '../domain/department-report.ts';
import { isReported, type RecordType } from '../domain/record-kind.ts';
import { type RecordLists, type RecordOf, recordKinds, recordLists } from '../domain/records.ts';
import { checkRecord, checkReport, isAboutReport } from '../domain/rules/all.ts';
import type { RuleContext, RuleFinding } from '../domain/rules/rule.ts';
import type { App } from './app.ts';
import type { Store } from './store.ts';
import { answersOfYear, requiredQuestionsOf } from './year-questions.ts';

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
  answers: answersOfYear(store, year),
});

const toRuleContext = (app: App, report: DepartmentReport): RuleContext => ({
  ...report,
  vocabulary: app.ports.vocabulary,
  requiredQuestions: requiredQuestionsOf(app, report),
});

export const findingsOfYear = (app: App, report: DepartmentReport): RuleFinding[] =>
  checkReport(toRuleContext(app, report));

/**
 * The findings of records by themselves, in their order, as told at each save and in each row of a list: the register is
 * not read for it, so a save costs the same in a register of ten records and of a hundred thousand. What needs the whole
 * year shows under Årets rapport.
 */
export function findingsOfRecords<T extends RecordType>(
  app: App,
  store: Store,
  type: T,
  records: readonly RecordOf<T>[],
  year: number,
): RuleFinding[][] {
  const context: RuleContext = {
    ...linkedTo(store, type, records),
    year,
    vocabulary: app.ports.vocabulary,
    nothingToReport: false,
    answers: [],
    requiredQuestions: [],
  };
  const sendsReport = store.workspace.role === 'department';
  return records.map((record) =>
    checkRecord(type, record, context).filter((finding) => sendsReport || !isAboutReport(finding)),
  );
}

export const findingsOfRecord = <T extends RecordType>(
  app: App,
  store: Store,
  type: T,
  record: RecordOf<T>,
  year: number,
): RuleFinding[] => findingsOfRecords(app, store, type, [record], year)[0] ?? [];

function linkedTo<T extends RecordType>(store: Store, type: T, records: readonly RecordOf<T>[]): RecordLists {
  const lists = mapRecordLists(() => []);
  const { links } = recordKinds[type];
  const linked = new Map(records.flatMap((record) => links(record)).map((link) => [link.id, link]));
  for (const link of linked.values()) {
    if (!isReported(link.type)) continue;
    const stored = store.records.find(link.type, link.id);
    if (stored) (lists[recordLists[link.type]] as unknown[]).push(stored.record);
  }
  return lists;
}
