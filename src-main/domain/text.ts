import { z } from 'zod';
import { packageLimits } from './package/limits.ts';

// C0 except tab and line feed, U+FFFE/FFFF and lone surrogates cannot stand in XML 1.0, so never in a record
// (format §2.2). What a user pastes is cleaned by `cleanText` before it is stored, not refused.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what the pattern is for
const unstorable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g;

/**
 * Only characters that need no second look: below U+0300, dashes, quotation marks and currency signs, none of which
 * NFC changes or lets steer the reading order. Nearly all Swedish text is made of them alone.
 */
const plain = /^[\t\n -~\u0080-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20c0]*$/;

/** True for text that is surely clean; the careful checks are for the rest. */
export const isPlainText = (text: string): boolean => plain.test(text);

/** Text as it is stored and sent: NFC, line feeds, none of the characters that XML cannot hold. */
export const cleanText = (text: string): string => (isPlainText(text) ? text : cleaned(text));

const cleaned = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll('\r\n', '\n')
    .replaceAll('\r', '\n')
    .replace(unstorable, '')
    .normalize('NFC');

const storable = (limit: number) =>
  z
    .string()
    .min(1)
    .max(limit)
    .refine((text) => text === cleanText(text), { error: 'not storable text' });

export const shortTextSchema = storable(packageLimits.shortStringLength);
export const longTextSchema = storable(packageLimits.stringLength);
