// Swedish order for a database that compares text byte by byte. The window sorts with `Intl.Collator`; the key follows
// the same rules (CLDR's Swedish), so that a list keeps its order wherever it is sorted.
import { foldText } from './fold.ts';

/** Of each of the two levels: names that are alike for so long may stand in any order. */
const levelLength = 80;

/** Filed under another letter than the one they are searched by: Müller stands as Myller. */
const filed: Readonly<Record<string, string>> = { ü: 'y', ű: 'y', ę: 'ä', ő: 'ö', œ: 'ö', ô: 'ö' };

/** å, ä and ö in their order, as the characters that follow z. */
const afterZ: Readonly<Record<string, string>> = { å: '{', ä: '|', ö: '}' };

/**
 * A key whose code-point order (UTF-8 bytes, SQLite's BINARY) is Swedish order: å ä ö last, v and w distinct, numbers
 * by value; case, accents and what stands before the first letter or digit do not count, and any other characters
 * between words count as one space. Texts that are alike so far are kept apart by their own characters. At most 161
 * UTF-16 code units.
 */
export const sortKey = (text: string): string =>
  // the tab comes before all that a level holds, so a name comes before the longer one that it begins
  `${filingOf(text).slice(0, levelLength)}\t${text.normalize('NFC').slice(0, levelLength)}`.toWellFormed();

const filingOf = (text: string): string =>
  foldText(
    text
      .toLowerCase()
      .normalize('NFC')
      .replace(/[üűęőœô]/g, (letter) => filed[letter] ?? letter),
  )
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/\d+/g, byValue)
    .replace(/[åäö]/g, (letter) => afterZ[letter] ?? letter);

/** The number of digits goes first: 2 → `12`, 10 → `210`. One character, from 1 to the last before a, so at most 48. */
function byValue(digits: string): string {
  const significant = digits.replace(/^0+(?=\d)/, '');
  return String.fromCharCode(0x30 + Math.min(significant.length, 48)) + significant;
}
