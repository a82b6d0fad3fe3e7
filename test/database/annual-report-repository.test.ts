import { expect, it } from 'vitest';
import { audit, later } from './samples.ts';
import { newStore } from './temporary-store.ts';

it('keeps the texts of each year by section, with their history', () => {
  const store = newStore();
  const { annualReports } = store;
  annualReports.saveText(2006, 'summary', 'Första.', audit);
  annualReports.saveText(2006, 'summary', 'Andra.', later);
  annualReports.saveText(2006, 'brussels', '', audit);
  annualReports.saveText(2007, 'summary', 'Nästa år.', audit);
  expect([annualReports.texts(2006), store.history('2006')[1]]).toEqual([
    { summary: 'Andra.', brussels: '' },
    {
      ...later,
      action: 'change',
      recordType: 'annual-report',
      recordId: '2006',
      field: 'summary',
      before: '"Första."',
      after: '"Andra."',
    },
  ]);
});

it('keeps who is expected to report, where the official has said so', () => {
  const { annualReports } = newStore();
  annualReports.saveExpectation(2006, 'mkb', true, audit);
  annualReports.saveExpectation(2006, 'gata', true, audit);
  annualReports.saveExpectation(2006, 'gata', false, later);
  expect([annualReports.expectations(2006), annualReports.expectations(2007)]).toEqual([
    { gata: false, mkb: true },
    {},
  ]);
});
