// The deadlines ahead, as a file for the person's own calendar.
import { toInstant } from '../domain/ids.ts';
import type { Deadline } from '../domain/project-life/deadlines.ts';
import { fail, succeed } from '../domain/result.ts';
import { deadlineText } from '../domain/wording/deadlines.ts';
import { type App, type Handlers, openStore } from './app.ts';
import { openDeadlines } from './deadlines.ts';
import type { CalendarEntry } from './ports.ts';

export const calendarHandlers = (app: App): Handlers<'calendar.save'> => ({
  'calendar.save': async () => {
    const store = openStore(app, 'department');
    if (!store.ok) return store;
    const { ports } = app;
    const entries = openDeadlines(app, store.value).ahead.map(toEntry);
    if (entries.length === 0) return fail('CALENDAR-EMPTY');
    const name = `Sista_dagar_${store.value.workspace.organisation}.ics`;
    const path = await ports.dialogs.chooseSave(name, 'calendar');
    if (!path.ok) return path;
    if (path.value === undefined) return succeed({ outcome: 'cancelled' });
    const bytes = ports.calendars.toIcs(entries, toInstant(ports.clock.now()));
    const written = ports.files.write(path.value, bytes);
    if (!written.ok) return written;
    return succeed({
      outcome: 'saved',
      fileName: ports.files.baseName(path.value),
      entries: entries.length,
    });
  },
});

/** Known by its field and not by its kind: a claim that becomes the final report is still the same entry. */
const toEntry = (deadline: Deadline): CalendarEntry => ({
  id: `${deadline.recordId}.${deadline.field}`,
  date: deadline.date,
  text: deadlineText(deadline),
});
