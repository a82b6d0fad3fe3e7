// The draft is read here by the rules of the standards and not by the code that wrote it.
import { describe, expect, it } from 'vitest';
import { mailDrafts } from '../../src-main/documents/mail-draft.ts';

const createdAt = '2007-01-15T08:00:00Z';
const write = (draft: Parameters<typeof mailDrafts.toEml>[0]) =>
  Buffer.from(mailDrafts.toEml(draft, createdAt)).toString('latin1');

/** Header lines with what was folded put together again (RFC 5322 §2.2.3). */
const readHeaders = (text: string): Map<string, string> =>
  new Map(
    (text.split('\r\n\r\n')[0] ?? '')
      .replaceAll(/\r\n(?=[ \t])/g, '')
      .split('\r\n')
      .map((line): [string, string] => {
        const colon = line.indexOf(':');
        return [line.slice(0, colon), line.slice(colon + 1).trim()];
      }),
  );
/** White space between two encoded words is none (RFC 2047 §6.2). */
const decodeWords = (text: string): string =>
  text
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?UTF-8\?B\?([^?]*)\?=/g, (_, word: string) =>
      Buffer.from(word, 'base64').toString('utf8'),
    );
const readBody = (text: string): string =>
  Buffer.from(text.slice(text.indexOf('\r\n\r\n')), 'base64').toString('utf8');

const long =
  'Påminnelse: åtgärda kompletteringarna i rapporten för förvaltningens internationella arbete — 2006 🇸🇪';

describe('a draft of a letter', () => {
  it('is opened as something to be sent', () => {
    const headers = readHeaders(write({ to: 'anna.berg@malmo.se', subject: 'Hej', body: 'Hej' }));

    expect(Object.fromEntries(headers)).toEqual({
      'X-Unsent': '1',
      Date: 'Mon, 15 Jan 2007 08:00:00 +0000',
      To: 'anna.berg@malmo.se',
      Subject: 'Hej',
      'MIME-Version': '1.0',
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Transfer-Encoding': 'base64',
      'Content-Language': 'sv-SE',
    });
  });

  it('has no address where none is known', () => {
    expect(readHeaders(write({ subject: 'Hej', body: 'Hej' })).has('To')).toBe(false);
  });

  it('keeps every character of subject and body, on lines that every program takes', () => {
    const text = write({ subject: long, body: 'Hej!\n\nÅäö – klart.\r\nSlut' });

    expect(decodeWords(readHeaders(text).get('Subject') ?? '')).toBe(long);
    expect(readBody(text)).toBe('Hej!\r\n\r\nÅäö – klart.\r\nSlut\r\n');
    expect(text).toMatch(/^[\x20-\x7e\r\n]*$/);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...text.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(76);
  });

  it('cannot be given another header through its subject', () => {
    const text = write({ subject: 'Hej\r\nBcc: alla@malmo.se', body: 'Hej' });

    expect(readHeaders(text).get('Subject')).toBe('Hej Bcc: alla@malmo.se');
  });

  it('is the same bytes for the same letter and time', () => {
    const draft = { subject: long, body: long };

    expect(write(draft)).toBe(write(draft));
  });
});
