// What each reading stage gives back: the thing it read, or the one finding that stops the reading there.
import { type PackageFinding, packageFinding } from '../domain/package/finding.ts';

export type Refusal = { readonly ok: false; readonly finding: PackageFinding };
export type Checked<T> = { readonly ok: true; readonly value: T } | Refusal;

export const accept = <T>(value: T): Checked<T> => ({ ok: true, value });

export const refuse = (...finding: Parameters<typeof packageFinding>): Refusal => ({
  ok: false,
  finding: packageFinding(...finding),
});

// Control characters, and those that turn the direction of text.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken away
const unprintable = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** What a finding may quote of a hostile file: short, on one line. */
export const quoted = (text: string): string =>
  text.slice(0, 80).toWellFormed().replace(unprintable, '\ufffd');
