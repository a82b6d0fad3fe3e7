// What is generated in the chapters on stadskontoret's own mission ("redovisar också det egna uppdraget", the plan): its
// own records of the year, row by row. What is said about them stadskontoret writes itself.
import type { Activity } from '../../activity.ts';
import type { FixedSection } from '../../annual-report.ts';
import { type Cooperation, feeOf, reviewOf } from '../../cooperation.ts';
import type { Decision } from '../../decision.ts';
import type { Engagement } from '../../engagement.ts';
import type { GoverningDocument } from '../../governing-document.ts';
import type { Measure } from '../../measure.ts';
import type { Membership } from '../../membership.ts';
import { sumMoney } from '../../money.ts';
import type { NetworkContact } from '../../network-contact.ts';
import type { NetworkMeeting } from '../../network-meeting.ts';
import { fallsInYear } from '../../period.ts';
import type { Project } from '../../project.ts';
import { titleOf } from '../../records.ts';
import type { TwinTown } from '../../twin-town.ts';
import { labelOf, organisationName, type Vocabulary } from '../../vocabulary.ts';
import { fieldLabels, reviewConclusionLabels } from '../../wording/fields.ts';
import {
  formatCount,
  formatLasting,
  formatMoney,
  formatMoneySum,
  formatPeriod,
} from '../../wording/format.ts';
import { heading, note } from '../blocks.ts';
import { meetingText, representativeText, reviewText, supportText } from '../desk-record-fields.ts';
import { bySwedishName } from '../figure-tables.ts';
import { measuresByGoal, progress, responsibleText, statusText } from '../measure-tables.ts';
import type { OutlineBlock, TableColumn } from '../outline.ts';
import { contactText, lines } from '../record-words.ts';
import { count, dash, number, period, text } from '../table-cells.ts';

/** Stadskontoret's own records of a year. */
export interface OwnRecords {
  measures: readonly Measure[];
  memberships: readonly Membership[];
  twinTowns: readonly TwinTown[];
  networkContacts: readonly NetworkContact[];
  networkMeetings: readonly NetworkMeeting[];
  governingDocuments: readonly GoverningDocument[];
  activities: readonly Activity[];
  projects: readonly Project[];
  engagements: readonly Engagement[];
  decisions: readonly Decision[];
}

/** The sections that have something generated. */
export type OwnWorkSection = Extract<
  FixedSection,
  'coordination' | 'action-plan' | 'memberships' | 'eu-network' | 'twin-towns'
>;

type Part = (records: OwnRecords, year: number, vocabulary: Vocabulary) => OutlineBlock[];

/** What is generated in each section, under a heading of level 2 that is not made here; nothing where nothing is recorded. */
export const ownWork: Readonly<Record<OwnWorkSection, Part>> = {
  coordination,
  'action-plan': actionPlan,
  memberships: (records, year, vocabulary) =>
    cooperations(records.memberships, year, {
      caption: 'Medlemskap',
      fee: fieldLabels.membership.fees,
      nameOf: (membership) => titleOf('membership', membership, vocabulary),
      detailOf: () => [],
    }),
  'eu-network': euNetwork,
  'twin-towns': (records, year, vocabulary) =>
    cooperations(records.twinTowns, year, {
      caption: 'Vänorter',
      fee: fieldLabels['twin-town'].fees,
      nameOf: (town) => titleOf('twin-town', town, vocabulary),
      detailOf: ({ country, agreement, counterpart }) => [
        { label: 'Land', value: country && labelOf(vocabulary, 'countries', country) },
        { label: 'Avtal', value: agreement },
        { label: 'Motpart i vänorten', value: counterpart },
      ],
    }),
};

interface Owned {
  id: string;
  organisation: string;
}

const sourcesOf = (records: readonly Owned[]) =>
  records.map(({ id, organisation }) => ({ recordId: id, organisation }));

/** A table of records; nothing without any. */
function table<R extends Owned>(
  caption: string,
  records: readonly R[],
  columns: readonly TableColumn[],
  row: (record: R) => string[],
  total?: readonly string[],
): OutlineBlock[] {
  if (records.length === 0) return [];
  const [first = '', ...rest] = columns.map(({ header }) => header.toLocaleLowerCase('sv'));
  return [
    {
      type: 'table',
      caption,
      description: `${caption}: ${[first, ...rest].join(', ')}.`,
      columns,
      rows: records.map(row),
      ...(total && { total }),
      sources: sourcesOf(records),
    },
  ];
}

const by =
  <R>(key: (record: R) => string | undefined) =>
  (first: R, second: R): number => {
    const [one = '', other = ''] = [key(first), key(second)];
    return one < other ? -1 : Number(one > other);
  };

