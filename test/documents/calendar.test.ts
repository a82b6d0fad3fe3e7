// The calendar file is read back by a reader of this test's own, which goes by RFC 5545 and knows nothing of the library.
import { describe, expect, it } from 'vitest';
import type { CalendarEntry } from '../../src-main/app/ports.ts';
import { calendars } from '../../src-main/documents/calendar.ts';

const createdAt = '2007-01-15T08:00:00Z';
const entry = (change: Partial<CalendarEntry> = {}): CalendarEntry => ({
  id: '0193a5b0-0000-7000-8000-000000000001.endsOn',
  date: '2008-12-31',
  text: 'SECURE: projektslut',
  ...change,
});

const octets = (line: string): number => new TextEncoder().encode(line).length;

interface Component {
  name: string;
  properties: Record<string, string>;
  parts: Component[];
}

/** §3.1: lines end with CRLF, are at most 75 octets, and go on after CRLF and a space. @throws where they do not. */
function linesOf(bytes: Uint8Array): string[] {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  if (!text.endsWith('\r\n')) throw new Error('the last line has no end');
  const folded = text.slice(0, -2).split('\r\n');
  for (const line of folded) {
    if (octets(line) > 75) throw new Error(`longer than 75 octets: ${line}`);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: §3.1 forbids these characters
    if (/[\u0000-\u0008\u000a-\u001f\u007f]/.test(line)) throw new Error(`a control character: ${line}`);
  }
  return folded.reduce<string[]>((lines, line) => {
    if (line.startsWith(' ')) lines.push(`${lines.pop()}${line.slice(1)}`);
    else lines.push(line);
    return lines;
  }, []);
}

/** §3.3.11: only these four are escaped, and a comma or semicolon never stands bare in a text. */
function textOf(value: string): string {
  if (!/^(?:[^\\,;]|\\[\\,;nN])*$/.test(value)) throw new Error(`not an escaped text: ${value}`);
  return value.replace(/\\(.)/g, (_, character: string) => (/n/i.test(character) ? '\n' : character));
}

/** §3.4, §3.6: components in components; their properties come before their parts. */
function read(bytes: Uint8Array): Component {
  const root: Component = { name: '', properties: {}, parts: [] };
  const open = [root];
  for (const line of linesOf(bytes)) {
    const [, name = '', value = ''] = /^([A-Z-]+(?:;[A-Z]+=[^:;]+)*):(.*)$/.exec(line) ?? [];
    const inner = open.at(-1) ?? root;
    if (name === 'BEGIN') {
      const part = { name: value, properties: {}, parts: [] };
      inner.parts.push(part);
      open.push(part);
    } else if (name === 'END') {
      if (inner.name !== value) throw new Error(`${inner.name} ends as ${value}`);
      open.pop();
    } else if (name === '' || name in inner.properties || inner.parts.length > 0)
      throw new Error(`no property, twice or out of its place: ${line}`);
    else inner.properties[name] = value;
  }
  const [calendar] = root.parts;
  if (calendar === undefined || root.parts.length > 1 || open.length > 1) throw new Error('not one calendar');
  return calendar;
}

const eventsOf = (entries: readonly CalendarEntry[]): Component[] =>
  read(calendars.toIcs(entries, createdAt)).parts;

describe('a calendar file', () => {
  it('has an all-day event for each entry, with a reminder fourteen days before', () => {
    expect(read(calendars.toIcs([entry()], createdAt))).toEqual({
      name: 'VCALENDAR',
      properties: { VERSION: '2.0', PRODID: '-//Malmö stad//Utblick//SV' },
      parts: [
        {
          name: 'VEVENT',
          properties: {
            UID: '0193a5b0-0000-7000-8000-000000000001.endsOn@utblick',
            SEQUENCE: '0',
            DTSTAMP: '20070115T080000Z',
            'DTSTART;VALUE=DATE': '20081231',
            'X-MICROSOFT-CDO-ALLDAYEVENT': 'TRUE',
            'X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT': 'TRUE',
            SUMMARY: 'SECURE: projektslut',
            TRANSP: 'TRANSPARENT',
          },
          parts: [
            {
              name: 'VALARM',
              properties: {
                ACTION: 'DISPLAY',
                TRIGGER: '-P14D',
                DESCRIPTION: 'SECURE: projektslut',
              },
              parts: [],
            },
          ],
        },
      ],
    });
  });

  it.each([
    'Kommatecken, semikolon; och snedstreck \\ i \\n samma',
    'Två\nrader',
    'Åäö på en rad som är så lång att den viks flera gånger: '.repeat(12),
    `${'x'.repeat(66)}ÅÄÖ😀🚀 på gränsen`,
    'BEGIN:VEVENT\r\nSUMMARY:insmugglad',
  ])('gives back %j as it was', (text) => {
    const [event, ...more] = eventsOf([entry({ text })]);

    expect([textOf(event?.properties.SUMMARY ?? ''), more]).toEqual([text.replaceAll('\r\n', '\n'), []]);
  });

  it('holds its days in any time zone', () => {
    const zone = process.env.TZ;
    const days = ['Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/Stockholm'].map((name) => {
      process.env.TZ = name;
      return eventsOf([entry({ date: '2006-03-26' })])[0]?.properties['DTSTART;VALUE=DATE'];
    });
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;

    expect(days).toEqual(['20060326', '20060326', '20060326']);
  });

  it('is the same bytes for the same entries and time', () => {
    const entries = [entry(), entry({ id: 'b.deadline', date: '2007-02-28' })];

    expect(calendars.toIcs(entries, createdAt)).toEqual(calendars.toIcs(entries, createdAt));
  });
});
