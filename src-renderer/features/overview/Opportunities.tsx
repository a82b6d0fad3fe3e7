import type { Overview } from '../../../src-main/contract/views.ts';
import { opportunityStages } from '../../../src-main/domain/opportunity.ts';
import { labelOf } from '../../../src-main/domain/vocabulary.ts';
import { useNavigation } from '../../app/place.ts';
import { BarList } from '../../ui/BarList.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { useVocabulary } from '../../ui/vocabulary-context.ts';
import { useOpenFigure } from './use-open-figure.ts';

/** From what was noticed to what came of it. */
export function Opportunities({ overview: { followUp } }: { overview: Overview }) {
  const vocabulary = useVocabulary();
  const { go } = useNavigation();
  const open = useOpenFigure();
  const { records, byStage } = followUp.opportunities;
  const counts = new Map(byStage.map((stage) => [stage.code, stage.records]));
  const codes = counts.has('') ? [...opportunityStages, ''] : opportunityStages;
  return (
    <Panel title="Möjligheter">
      {records === 0 ? (
        <>
          <p className="quiet">
            Inga möjligheter är registrerade. En utlysning, en inbjudan eller en projektidé som förvaltningen
            har uppmärksammat kan följas härifrån till en ansökan.
          </p>
          <p>
            <LinkButton onPress={() => go({ room: 'opportunities' })}>Till Möjligheter</LinkButton>
          </p>
        </>
      ) : (
        <BarList
          caption="Antal möjligheter efter hur långt de har kommit"
          labelHeader="Läge"
          valueHeader="Möjligheter"
          bars={codes.map((code) => {
            const value = counts.get(code) ?? 0;
            return {
              key: code,
              label: code === '' ? 'Läge inte angivet' : labelOf(vocabulary, 'opportunityStages', code),
              value,
              onPress:
                value > 0 ? () => open('opportunity', { figure: 'cut', cut: 'byStage', code }) : undefined,
            };
          })}
        />
      )}
    </Panel>
  );
}
