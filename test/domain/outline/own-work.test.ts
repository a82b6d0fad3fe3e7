import { describe, expect, it } from 'vitest';
import {
  type OwnRecords,
  type OwnWorkSection,
  ownWork,
} from '../../../src-main/domain/outline/annual-report/own-work.ts';
import type { OutlineBlock, OutlineDocument } from '../../../src-main/domain/outline/outline.ts';
import { fullActivity, fullRecords } from '../full-records.ts';
import { vocabulary } from '../samples.ts';
import { blocksOf, headings, raggedTables, readingOf, seenTexts, spoiltTexts } from './outline-text.ts';

const year = 2006;
const full: OwnRecords = {
  measures: [fullRecords.measure],
  memberships: [fullRecords.membership],
  twinTowns: [fullRecords['twin-town']],
  networkContacts: [fullRecords['network-contact']],
  networkMeetings: [fullRecords['network-meeting']],
  governingDocuments: [fullRecords['governing-document']],
  activities: [fullActivity],
  projects: [fullRecords.project],
  engagements: [fullRecords.engagement],
  decisions: [fullRecords.decision],
};
const nothing = Object.fromEntries(Object.keys(full).map((kind) => [kind, []])) as unknown as OwnRecords;
const sections = Object.keys(ownWork) as OwnWorkSection[];

const sectionOf = (section: OwnWorkSection, records: OwnRecords): OutlineDocument => ({
  title: '',
  organisation: '',
  coverLines: [],
  footer: '',
  blocks: ownWork[section](records, year, vocabulary),
});

/** Every code of the lists that is not also a word of its own. */
const codes = new Set(
  [...Object.values(vocabulary.lists).flat(), ...vocabulary.organisations].map(({ code }) => code),
);

/** A total has nothing to say under most columns. */
const withoutGaps = (block: OutlineBlock): unknown =>
  block.type === 'table' ? { ...block, total: block.total?.filter((cell) => cell !== '') ?? [] } : block;

describe.each(sections)('what is generated of stadskontoret’s own mission: %s', (section) => {
  it('is nothing where nothing is recorded', () => {
    expect(ownWork[section](nothing, year, vocabulary)).toEqual([]);
  });

  it('shows nothing raw, no code instead of its label, and whole tables', () => {
    const document = sectionOf(section, full);

    expect(blocksOf(document, 'table').length).toBeGreaterThan(0);
    expect(spoiltTexts(document.blocks.map(withoutGaps))).toEqual([]);
    expect(raggedTables(document)).toEqual([]);
    expect(seenTexts(document.blocks).filter((text) => codes.has(text))).toEqual([]);
  });

  it('says of every table and record where it comes from', () => {
    const unsaid = sectionOf(section, full).blocks.filter(
      (block) => (block.type === 'table' || block.type === 'fields') && !block.sources?.length,
    );

    expect(unsaid).toEqual([]);
  });
});

it('has the records of the coordination under a heading each', () => {
  expect(headings(sectionOf('coordination', full))).toEqual([
    '### Egna aktiviteter',
    '### Egna projekt',
    '### Nätverk som stadskontoret deltar i',
    '### Beslut',
    '### Gällande styrdokument',
  ]);
});

describe('a membership', () => {
  it('has the fee, the meetings, the support and the conclusion of the year, and of no other', () => {
    const [table] = blocksOf(sectionOf('memberships', full), 'table');

    expect(table?.rows).toEqual([
      ['Eurocities', '1997-02 – 2008-02', '41\u00a0502\u00a0kr', '1', '1', 'Utveckla'],
    ]);
    expect(table?.total).toEqual(['Totalt', '', '41\u00a0502\u00a0kr', '', '', '']);
  });

  it('tells what was weighed in the year’s review', () => {
    const text = readingOf(ownWork.memberships(full, year, vocabulary));

    expect(text).toContain('Kontakter som gavs 2');
    expect(text).not.toContain('2005');
  });

  it('that goes on says from when, and not that it is over', () => {
    const { endsOn: _, ...membership } = fullRecords.membership;
    const [table] = blocksOf(sectionOf('memberships', { ...full, memberships: [membership] }), 'table');

    expect(table?.rows.map(([, span]) => span)).toEqual(['från 1997-02']);
  });
});

it('counts a contact person’s meetings by whether the förvaltning took part', () => {
  const [meeting] = full.networkMeetings;
  const [contact] = full.networkContacts;
  if (!meeting || !contact) throw new Error('no meeting');
  const networkMeetings = [
    { ...meeting, departments: [...meeting.departments, 'miljoforvaltningen'] },
    { ...meeting, departments: [] },
  ];
  const tables = blocksOf(sectionOf('eu-network', { ...full, networkMeetings }), 'table');
  const [row] = tables.find(({ caption }) => caption === 'EU-nätverkets kontaktpersoner')?.rows ?? [];

  expect([row?.[0], row?.at(-1)]).toEqual(['Miljöförvaltningen', '1 av 2']);
});
