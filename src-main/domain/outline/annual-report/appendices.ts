import type { Project } from '../../project.ts';
import { organisationName, type Vocabulary } from '../../vocabulary.ts';
import { capitalise, countInWords, countOutOf } from '../../wording/format.ts';
import { heading, paragraph } from '../blocks.ts';
import { bySwedishName } from '../figure-tables.ts';
import type { OutlineBlock } from '../outline.ts';
import { decisionText } from '../record-rows.ts';
import { createWords } from '../record-words.ts';
import type { AnnualReportInput } from './input.ts';
import { packageSources } from './sources.ts';

export function appendices({ reports, vocabulary, expected, missing }: AnnualReportInput): OutlineBlock[] {
  const words = createWords(vocabulary, new Map());
  const projects = reports.flatMap((report) => report.projects.map((project) => ({ project, report })));
  return [
    ...(projects.length > 0 ? [heading(2, 'Projekten i korthet')] : []),
    ...projects
      .toSorted((a, b) => bySwedishName(a.project.name ?? '', b.project.name ?? ''))
      .map(({ project, report }): OutlineBlock => {
        const field = (label: string, value: string | undefined) => (value ? [{ label, value }] : []);
        return {
          type: 'fields',
          caption: project.name ?? project.acronym ?? 'Projekt utan namn',
          fields: [
            ...field('Redovisas av', organisationName(vocabulary, project.organisation)),
            ...field('Sammanfattning', project.summary),
            ...field('Behov och syfte', project.purpose),
            ...field('Uppnådda resultat, direkta', project.directResults),
            ...field('Uppnådda resultat, indirekta', project.indirectResults),
            ...field('Implementering och spridning', project.spreading),
            ...field('Ändamålsenlighet och långsiktig nytta', project.assessment),
            ...field('Samverkansparter', partnerText(project, vocabulary)),
            ...field('Beslut', project.decisions.map((decision) => decisionText(decision, words)).join('\n')),
          ],
          sources: [
            {
              messageId: report.submission.messageId,
              organisation: report.organisation,
              recordId: project.id,
            },
          ],
        };
      }),
    ...(reports.length > 0 ? contacts(reports, vocabulary) : []),
    heading(2, 'Redovisningens omfattning'),
    paragraph(
      `Sammanställningen är gjord ur ${countInWords(reports.length)} rapportpaket. ${
        missing.length === 0
          ? 'Alla förvaltningar som skulle redovisa har gjort det.'
          : `${capitalise(countOutOf(missing.length, expected, 'en'))} förvaltningar har inte redovisat.`
      }`,
    ),
  ];
}

const contacts = (reports: AnnualReportInput['reports'], vocabulary: Vocabulary): OutlineBlock[] => [
  heading(2, 'Kontaktpersoner'),
  {
    type: 'list',
    items: reports.map(
      ({ organisation, submission }) =>
        `${organisationName(vocabulary, organisation)}: ${submission.contactName ?? 'uppgift saknas'}`,
    ),
    sources: packageSources(reports),
  },
];

const partnerText = ({ partners, partnerTotal }: Project, vocabulary: Vocabulary): string => {
  const country = (code: string | undefined): string =>
    code ? ` (${vocabulary.lists.countries.find((entry) => entry.code === code)?.label ?? code})` : '';
  const named = partners
    .map((partner) => `${partner.name ?? partner.place ?? 'Part utan namn'}${country(partner.country)}`)
    .join(', ');
  const total =
    partnerTotal === undefined
      ? ''
      : `${countInWords(partnerTotal, 'en')} ${partnerTotal === 1 ? 'part' : 'parter'} totalt`;
  return [named, total].filter((text) => text !== '').join('; ');
};
