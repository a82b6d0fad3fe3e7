// What has been changed in a document's words since it was exported, as far as it can be told: the words of then are not in
// the file, but what a person wrote in the report is in its data, and stood in the document too (format §2.9).
import { type PackageFinding, packageFinding } from '../domain/package/finding.ts';
import type { Envelope } from '../domain/package/format.ts';
import { foldText } from './body-text.ts';
import { quoted } from './checked.ts';

/** Shorter ones may well stand somewhere else in the document too. */
const shortestTold = 16;
const namedTexts = 3;
/** What a document need not have written out word by word. */
const beside: ReadonlySet<string> = new Set(['labels', 'removed']);

/** @param bodyText what the document's body says now. */
export function changedTextFinding(envelope: Envelope, bodyText: string): PackageFinding {
  const members = Object.entries(envelope.payload).filter(([name]) => !beside.has(name));
  const gone = members.flatMap(([, member]) => textsIn(member)).filter((text) => !bodyText.includes(text));
  const named = gone.slice(0, namedTexts).map((text) => `”${quoted(text)}”`);
  return packageFinding(
    'container',
    'DOCX-TEXT-CHANGED',
    {},
    {
      ...(named.length > 0 && { texts: named.join(', ') }),
      ...(gone.length > namedTexts && { more: gone.length - namedTexts }),
    },
  );
}

/** Every line with words in it, as the body would have it. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string')
    return value
      .split('\n')
      .map(foldText)
      .filter((line) => line.length >= shortestTold && line.includes(' '));
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
