import type { Database } from 'better-sqlite3';
import type { HealthCheck } from '../domain/health.ts';
import { wrongSettings } from './settings.ts';
import { read } from './sqlite-failure.ts';

/** Driftkontroll of the database. Reads every page: about a second for 100,000 records. */
export const inspect = (database: Database): HealthCheck[] =>
  read(() => {
    const wrong = wrongSettings(database);
    const integrity = String(database.pragma('integrity_check(1)', { simple: true }));
    const broken = database.prepare('PRAGMA foreign_key_check').all().length;
    return [
      { check: 'settings', ok: wrong.length === 0, detail: wrong.join(', ') || 'ok' },
      { check: 'integrity', ok: integrity === 'ok', detail: integrity === 'ok' ? 'ok' : 'integrity_check' },
      { check: 'references', ok: broken === 0, detail: String(broken) },
    ];
  });
