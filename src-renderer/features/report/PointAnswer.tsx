import { useState } from 'react';
import type { OpenPoint, OpenPoints } from '../../../src-main/contract/response-views.ts';
import {
  needsResponse,
  type PointResponse,
  pointResponseSchema,
  responseActions,
} from '../../../src-main/domain/completion.ts';
import { actionLabels, severityLabels } from '../../../src-main/domain/wording/messages.ts';
import { useClient, useRefresh, useRemember } from '../../api.ts';
import { roomOfType, useNavigation } from '../../app/place.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { leadToField } from '../../ui/lead-to-field.ts';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { SaveFailure, SaveStatusLine } from '../../ui/SaveStatusLine.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { useAutosave } from '../../ui/use-autosave.ts';
import { withMember } from '../../ui/with-member.ts';

type Answer = Partial<PointResponse>;

const details: Readonly<Record<PointResponse['action'], string>> = {
  fixed: 'Uppgiften är rättad eller ifylld.',
  explained: 'Uppgiften är rätt som den står. Skriv varför.',
  disputed: 'Ni håller inte med. Skriv varför.',
};
const options = responseActions.map((action) => ({
  id: action,
  label: actionLabels[action],
  detail: details[action],
}));

interface PointAnswerProps {
  year: number;
  point: OpenPoint;
  /** The revision that was reviewed. */
  reviewed: number;
}

/** One point: what is asked, the way to it, and the answer, which saves itself when it is whole. */
export function PointAnswer({ year, point, reviewed }: PointAnswerProps) {
  const { itemId, isChanged } = point;
  const client = useClient();
  const remember = useRemember();
  const refresh = useRefresh();
  // What is written is read once, when the page opens; half an answer waits here.
  const [answer, setAnswer] = useState<Answer>(point.response ?? {});
  const { change, flush, discard, status } = useAutosave<PointResponse, OpenPoints & { version?: number }>({
    save: (response) => client.call('response.save', { year, response }),
    onSaved: (state) => {
      remember('response.list', { year }, state);
      refresh();
    },
  });
  const write = (next: Answer): void => {
    setAnswer(next);
    const whole = pointResponseSchema.safeParse({ ...next, itemId });
    if (whole.success) change(whole.data);
    else discard();
  };
  const { action, comment } = answer;
  const lacksComment = action !== undefined && action !== 'fixed' && comment === undefined;
  return (
    <div className="stack-tight">
      <p className="asked-words">{point.comment}</p>
      <p className="small quiet">
        {severityLabels[point.severity]} ·{' '}
        {isChanged ? `Ändrat sedan version ${reviewed}` : `Inte ändrat sedan version ${reviewed}`}
      </p>
      <Way point={point} />
      {needsResponse(point) && (
        <RadioGroup
          name={`responses.${itemId}`}
          label="Ditt svar"
          value={action}
          onChange={(chosen) => {
            const known = responseActions.find((one) => one === chosen);
            write(withMember(answer, 'action', known));
            void flush();
          }}
          options={options}
        />
      )}
      {action !== undefined && (
        <TextArea
          name={`responses.${itemId}.comment`}
          label={action === 'fixed' ? 'Kommentar (frivillig)' : 'Varför'}
          value={comment}
          onChange={(text) => write(withMember(answer, 'comment', text))}
          onLeave={() => void flush()}
          messages={lacksComment ? [{ severity: 'missing', text: 'Skriv varför, så sparas svaret.' }] : []}
        />
      )}
      <SaveFailure status={status} />
      {status.state !== 'unchanged' && !lacksComment && <SaveStatusLine status={status} />}
    </div>
  );
}

/** To the record and field, or to the question further down the page; a record that is gone has no way. */
function Way({ point: { recordType, recordId, field, questionId, isInRegister } }: { point: OpenPoint }) {
  const { go } = useNavigation();
  if (questionId !== undefined)
    return <LinkButton onPress={() => leadToField(`answers.${questionId}`)}>Till frågan</LinkButton>;
  if (recordType === undefined || recordId === undefined) return null;
  if (!isInRegister) return <p className="small quiet">Posten finns inte längre i registret.</p>;
  return (
    <LinkButton
      onPress={() =>
        go({
          room: roomOfType[recordType],
          id: recordId,
          toCorrect: true,
          ...(field !== undefined && { field }),
        })
      }
    >
      {field === undefined ? 'Till posten' : 'Till fältet'}
    </LinkButton>
  );
}
