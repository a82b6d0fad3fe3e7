/** A text up to this length is shown whole. */
const longest = 240;
/** How much is shown on either side of what differs. */
const around = 40;

/** Two texts that differ: long ones without what they begin and end with alike, `… i maj och juni …`. */
export function shortened(first: string, second: string): [first: string, second: string] {
  if (Math.max(first.length, second.length) <= longest || first === '' || second === '')
    return [first, second];
  const shortest = Math.min(first.length, second.length);
  let start = 0;
  while (start < shortest && first[start] === second[start]) start += 1;
  let end = 0;
  while (end < shortest - start && first.at(-1 - end) === second.at(-1 - end)) end += 1;
  const from = wordStart(first, Math.max(0, start - around));
  const cut = (text: string): string => {
    const to = wordEnd(text, Math.min(text.length, text.length - end + around));
    return `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`;
  };
  return [cut(first), cut(second)];
}

const wordStart = (text: string, index: number): number =>
  index === 0 ? 0 : text.lastIndexOf(' ', index) + 1;

function wordEnd(text: string, index: number): number {
  const space = text.indexOf(' ', index);
  return space === -1 ? text.length : space;
}
