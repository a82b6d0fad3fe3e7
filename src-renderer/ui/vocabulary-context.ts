import { createContext, useContext } from 'react';
import type { Vocabulary } from '../../src-main/domain/vocabulary.ts';

export const VocabularyContext = createContext<Vocabulary | undefined>(undefined);

export function useVocabulary(): Vocabulary {
  const vocabulary = useContext(VocabularyContext);
  if (vocabulary === undefined) throw new Error('no vocabulary around this component');
  return vocabulary;
}
