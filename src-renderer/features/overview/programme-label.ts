import { labelOf, type Vocabulary } from '../../../src-main/domain/vocabulary.ts';

/** @param code empty for the projects that have no programme. */
export const programmeLabel = (vocabulary: Vocabulary, code: string): string =>
  code === '' ? 'Program inte angivet' : labelOf(vocabulary, 'programmes', code);
