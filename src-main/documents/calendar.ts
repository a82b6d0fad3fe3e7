// A calendar file by RFC 5545: the library escapes texts, ends lines and folds them at 75 octets.
import { ICalAlarmType, ICalCalendar, ICalEventTransparency } from 'ical-generator';
import type { CalendarEntry, Calendars } from '../app/ports.ts';

const remindsBefore = 14 * 24 * 60 * 60;

function toIcs(entries: readonly CalendarEntry[], createdAt: string): Uint8Array {
  const calendar = new ICalCalendar({
    prodId: { company: 'Malmö stad', product: 'Utblick', language: 'SV' },
    events: entries.map(({ id, date, text }) => ({
      id: `${id}@utblick`,
      stamp: createdAt,
      start: date,
      allDay: true,
      summary: text,
      // A last day takes no time out of anyone's day.
      transparency: ICalEventTransparency.TRANSPARENT,
      alarms: [{ type: ICalAlarmType.display, trigger: remindsBefore, description: text }],
    })),
  });
  // The library leaves the last line without its end.
  return new TextEncoder().encode(`${calendar.toString()}\r\n`);
}

export const calendars: Calendars = { toIcs };
