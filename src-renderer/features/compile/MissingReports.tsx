import { organisationName } from '../../../src-main/domain/vocabulary.ts';
import { joinWords } from '../../../src-main/domain/wording/format.ts';
import { useNavigation } from '../../app/place.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { compareSwedish } from '../../ui/options.ts';
import { useVocabulary } from '../../ui/vocabulary-context.ts';

interface MissingReportsProps {
  year: number;
  expected: number;
  missing: readonly string[];
}

/** Honest completeness: who has not reported, by name, since the figures lack them. */
export function MissingReports({ year, expected, missing }: MissingReportsProps) {
  const vocabulary = useVocabulary();
  const { go } = useNavigation();
  if (missing.length === 0) {
    return expected === 0 ? null : (
      <Notice tone="good" title={`Alla ${expected} som ska redovisa ${year} har gjort det`} />
    );
  }
  const names = missing.map((code) => organisationName(vocabulary, code)).sort(compareSwedish);
  return (
    <Notice tone="warning" title={`${missing.length} av ${expected} har inte redovisat ${year}`}>
      <p>{joinWords(names)}. Siffrorna är utan dem, och dokumentet säger vilka som saknas.</p>
      <LinkButton onPress={() => go({ room: 'board' })}>Gå till Redovisningar</LinkButton>
    </Notice>
  );
}
