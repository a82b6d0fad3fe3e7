import type { Cooperation } from '../../../src-main/domain/cooperation.ts';
import { DateField } from '../../ui/DateField.tsx';
import { FieldGroup } from '../../ui/FieldGroup.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import type { BoundField } from '../../ui/use-record-form.ts';
import { RepresentativeRows } from './RepresentativeRows.tsx';
import { FeeRows, MeetingRows, ReviewRows, SupportRows } from './YearRows.tsx';

type Members =
  | 'startsOn'
  | 'endsOn'
  | 'representatives'
  | 'fees'
  | 'meetings'
  | 'supports'
  | 'reviews'
  | 'purpose';

type CooperationSectionsProps = { [M in Members]: BoundField<Cooperation[M]> };

/** What memberships and twin towns have in common. */
export const CooperationSections = ({
  startsOn,
  endsOn,
  representatives,
  fees,
  meetings,
  supports,
  reviews,
  purpose,
}: CooperationSectionsProps) => (
  <>
    <Section title="Hur länge och varför">
      <FieldGroup>
        <DateField {...startsOn} hint="Dag, månad eller bara år" />
        <DateField {...endsOn} hint="Tomt så länge det varar" />
        <TextArea {...purpose} />
      </FieldGroup>
    </Section>
    <Section title="Företrädare och kostnad">
      <FieldGroup>
        <RepresentativeRows {...representatives} />
        <FeeRows {...fees} />
      </FieldGroup>
    </Section>
    <Section
      title="Samordning"
      hint="Möten som stadskontoret har kallat till, och stöd till förtroendevalda och tjänstemän. De redovisas under det år som datumet anger."
    >
      <FieldGroup>
        <MeetingRows {...meetings} />
        <SupportRows {...supports} />
      </FieldGroup>
    </Section>
    <Section
      title="Nytta mot kostnad"
      hint="En genomgång om året: vad det har gett, och om Malmö ska behålla, utveckla eller lämna det."
    >
      <ReviewRows {...reviews} />
    </Section>
  </>
);
