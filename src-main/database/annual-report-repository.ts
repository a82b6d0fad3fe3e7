import type { Database } from 'better-sqlite3';
import type { AnnualReportRepository } from '../app/store.ts';
import type { HasPlaces, SaveValue, ValuePlace } from './save-value.ts';
import { read } from './sqlite-failure.ts';

export function createAnnualReportRepository(
  database: Database,
  saveValue: SaveValue,
): AnnualReportRepository & HasPlaces {
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
  const deleteText = database.prepare('DELETE FROM annual_report_texts WHERE year = ? AND section = ?');
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

  const deleteExpectation = database.prepare(
    'DELETE FROM expected_reporters WHERE year = ? AND organisation = ?',
  );

  const texts: ValuePlace<string> = {
    recordType: 'annual-report',
    at: (year, section) => ({
      current: () => selectText.get(Number(year), section),
      store: (value) =>
        value === undefined
          ? deleteText.run(Number(year), section)
          : upsertText.run(Number(year), section, value),
    }),
  };
  const expectations: ValuePlace<boolean> = {
    recordType: 'expected-reporter',
    at: (year, organisation) => ({
      current() {
        const stored = selectExpectation.get(Number(year), organisation);
        return stored === undefined ? undefined : stored === 1;
      },
      store: (value) =>
        value === undefined
          ? deleteExpectation.run(Number(year), organisation)
          : upsertExpectation.run(Number(year), organisation, Number(value)),
    }),
  };

  return {
    places: [texts, expectations],
    texts: (year) => read(() => Object.fromEntries(selectTexts.all(year))),
    saveText: (year, section, text, context) => saveValue(texts, String(year), section, text, context),
    expectations: (year) =>
      read(() =>
        Object.fromEntries(
          selectExpectations.all(year).map(([organisation, expected]) => [organisation, expected === 1]),
        ),
      ),
    saveExpectation: (year, organisation, expected, context) =>
      saveValue(expectations, String(year), organisation, expected, context),
  };
}
