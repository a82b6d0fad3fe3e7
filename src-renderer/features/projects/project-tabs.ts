/** The parts of a project's form, in the order in which a project is told. */
export const projectTabs = [
  { id: 'basics', title: 'Grunduppgifter' },
  { id: 'phases', title: 'Faser' },
  { id: 'partners', title: 'Parter' },
  { id: 'funds', title: 'Medel' },
  { id: 'content', title: 'Innehåll' },
] as const;
export type ProjectTab = (typeof projectTabs)[number]['id'];

const membersOfTabs: readonly [ProjectTab, readonly string[]][] = [
  ['phases', ['phase', 'funderPhase', 'phaseNotes', 'decisions']],
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
      'lessons',
      'assessment',
    ],
  ],
];

/** Where a field named by a finding lies: `funds.years.2006.paid` → funds. */
export function tabOfField(field: string): ProjectTab {
  const [member = ''] = field.split('.');
  return membersOfTabs.find(([, members]) => members.includes(member))?.[0] ?? 'basics';
}
