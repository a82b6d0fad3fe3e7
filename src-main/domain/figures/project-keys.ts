// By what records of the same project are known, however each förvaltning has written it.
import type { Project } from '../project.ts';
import { foldText } from '../search/fold.ts';

type Named = Pick<Partial<Project>, 'name' | 'acronym' | 'programme' | 'funderReference'>;

/** The funder's reference without spaces, strokes and case; empty where there is none. */
export const referenceOf = ({ funderReference = '' }: Named): string =>
  funderReference.toLocaleUpperCase('sv').replace(/[^\p{L}\p{N}]/gu, '');

const notInWord = /[^\p{L}\p{N}]+/u;

/** The words of the name, as they are compared. */
export const wordsOf = ({ name = '' }: Named): string[] => foldText(name).split(notInWord).filter(Boolean);

/** The acronym as it is compared; a name of one word is one. Empty where there is neither. */
export function acronymOf(project: Named): string {
  const acronym = foldText(project.acronym ?? '')
    .split(notInWord)
    .join('');
  if (acronym !== '') return acronym;
  const words = wordsOf(project);
  return words.length === 1 ? (words[0] ?? '') : '';
}

/** Programme and reference: equal ones are one project. undefined: nothing to know it by. */
export function certainKey(project: Named): string | undefined {
  if (project.programme === undefined) return undefined;
  const reference = referenceOf(project);
  return reference === '' ? undefined : `${project.programme}|${reference}`;
}
