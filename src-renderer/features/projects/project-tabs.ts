/** The parts of a project's form, in the order in which a project is told. */
export const projectTabs = [
  { id: 'basics', title: 'Grunduppgifter' },
  { id: 'phases', title: 'Faser' },
  { id: 'assessment', title: 'Bedömning' },
  { id: 'partners', title: 'Parter' },
  { id: 'funds', title: 'Medel' },
  { id: 'content', title: 'Innehåll' },
] as const;
export type ProjectTab = (typeof projectTabs)[number]['id'];

const membersOfTabs: readonly [ProjectTab, readonly string[]][] = [
  ['phases', ['phase', 'funderPhase', 'phaseNotes', 'decisions', 'claims']],
  ['assessment', ['assessment', 'assessments', 'agreedScores']],
  ['partners', ['leadPartner', 'partners', 'partnerTotal']],
  ['funds', ['funds']],
  [
    'content',
    [
      'summary',
      'background',
      'purpose',
      'directResults',
      'indirectResults',
      'spreading',
      'implementation',
      'lessons',
    ],
  ],
];

/** The year of an amount that a field names: `funds.years.2006.paid` → 2006. */
export const yearOfField = (field: string): number | undefined => {
  const year = /^funds\.years\.(\d{4})\./.exec(field)?.[1];
  return year === undefined ? undefined : Number(year);
};

/** Where a field named by a finding lies: `funds.years.2006.paid` → funds. */
export function tabOfField(field: string): ProjectTab {
  const [member = ''] = field.split('.');
  return membersOfTabs.find(([, members]) => members.includes(member))?.[0] ?? 'basics';
}
