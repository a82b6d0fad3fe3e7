// How wide a text is in Source Sans 3, near enough to break a label and to keep it clear of what stands beside it.
// Rounded up per class of letters, so that a text is rather thought too wide than too narrow.

const classes: readonly (readonly [em: number, letters: string])[] = [
  [0.27, " \u00a0.,:;'ijlI|!·–()-"],
  [0.36, 'frt/"J'],
  [0.51, '0123456789aceksvxyzåäL'],
  [0.6, 'ABCDEFGHKNOPQRSTUVXYZÅÄÖ&'],
  [0.86, 'mwMW%'],
];
const emOf = new Map(classes.flatMap(([em, letters]) => [...letters].map((letter) => [letter, em] as const)));
const ordinaryEm = 0.56;

export const measureText = (text: string, size: number): number =>
  [...text].reduce((width, letter) => width + (emOf.get(letter) ?? ordinaryEm), 0) * size;

/** Lines no wider than `width`; what does not fit on the last of them is cut with an ellipsis. */
export function breakText(text: string, size: number, width: number, mostLines: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || measureText(longer, size) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  lines.push(line);
  const kept = lines.slice(0, mostLines);
  if (lines.length > mostLines) kept[mostLines - 1] = `${kept[mostLines - 1]} …`;
  return kept.map((one) => cut(one, size, width));
}

function cut(line: string, size: number, width: number): string {
  if (measureText(line, size) <= width) return line;
  let letters = [...line.replace(/ ?…$/, '')];
  while (letters.length > 1 && measureText(`${letters.join('')}…`, size) > width)
    letters = letters.slice(0, -1);
  return `${letters.join('').trimEnd()}…`;
}
