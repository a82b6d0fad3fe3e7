import { type CompletionPoint, pointSeverities } from '../../../src-main/domain/completion.ts';
import { severityLabels } from '../../../src-main/domain/wording/messages.ts';
import { Button } from '../../ui/Button.tsx';
import { leadToField } from '../../ui/lead-to-field.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { draftField, type PointActions, type PointDraft } from './use-points.ts';

interface PointFormProps {
  draft: PointDraft;
  actions: PointActions;
}

/** A point while it is written. It stays, whatever else one looks at, until it is saved or left. */
export function PointForm({ draft, actions }: PointFormProps) {
  const name = draftField(draft);
  const leadBack = (): void => {
    const back = draft.field === undefined ? 'subject' : `line.${draft.field}`;
    requestAnimationFrame(() => requestAnimationFrame(() => leadToField(back)));
  };
  return (
    <div className="point" data-field={name}>
      <SelectField
        name={`${name}.severity`}
        label="Hur viktigt"
        value={draft.severity}
        onChange={(severity) =>
          severity !== undefined &&
          actions.change({ ...draft, severity: severity as CompletionPoint['severity'] })
        }
        options={pointSeverities.map((id) => ({ id, label: severityLabels[id] }))}
      />
      <TextArea
        name={`${name}.comment`}
        label="Vad som behöver kompletteras"
        value={draft.comment}
        onChange={(comment) => actions.change({ ...draft, comment })}
      />
      <div className="row">
        <Button
          isDisabled={draft.comment === undefined || actions.isBusy}
          onPress={() => void actions.save(draft).then((isSaved) => isSaved && leadBack())}
        >
          Spara punkten
        </Button>
        <Button
          variant="quiet"
          onPress={() => {
            actions.leave(draft);
            leadBack();
          }}
        >
          Avbryt
        </Button>
      </div>
    </div>
  );
}
