// How wide text is in Calibri, near enough to keep a number on one line. The widths are those of Carlito, which is made
// as wide as Calibri, rounded up per class to the bold face.

const widthClasses: readonly (readonly [em: number, characters: string])[] = [
  [0.27, " \u00a0\u202f'.,:;Iijl·"],
  [0.36, '!"()-/J[\\]`frt{}'],
  [0.48, '?FLSZcgksvxyz|'],
  [0.51, '0123456789#$*+<=>^_~€§•–−'],
  [0.61, 'ABCDHKPRVXYÅÄ'],
  [0.69, 'GNOQUÖ'],
  [0.75, '%&w…'],
  [0.91, '@MWm—'],
];
/** The other lower case letters; for other alphabets it is a guess. */
const ordinaryWidth = 0.54;

const emOf = new Map(
  widthClasses.flatMap(([em, characters]) => [...characters].map((c) => [c, em] as const)),
);

/** @param size in points. @returns twips, rather too many than too few. */
export function textWidth(text: string, size: number): number {
  let em = 0;
  for (const character of text) em += emOf.get(character) ?? ordinaryWidth;
  return Math.ceil(em * size * 20);
}

/** The width of the widest piece that a line cannot break: a word, or a number with its no-break spaces. In twips. */
export function unbreakableWidth(text: string, size: number): number {
  let widest = 0;
  for (const piece of text.split(/[ \t\n]|(?<=\p{L}-)/u)) widest = Math.max(widest, textWidth(piece, size));
  return widest;
}