function coordination(records: OwnRecords, _year: number, vocabulary: Vocabulary): OutlineBlock[] {
  const code = (list: Parameters<typeof labelOf>[1], value: string | undefined): string =>
    dash(value && labelOf(vocabulary, list, value));
  const under = (title: string, blocks: OutlineBlock[]): OutlineBlock[] =>
    blocks.length === 0 ? [] : [heading(3, title), ...blocks];
  return [
    ...under(
      'Egna aktiviteter',
      table(
        'Stadskontorets aktiviteter',
        records.activities.toSorted(by(({ startsOn }) => startsOn)),
        [text('Aktivitet', 42), text('Typ', 26), text('Tid', 16), number('Deltagare', 16)],
        (activity) => [
          dash(activity.title),
          code('activityTypes', activity.activityType),
          period(activity),
          count(activity.participants),
        ],
      ),
    ),
    ...under(
      'Egna projekt',
      table(
        'Stadskontorets projekt',
        records.projects.toSorted((a, b) => bySwedishName(a.name ?? '', b.name ?? '')),
        [text('Projekt', 42), text('Program', 24), text('Tid', 18), text('Status', 16)],
        (project) => [
          dash(project.name ?? project.acronym),
          code('programmes', project.programme),
          period(project),
          code('statuses', project.status),
        ],
      ),
    ),
    ...under(
      'Nätverk som stadskontoret deltar i',
      table(
        'Stadskontorets nätverksengagemang',
        records.engagements.toSorted((a, b) =>
          bySwedishName(titleOf('engagement', a, vocabulary), titleOf('engagement', b, vocabulary)),
        ),
        [text('Nätverk', 46), text('Engagemang', 24), text('Tid', 18), number('Möten', 12)],
        (engagement) => [
          dash(titleOf('engagement', engagement, vocabulary)),
          code('engagementKinds', engagement.engagementKind),
          period(engagement),
          count(engagement.meetings),
        ],
      ),
    ),
    ...under(
      'Beslut',
      table(
        'Beslut under året',
        records.decisions.toSorted(by(({ decidedOn }) => decidedOn)),
        [
          text('Ärende', 40),
          text('Instans', 22),
          text('Datum', 13),
          text('Paragraf', 10),
          text('Diarienummer', 15),
        ],
        (decision) => [
          dash(decision.title),
          dash(decision.body),
          dash(decision.decidedOn),
          dash(decision.section),
          dash(decision.registryNumber),
        ],
      ),
    ),
    ...under(
      'Gällande styrdokument',
      table(
        'Styrdokument som gäller',
        records.governingDocuments.toSorted(by(({ decidedOn }) => decidedOn)),
        [text('Styrdokument', 48), text('Instans', 22), text('Beslutat', 14), text('Gäller', 16)],
        (document) => [
          dash(document.title),
          dash(document.body),
          dash(document.decidedOn),
          validity(document),
        ],
      ),
    ),
  ];
}

const validity = ({
  startsOn,
  endsOn,
}: {
  startsOn?: string | undefined;
  endsOn?: string | undefined;
}): string => (endsOn === undefined ? 'tills vidare' : dash(formatPeriod(startsOn, endsOn)));

function actionPlan({ measures }: OwnRecords, _year: number, vocabulary: Vocabulary): OutlineBlock[] {
  return [
    ...progress(measures, vocabulary),
    ...measuresByGoal(measures, vocabulary, 3, {
      columns: [
        text('Åtgärd', 26),
        text('Ansvarig', 22),
        text('Tidplan', 13),
        text('Status', 14),
        text('Kommentar', 25),
      ],
      row: (measure) => [
        dash(measure.title),
        responsibleText(measure, vocabulary),
        dash(measure.timetable),
        statusText(measure, vocabulary),
        dash(measure.comment),
      ],
      description: 'Åtgärd, ansvarig, tidplan, status och kommentar.',
    }),
  ];
}

interface CooperationWords<R> {
  caption: string;
  fee: string;
  nameOf: (record: R) => string;
  /** What the record has beside what all have in common. */
  detailOf: (record: R) => { label: string; value: string | undefined }[];
}

