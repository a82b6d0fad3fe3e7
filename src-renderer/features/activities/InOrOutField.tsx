import { type Activity, travelDirections } from '../../../src-main/domain/activity.ts';
import { findEntry, type Vocabulary } from '../../../src-main/domain/vocabulary.ts';
import { directionLabels } from '../../../src-main/domain/wording/fields.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import type { RecordForm } from '../../ui/use-record-form.ts';
import { useVocabulary } from '../../ui/vocabulary-context.ts';

type TravelDirection = (typeof travelDirections)[number];

const options = travelDirections.map((id) => ({ id, label: directionLabels[id] }));

/** Which way the activity type points, for those whose group says it. */
const directionOfGroup: Readonly<Record<string, TravelDirection>> = { 'besok-in': 'in', 'resa-ut': 'out' };

const suggestedFor = (
  activityType: string | undefined,
  vocabulary: Vocabulary,
): TravelDirection | undefined =>
  activityType === undefined
    ? undefined
    : directionOfGroup[findEntry(vocabulary, 'activityTypes', activityType)?.group ?? ''];

/** Whether others came or Malmö went. The type may suggest it; only the person sets it. */
export function InOrOutField({ form }: { form: RecordForm<Activity> }) {
  const vocabulary = useVocabulary();
  const field = form.field('inOrOut');
  const suggested = suggestedFor(form.record.activityType, vocabulary);
  return (
    <div className="field">
      <SelectField
        {...field}
        onChange={(id) => field.onChange(travelDirections.find((direction) => direction === id))}
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
            {directionLabels[suggested]}
          </LinkButton>
        </span>
      )}
    </div>
  );
}
