// A letter as a draft for the person's own mail program: RFC 5322 with MIME (RFC 2045, 2047). `X-Unsent: 1` makes Outlook
// open it as something to be sent rather than something received. Few enough rules to be written out here.
import type { MailDraft, MailDrafts } from '../app/ports.ts';

const encode = new TextEncoder();
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** RFC 2047 §2: a line with an encoded word is at most 76 characters, `Subject:` among them; never half a character. */
const encodedWordBytes = 39;
const isPlainAscii = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);

/** A header's text: as it is when it is plain and fits a line, else as encoded words on lines of their own. */
function headerText(name: string, text: string): string {
  const oneLine = text.replaceAll(/\s+/g, ' ').trim();
  if (isPlainAscii(oneLine) && name.length + 2 + oneLine.length <= 76) return oneLine;
  const words: string[] = [];
  let word = '';
  for (const character of oneLine) {
    if (encode.encode(word + character).length > encodedWordBytes) {
      words.push(word);
      word = '';
    }
    word += character;
  }
  return [...words, word].map((part) => `=?UTF-8?B?${base64(encode.encode(part))}?=`).join('\r\n ');
}

/** Lines of 76 characters, as RFC 2045 §6.8 wants them. */
const folded = (text: string): string => (text.match(/.{1,76}/g) ?? []).join('\r\n');

/** `2007-01-15T08:00:00Z` → `Mon, 15 Jan 2007 08:00:00 +0000`. */
const headerDate = (instant: string): string => new Date(instant).toUTCString().replace('GMT', '+0000');

function toEml({ to, subject, body }: MailDraft, createdAt: string): Uint8Array {
  const text = body.replaceAll(/\r\n?|\n/g, '\r\n');
  const lines = [
    'X-Unsent: 1',
    `Date: ${headerDate(createdAt)}`,
    // An empty address is left for the person to fill in; some programs refuse an empty header.
    ...(to === undefined ? [] : [`To: ${to}`]),
    `Subject: ${headerText('Subject', subject)}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    'Content-Language: sv-SE',
    '',
    folded(base64(encode.encode(`${text}\r\n`))),
    '',
  ];
  return encode.encode(lines.join('\r\n'));
}

export const mailDrafts: MailDrafts = { toEml };