/** A table over them all with what they cost in the year, and then one by one what was done and whether it was worth it. */
function cooperations<R extends Owned & Cooperation>(
  records: readonly R[],
  year: number,
  { caption, fee: feeLabel, nameOf, detailOf }: CooperationWords<R>,
): OutlineBlock[] {
  const sorted = records.toSorted((a, b) => bySwedishName(nameOf(a), nameOf(b)));
  const meetings = ({ meetings: all }: R) => all.filter(({ heldOn }) => fallsInYear(heldOn, year));
  const supports = ({ supports: all }: R) => all.filter(({ givenOn }) => fallsInYear(givenOn, year));
  const fees = sumMoney(sorted.map((record) => feeOf(record, year)));
  const fee = (record: R): string => {
    const amount = feeOf(record, year);
    return amount ? formatMoney(amount) : '–';
  };
  const conclusion = (record: R): string => {
    const reached = reviewOf(record, year)?.conclusion;
    return reached ? reviewConclusionLabels[reached] : '–';
  };
  return [
    ...table(
      caption,
      sorted,
      [
        text(caption === 'Medlemskap' ? 'Medlemskap' : 'Vänort', 32),
        text('Gäller', 18),
        number(feeLabel.replace('per år', String(year)), 18),
        number('Möten', 10),
        number('Stöd', 10),
        text('Slutsats', 14),
      ],
      (record) => [
        dash(nameOf(record)),
        dash(formatLasting(record.startsOn, record.endsOn)),
        fee(record),
        formatCount(meetings(record).length),
        formatCount(supports(record).length),
        conclusion(record),
      ],
      Object.keys(fees).length === 0 ? undefined : ['Totalt', '', formatMoneySum(fees), '', '', ''],
    ),
    ...sorted.flatMap((record): OutlineBlock[] => {
      const review = reviewOf(record, year);
      const fields = [
        ...detailOf(record),
        { label: fieldLabels.membership.purpose, value: record.purpose },
        {
          label: fieldLabels.membership.representatives,
          value: lines(record.representatives.map(representativeText)),
        },
        { label: fieldLabels.membership.meetings, value: lines(meetings(record).map(meetingText)) },
        { label: fieldLabels.membership.supports, value: lines(supports(record).map(supportText)) },
        { label: fieldLabels.membership.reviews, value: review && reviewText(review) },
      ].flatMap(({ label, value }) => (value ? [{ label, value }] : []));
      return fields.length === 0
        ? []
        : [
            {
              type: 'fields',
              caption: nameOf(record) || 'Utan namn',
              fields,
              sources: sourcesOf([record]),
            },
          ];
    }),
  ];
}

function euNetwork(records: OwnRecords, _year: number, vocabulary: Vocabulary): OutlineBlock[] {
  const meetings = records.networkMeetings.toSorted(by(({ heldOn }) => heldOn));
  const contacts = records.networkContacts.toSorted((a, b) =>
    bySwedishName(titleOf('network-contact', a, vocabulary), titleOf('network-contact', b, vocabulary)),
  );
  const names = (codes: readonly string[]): string =>
    dash(codes.map((code) => organisationName(vocabulary, code)).join(', '));
  const attended = ({ department }: NetworkContact): string =>
    meetings.length === 0 || department === undefined
      ? '–'
      : `${formatCount(meetings.filter(({ departments }) => departments.includes(department)).length)} av ${formatCount(meetings.length)}`;
  return [
    ...(meetings.length === 0 ? [] : [heading(3, 'Möten')]),
    ...table(
      'EU-nätverkets möten',
      meetings,
      [text('Datum', 13), text('Möte', 28), text('Syfte', 22), text('Förvaltningar som deltog', 37)],
      (meeting) => [
        dash(meeting.heldOn),
        dash([meeting.title, meeting.place].filter((part) => part !== undefined).join(', ')),
        dash(meeting.purposes.map((code) => labelOf(vocabulary, 'euNetworkPurposes', code)).join(', ')),
        names(meeting.departments),
      ],
    ),
    ...meetings.flatMap((meeting): OutlineBlock[] => {
      const fields = [
        { label: fieldLabels['network-meeting'].agenda, value: meeting.agenda },
        { label: fieldLabels['network-meeting'].notes, value: meeting.notes },
      ].flatMap(({ label, value }) => (value ? [{ label, value }] : []));
      return fields.length === 0
        ? []
        : [
            {
              type: 'fields',
              caption: [meeting.heldOn, meeting.title].filter((part) => part !== undefined).join(' '),
              fields,
              sources: sourcesOf([meeting]),
            },
          ];
    }),
    ...(contacts.length === 0 ? [] : [heading(3, 'Kontaktpersoner')]),
    ...table(
      'EU-nätverkets kontaktpersoner',
      contacts,
      [text('Förvaltning', 30), text('Kontaktperson', 30), text('Ersättare', 22), text('Möten', 12)],
      (contact) => [
        dash(contact.department && organisationName(vocabulary, contact.department)),
        dash(contactText(contact.contact)),
        dash(contactText(contact.deputy)),
        attended(contact),
      ],
    ),
    ...(meetings.length === 0 && contacts.length > 0
      ? [note('Inget möte i EU-nätverket är antecknat för året.')]
      : []),
  ];
}
