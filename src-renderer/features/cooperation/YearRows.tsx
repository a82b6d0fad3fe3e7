// What a cooperation had in each year: its fee, the meetings convened, the support given and whether it was worth it.
import { Plus } from 'lucide-react';
import type {
  ConvenedMeeting,
  GivenSupport,
  ValueReview,
  YearlyFee,
} from '../../../src-main/domain/cooperation.ts';
import { fieldLabels, reviewConclusionLabels } from '../../../src-main/domain/wording/fields.ts';
import { useNavigation } from '../../app/place.ts';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { EditableRows } from '../../ui/EditableRows.tsx';
import { MoneyField } from '../../ui/MoneyField.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import type { Option } from '../../ui/options.ts';
import { rowFields } from '../../ui/row-fields.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { BoundField } from '../../ui/use-record-form.ts';
import { YearField } from '../../ui/YearField.tsx';

const { fee, meeting, support, review } = fieldLabels;

const Adder = ({ children, onPress }: { children: string; onPress: () => void }) => (
  <Button variant="quiet" onPress={onPress}>
    <Plus aria-hidden />
    {children}
  </Button>
);

const feeColumns = [
  { header: fee.year, width: 'minmax(0, 1fr)' },
  { header: fee.amount, width: 'minmax(0, 3fr)' },
];

/** A new row is for the year in sight, unless that has one. */
const unlessThere = (rows: readonly { year?: number | undefined }[], year: number): { year?: number } =>
  rows.some((row) => row.year === year) ? {} : { year };

export function FeeRows(fees: BoundField<YearlyFee[]>) {
  const { place } = useNavigation();
  return (
    <EditableRows<YearlyFee>
      {...fees}
      columns={feeColumns}
      nameOf={({ year }) => year?.toString()}
      fields={(row, change, path) => {
        const bind = rowFields(row, change, path, fee, fees.onLeave);
        return (
          <>
            <YearField {...bind('year')} />
            <MoneyField {...bind('amount')} />
          </>
        );
      }}
      adder={(add) => <Adder onPress={() => add(unlessThere(fees.value, place.year))}>Lägg till år</Adder>}
    />
  );
}

const meetingColumns = [
  { header: meeting.heldOn, width: 'minmax(0, 3fr)' },
  { header: meeting.topic, width: 'minmax(0, 6fr)' },
  { header: meeting.participants, width: 'minmax(0, 2fr)' },
];

export const MeetingRows = (meetings: BoundField<ConvenedMeeting[]>) => (
  <EditableRows<ConvenedMeeting>
    {...meetings}
    columns={meetingColumns}
    nameOf={({ topic, heldOn }) => topic ?? heldOn}
    fields={(row, change, path) => {
      const bind = rowFields(row, change, path, meeting, meetings.onLeave);
      return (
        <>
          <DateField {...bind('heldOn')} />
          <TextField {...bind('topic')} />
          <NumberField {...bind('participants')} />
        </>
      );
    }}
    adder={(add) => <Adder onPress={() => add({})}>Lägg till möte</Adder>}
  />
);

const supportColumns = [
  { header: support.givenOn, width: 'minmax(0, 3fr)' },
  { header: support.recipient, width: 'minmax(0, 4fr)' },
  { header: support.support, width: 'minmax(0, 5fr)' },
];

export const SupportRows = (supports: BoundField<GivenSupport[]>) => (
  <EditableRows<GivenSupport>
    {...supports}
    columns={supportColumns}
    nameOf={({ support: what, recipient }) => what ?? recipient}
    fields={(row, change, path) => {
      const bind = rowFields(row, change, path, support, supports.onLeave);
      return (
        <>
          <DateField {...bind('givenOn')} />
          <TextField {...bind('recipient')} />
          <TextField {...bind('support')} />
        </>
      );
    }}
    adder={(add) => <Adder onPress={() => add({})}>Lägg till stöd</Adder>}
  />
);

const conclusions: readonly Option[] = Object.entries(reviewConclusionLabels).map(([id, label]) => ({
  id,
  label,
}));

export function ReviewRows(reviews: BoundField<ValueReview[]>) {
  const { place } = useNavigation();
  return (
    <EditableRows<ValueReview>
      {...reviews}
      hideLabel
      nameOf={({ year }) => (year === undefined ? undefined : `genomgången ${year}`)}
      fields={(row, change, path) => {
        const bind = rowFields(row, change, path, review, reviews.onLeave);
        const conclusion = bind('conclusion');
        return (
          <>
            <YearField {...bind('year')} />
            <SelectField
              {...conclusion}
              onChange={(value) => conclusion.onChange(value as ValueReview['conclusion'])}
              options={conclusions}
              emptyLabel="Inte avgjort"
            />
            <TextArea wide={false} {...bind('contacts')} />
            <TextArea wide={false} {...bind('projects')} />
            <TextArea wide={false} {...bind('influence')} />
            <TextArea wide={false} {...bind('comment')} />
          </>
        );
      }}
      adder={(add) => (
        <Adder onPress={() => add(unlessThere(reviews.value, place.year))}>Lägg till genomgång</Adder>
      )}
    />
  );
}
