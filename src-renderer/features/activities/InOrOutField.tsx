import { type Activity, inOrOutCodes } from '../../../src-main/domain/activity.ts';
import { findEntry, type Vocabulary } from '../../../src-main/domain/vocabulary.ts';
import { inOrOutLabels } from '../../../src-main/domain/wording/fields.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import type { RecordForm } from '../../ui/use-record-form.ts';
import { useVocabulary } from '../../ui/vocabulary-context.ts';

type InOrOut = (typeof inOrOutCodes)[number];

const options = inOrOutCodes.map((id) => ({ id, label: inOrOutLabels[id] }));

/** Which way the activity type points, for those whose group says it. */
const codeOfGroup: Readonly<Record<string, InOrOut>> = { 'besok-in': 'in', 'resa-ut': 'out' };

const suggestedFor = (activityType: string | undefined, vocabulary: Vocabulary): InOrOut | undefined =>
  activityType === undefined
    ? undefined
    : codeOfGroup[findEntry(vocabulary, 'activityTypes', activityType)?.group ?? ''];

/** Whether others came or Malmö went. The type may suggest it; only the person sets it. */
export function InOrOutField({ form }: { form: RecordForm<Activity> }) {
  const vocabulary = useVocabulary();
  const field = form.field('inOrOut');
  const suggested = suggestedFor(form.record.activityType, vocabulary);
  return (
    <div className="field">
      <SelectField
        {...field}
        onChange={(id) => field.onChange(inOrOutCodes.find((code) => code === id))}
        options={options}
        emptyLabel="Ej angivet"
      />
      {field.value === undefined && suggested !== undefined && (
        <span className="field-hint">
          Förslag utifrån aktivitetstypen:{' '}
          <LinkButton
            onPress={() => {
              field.onChange(suggested);
              field.onLeave();
            }}
          >
            {inOrOutLabels[suggested]}
          </LinkButton>
        </span>
      )}
    </div>
  );
}
