import type { ReportState } from '../../../src-main/contract/views.ts';
import { useCall } from '../../api.ts';
import { useNavigation } from '../../app/place.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { leadToField } from '../../ui/lead-to-field.ts';
import { Notice } from '../../ui/Notice.tsx';

/** What the request and the completion ask for and the report does not have: told before sending, and no bar to it. */
export function BeforeSending({ report: { year, request, measures } }: { report: ReportState }) {
  const { go } = useNavigation();
  const { data } = useCall('response.list', { year });
  const unanswered = (data?.points ?? []).filter(
    ({ severity, response }) => severity === 'must' && response === undefined,
  ).length;
  const untold = measures.filter(({ followUp }) => followUp?.status === undefined).length;
  return (
    <>
      {untold > 0 && (
        <Notice tone="warning">
          <p>
            {untold === 1
              ? 'En åtgärd i handlingsplanen är inte uppföljd. '
              : `${untold} åtgärder i handlingsplanen är inte uppföljda. `}
            <LinkButton onPress={() => leadToField('measures')}>Till handlingsplanen</LinkButton>
          </p>
        </Notice>
      )}
      {unanswered > 0 && (
        <Notice tone="warning">
          <p>
            {unanswered === 1
              ? 'En punkt som måste kompletteras är inte besvarad. '
              : `${unanswered} punkter som måste kompletteras är inte besvarade. `}
            <LinkButton onPress={() => leadToField('responses')}>Till kompletteringarna</LinkButton>
          </p>
        </Notice>
      )}
      {request && !request.acceptVersions.includes(request.writes) && (
        <Notice tone="warning" title="Stadskontoret kan kanske inte läsa filen">
          <p>
            Begäran tar emot format {request.acceptVersions.join(', ')}. Rapporten skrivs i format{' '}
            {request.writes}. Hör med stadskontoret innan du skickar.
          </p>
        </Notice>
      )}
      {request && request.vocabularyVersion !== request.ownVocabularyVersion && (
        <Notice tone="warning" title="Olika versioner av kodlistorna">
          <p>
            Begäran är skriven med kodlistor version {request.vocabularyVersion}; här används version{' '}
            {request.ownVocabularyVersion}. Kontrollera med stadskontoret vilken version som gäller.
          </p>
        </Notice>
      )}
      {request?.lacksSignature && (
        <Notice tone="warning" title="Stadskontoret begär en undertecknad rapport">
          <p>
            Slå på underskrift i{' '}
            <LinkButton onPress={() => go({ room: 'settings' })}>Inställningar</LinkButton> innan du
            exporterar. Annars tas rapporten inte emot.
          </p>
        </Notice>
      )}
    </>
  );
}
