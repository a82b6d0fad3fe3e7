import type { Database } from 'better-sqlite3';
import type { AnnualReportRepository } from '../app/ports.ts';
import type { SaveValue, SmallValue } from './save-value.ts';
import { read } from './sqlite-failure.ts';

export function createAnnualReportRepository(
  database: Database,
  saveValue: SaveValue,
): AnnualReportRepository {
  const selectTexts = database
    .prepare<[year: number], [section: string, text: string]>(
      'SELECT section, text FROM annual_report_texts WHERE year = ? ORDER BY section',
    )
    .raw();
  const selectText = database
    .prepare<[year: number, section: string], string>(
      'SELECT text FROM annual_report_texts WHERE year = ? AND section = ?',
    )
    .pluck();
  const upsertText = database.prepare(
    'INSERT OR REPLACE INTO annual_report_texts (year, section, text) VALUES (?, ?, ?)',
  );
  const selectExpectations = database
    .prepare<[year: number], [organisation: string, expected: number]>(
      'SELECT organisation, expected FROM expected_reporters WHERE year = ? ORDER BY organisation',
    )
    .raw();
  const selectExpectation = database
    .prepare<[year: number, organisation: string], number>(
      'SELECT expected FROM expected_reporters WHERE year = ? AND organisation = ?',
    )
    .pluck();
  const upsertExpectation = database.prepare(
    'INSERT OR REPLACE INTO expected_reporters (year, organisation, expected) VALUES (?, ?, ?)',
  );

  return {
    texts: (year) => read(() => Object.fromEntries(selectTexts.all(year))),

    saveText(year, section, text, context) {
      const place: SmallValue<string> = {
        recordType: 'annual-report',
        recordId: String(year),
        field: section,
        current: () => selectText.get(year, section),
        store: (value) => upsertText.run(year, section, value),
      };
      saveValue(place, text, context);
    },

    expectations: (year) =>
      read(() =>
        Object.fromEntries(
          selectExpectations.all(year).map(([organisation, expected]) => [organisation, expected === 1]),
        ),
      ),

    saveExpectation(year, organisation, expected, context) {
      const place: SmallValue<boolean> = {
        recordType: 'expected-reporter',
        recordId: String(year),
        field: organisation,
        current() {
          const stored = selectExpectation.get(year, organisation);
          return stored === undefined ? undefined : stored === 1;
        },
        store: (value) => upsertExpectation.run(year, organisation, Number(value)),
      };
      saveValue(place, expected, context);
    },
  };
}
