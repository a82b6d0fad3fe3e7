// Names of figures in braces, written out as the figures that they name (figure-names.ts).

/** Names are found whatever the case and the spaces. */
export const nameKey = (name: string): string =>
  name.normalize('NFC').trim().replace(/\s+/gu, ' ').toLocaleLowerCase('sv');

export interface FilledText {
  text: string;
  /** Those that were written out, by `nameKey`. */
  used: string[];
  /** Those that there is no figure for, as they are written. */
  unknown: string[];
}

/** Also a brace that was never closed: it takes the rest of its line, so that what it would have been is seen. */
const braces = /\{([^{}\n]*)\}?|\}/g;

/** Writes the figures out. What has no figure is marked, so that a brace never reaches a document. */
export function fillFigures(text: string, figureOf: (key: string) => string | undefined): FilledText {
  const used = new Set<string>();
  const unknown = new Set<string>();
  const filled = text.replace(braces, (written: string, inner: string | undefined) => {
    const isClosed = written.startsWith('{') && written.endsWith('}');
    const key = nameKey(inner ?? '');
    const value = isClosed ? figureOf(key) : undefined;
    if (value !== undefined) {
      used.add(key);
      return value;
    }
    unknown.add(written);
    return `[uppgift saknas${key === '' ? '' : `: ${(inner ?? '').trim()}`}]`;
  });
  return { text: filled, used: [...used], unknown: [...unknown] };
}
