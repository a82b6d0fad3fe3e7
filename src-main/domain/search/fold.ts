/** Text that folding only lowers the case of. Nearly all Swedish text is, and 100,000 records are made of it. */
const plain = /^[\t\n -~\u00a0-\u00acÄÅÖäåö\u2010-\u2027]*$/;

/** Letters that carry no accent to take away, as Swedish writes or files them. */
const written: Readonly<Record<string, string>> = {
  æ: 'ä',
  ø: 'ö',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
  ð: 'd',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ŋ: 'n',
  ŧ: 't',
  ς: 'σ',
};
/** The letters above; raised and lowered digits (CO₂, m²) and the joined letters of typeset text (ﬁ). */
const unwritten = /[æøœßþðđħıłŋŧς²³¹\u2070-\u2089\ufb00-\ufb06]/g;

/** Marks above, below and through letters, and what is not seen at all, such as soft hyphens. */
const marked = /([ao]?)([\p{M}\p{Cf}]+)/gu;

/**
 * Text as it is compared when something is searched for: lower case, NFC, å, ä and ö letters of their own, and every
 * letter that Swedish does not count as its own written without its accent or as the Swedish letter that it stands
 * for: é → e, ü → u, ł → l, ø → ö, æ → ä. Folding twice changes nothing more.
 */
export const foldText = (text: string): string =>
  plain.test(text) ? text.toLowerCase() : foldForeign(text.toLowerCase());

const foldForeign = (text: string): string =>
  text
    .normalize('NFD')
    .replace(marked, (_, letter: string, marks: string) => withSwedishMark(letter, marks))
    .normalize('NFC')
    .replace(unwritten, (letter) => written[letter] ?? letter.normalize('NFKC'));

/** Danish ǻ is an å with an accent, so the mark need not stand alone. */
function withSwedishMark(letter: string, marks: string): string {
  if (letter === 'a' && marks.includes('\u030a')) return 'å';
  if (letter !== '' && marks.includes('\u0308')) return letter === 'a' ? 'ä' : 'ö';
  return letter;
}
