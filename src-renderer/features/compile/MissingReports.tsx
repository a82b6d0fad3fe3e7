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
  unreviewed: readonly string[];
}

/** Honest completeness: who has not reported, since the figures lack them, and whose report is not approved yet. */
export function MissingReports({ year, expected, missing, unreviewed }: MissingReportsProps) {
  const { go } = useNavigation();
  const named = useNames();
  const toBoard = <LinkButton onPress={() => go({ room: 'board' })}>Gå till Redovisningar</LinkButton>;
  return (
    <>
      {missing.length > 0 ? (
        <Notice tone="warning" title={`${missing.length} av ${expected} har inte redovisat ${year}`}>
          <p>{named(missing)}. Siffrorna är utan dem, och dokumentet säger vilka som saknas.</p>
          {toBoard}
        </Notice>
      ) : (
        expected > 0 && (
          <Notice tone="good" title={`Alla ${expected} som ska redovisa ${year} har gjort det`} />
        )
      )}
      {unreviewed.length > 0 && (
        <Notice
          tone="plain"
          title={
            unreviewed.length === 1
              ? 'En rapport är inte godkänd i granskningen'
              : `${unreviewed.length} rapporter är inte godkända i granskningen`
          }
        >
          <p>{named(unreviewed)}. Siffrorna räknas med, men kan komma att ändras.</p>
          {missing.length === 0 && toBoard}
        </Notice>
      )}
    </>
  );
}

function useNames(): (codes: readonly string[]) => string {
  const vocabulary = useVocabulary();
  return (codes) => joinWords(codes.map((code) => organisationName(vocabulary, code)).sort(compareSwedish));
}
