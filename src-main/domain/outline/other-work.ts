// The chapter on what the contact person and the förvaltning do besides activities and projects: opportunities,
// information, help, networks, decisions and how the roles are shared (the plan, Ansvar).
import type { DepartmentReport } from '../department-report.ts';
import type { RecordType } from '../record-kind.ts';
import { type RecordOf, titleOf } from '../records.ts';
import type { RoleDescription } from '../role-description.ts';
import { labelOf, type Vocabulary } from '../vocabulary.ts';
import { formatMoney } from '../wording/format.ts';
import { heading, note, paragraphs } from './blocks.ts';
import type { OutlineBlock, TableBlock, TableColumn } from './outline.ts';
import { count, dash, number, period, text } from './table-cells.ts';

type OtherWork = Pick<
  DepartmentReport,
  | 'organisation'
  | 'opportunities'
  | 'outreach'
  | 'assistance'
  | 'engagements'
  | 'decisions'
  | 'roleDescriptions'
>;

/** Of two role descriptions in a year, which is which. */
const validity = ({ startsOn, endsOn }: RoleDescription): string =>
  ['Gäller', startsOn && `från ${startsOn}`, endsOn ? `till ${endsOn}` : 'tills vidare']
    .filter((part) => part !== undefined)
    .join(' ');

/** @returns nothing where there is nothing to tell. */
export function otherWorkChapter(work: OtherWork, vocabulary: Vocabulary): OutlineBlock[] {
  const title = <T extends RecordType>(type: T, record: RecordOf<T>): string =>
    dash(titleOf(type, record, vocabulary));
  const label = (list: Parameters<typeof labelOf>[1], code: string | undefined): string =>
    code === undefined ? '–' : labelOf(vocabulary, list, code);
  const section = <R extends { id: string; organisation: string }>(
    name: string,
    records: readonly R[],
    description: string,
    columns: readonly TableColumn[],
    row: (record: R) => string[],
  ): OutlineBlock[] => {
    if (records.length === 0) return [];
    const table: TableBlock = {
      type: 'table',
      caption: name,
      description,
      columns,
      rows: records.map(row),
      sources: records.map(({ id, organisation }) => ({ recordId: id, organisation })),
    };
    return [heading(2, name), table];
  };
  const blocks = [
    ...section(
      'Möjligheter',
      work.opportunities,
      'Möjlighet, program eller finansiär, läge, sista ansökningsdag och sökt belopp.',
      [
        text('Möjlighet', 34),
        text('Program eller finansiär', 26),
        text('Läge', 14),
        text('Sista dag', 12),
        number('Sökt', 14),
      ],
      (record) => [
        title('opportunity', record),
        record.programme === undefined ? dash(record.funder) : label('programmes', record.programme),
        label('opportunityStages', record.stage),
        dash(record.deadline),
        record.applied ? formatMoney(record.applied) : '–',
      ],
    ),
    ...section(
      'Informationsinsatser',
      work.outreach,
      'Insats, hur informationen spreds, tid, målgrupp, antal tillfällen och antal som nåddes.',
      [
        text('Insats', 30),
        text('Hur', 20),
        text('Tid', 14),
        text('Målgrupp', 16),
        number('Tillfällen', 10),
        number('Nådda', 10),
      ],
      (record) => [
        title('outreach', record),
        label('outreachChannels', record.channel),
        period(record),
        dash(record.audience),
        count(record.occasions),
        count(record.recipients),
      ],
    ),
    ...section(
      'Stöd i det internationella arbetet',
      work.assistance,
      'Stöd, slag, tid, vem som fick stöd och arbetstimmar.',
      [
        text('Stöd', 34),
        text('Slag', 22),
        text('Tid', 14),
        text('Vem som fick stöd', 20),
        number('Timmar', 10),
      ],
      (record) => [
        title('assistance', record),
        label('assistanceKinds', record.assistanceKind),
        period(record),
        dash(record.unit),
        count(record.hours),
      ],
    ),
    ...section(
      'Nätverk',
      work.engagements,
      'Nätverk och forum, slags engagemang, tid, antal möten och antal deltagare.',
      [
        text('Nätverk', 40),
        text('Engagemang', 20),
        text('Tid', 16),
        number('Möten', 12),
        number('Deltagare', 12),
      ],
      (record) => [
        title('engagement', record),
        label('engagementKinds', record.engagementKind),
        period(record),
        count(record.meetings),
        count(record.participants),
      ],
    ),
    ...section(
      'Beslut',
      work.decisions,
      'Ärende, instans, datum, paragraf och diarienummer.',
      [
        text('Ärende', 40),
        text('Instans', 22),
        text('Datum', 13),
        text('Paragraf', 10),
        text('Diarienummer', 15),
      ],
      (record) => [
        title('decision', record),
        dash(record.body),
        dash(record.decidedOn),
        dash(record.section),
        dash(record.registryNumber),
      ],
    ),
    ...work.roleDescriptions.flatMap((description): OutlineBlock[] => [
      heading(2, 'Rollfördelning'),
      note(
        [titleOf('role-description', description, vocabulary), validity(description)]
          .filter((part) => part !== '')
          .map((part) => `${part}.`)
          .join(' '),
      ),
      ...description.duties.flatMap(({ duty, name, representative, department }): OutlineBlock[] => [
        {
          type: 'paragraph',
          style: 'label',
          text: duty === undefined ? dash(name) : label('contactPersonDuties', duty),
        },
        ...paragraphs(representative && `Kontaktpersonen: ${representative}`),
        ...paragraphs(department && `Förvaltningen i övrigt: ${department}`),
      ]),
    ]),
  ];
  return blocks.length === 0 ? [] : [heading(1, 'Kontaktpersonens uppdrag och övrigt arbete'), ...blocks];
}
