import { HandHelping } from 'lucide-react';
import { RegisterRoom } from '../../app/RegisterRoom.tsx';
import type { RegisterKind } from '../../app/register-kind.ts';
import { AssistanceFields } from './AssistanceFields.tsx';
import { assistanceColumns } from './assistance-columns.tsx';

const assistance: RegisterKind<'assistance'> = {
  type: 'assistance',
  nameField: 'title',
  icon: HandHelping,
  words: {
    many: 'Stöd',
    create: 'Nytt stöd',
    the: 'Stödet',
    untitled: 'Utan rubrik',
    none: 'Inget stöd',
    those: 'stöden',
    noneFits: 'Inget stöd',
  },
  counted: () => 'stöd',
  belongsHere:
    'Hit hör den hjälp som du som kontaktperson ger enheter och projekt i förvaltningen: att utveckla en idé, hitta partner, skriva en ansökan, ordna med budgeten.',
  facets: ['assistanceKinds', 'goals', 'directions', 'units'],
  sort: { by: 'startsOn', direction: 'ascending' },
  columns: assistanceColumns,
  fields: (form) => <AssistanceFields form={form} />,
};

export const AssistancePage = () => <RegisterRoom kind={assistance} />;
