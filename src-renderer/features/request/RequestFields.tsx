import type { AskedQuestion } from '../../../src-main/domain/asked-question.ts';
import { datesInOrder, type RequestDraft } from '../../../src-main/domain/report-request.ts';
import { DateField } from '../../ui/DateField.tsx';
import { FieldGroup } from '../../ui/FieldGroup.tsx';
import type { FieldMessage } from '../../ui/field-props.ts';
import { Panel } from '../../ui/Panel.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { SaveFailure, SaveStatusLine } from '../../ui/SaveStatusLine.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import type { useAutosave } from '../../ui/use-autosave.ts';
import { withMember } from '../../ui/with-member.ts';
import { QuestionRows } from './QuestionRows.tsx';
import { RateRows } from './RateRows.tsx';

interface RequestFieldsProps {
  draft: RequestDraft;
  shippedQuestions: readonly AskedQuestion[];
  status: ReturnType<typeof useAutosave>['status'];
  onChange: (draft: RequestDraft) => void;
  onLeave: () => void;
}

/** What the request says, saved as it is written. */
export function RequestFields({ draft, shippedQuestions, status, onChange, onLeave }: RequestFieldsProps) {
  const bind = <M extends 'opensOn' | 'dueOn' | 'lastCorrectionOn' | 'instructions'>(member: M) => ({
    name: member,
    value: draft[member],
    onChange: (value: RequestDraft[M] | undefined) => onChange(withMember(draft, member, value)),
    onLeave,
  });
  return (
    <>
      <Panel title="Tider och form" aside={<SaveStatusLine status={status} />}>
        <SaveFailure status={status} />
        <FieldGroup>
          <DateField {...bind('opensOn')} label="Öppnar" precision="day" />
          <DateField
            {...bind('dueOn')}
            label="Sista dag att lämna rapporten"
            precision="day"
            messages={dueMessages(draft)}
          />
          <DateField {...bind('lastCorrectionOn')} label="Sista dag för rättelser" precision="day" />
          <TextArea {...bind('instructions')} label="Anvisningar" hint="Står först i begäran." />
          <RadioGroup
            name="signaturePolicy"
            wide
            label="Underskrift"
            value={draft.signaturePolicy}
            onChange={(value) => {
              onChange({ ...draft, signaturePolicy: value === 'required' ? 'required' : 'optional' });
              onLeave();
            }}
            options={[
              {
                id: 'optional',
                label: 'Frivillig',
                detail: 'Rapporter tas emot även utan underskrift.',
              },
              {
                id: 'required',
                label: 'Krävs',
                detail: 'En rapport utan giltig underskrift tas inte emot.',
              },
            ]}
          />
        </FieldGroup>
      </Panel>
      <Panel title="Frågor">
        <QuestionRows
          questions={draft.questions ?? shippedQuestions}
          shipped={shippedQuestions}
          onChange={(questions) => onChange({ ...draft, questions })}
          onLeave={onLeave}
        />
      </Panel>
      <Panel title="Växelkurser">
        <RateRows rates={draft.rates} onChange={(rates) => onChange({ ...draft, rates })} onLeave={onLeave} />
      </Panel>
    </>
  );
}

function dueMessages(draft: RequestDraft): FieldMessage[] {
  if (draft.dueOn === undefined)
    return [{ severity: 'missing', text: 'Behövs för att begäran ska kunna skickas' }];
  return datesInOrder(draft)
    ? []
    : [
        {
          severity: 'error',
          text: 'Ska ligga mellan dagen då begäran öppnar och sista dagen för rättelser.',
        },
      ];
}
