import { Megaphone } from 'lucide-react';
import { RegisterRoom } from '../../app/RegisterRoom.tsx';
import type { RegisterKind } from '../../app/register-kind.ts';
import { OutreachFields } from './OutreachFields.tsx';
import { outreachColumns } from './outreach-columns.tsx';

const outreach: RegisterKind<'outreach'> = {
  type: 'outreach',
  nameField: 'title',
  icon: Megaphone,
  words: {
    many: 'Informationsinsatser',
    create: 'Ny informationsinsats',
    the: 'Informationsinsatsen',
    untitled: 'Utan rubrik',
    none: 'Inga informationsinsatser',
    those: 'informationsinsatserna',
    noneFits: 'Ingen informationsinsats',
  },
  counted: (count) => (count === 1 ? 'informationsinsats' : 'informationsinsatser'),
  belongsHere:
    'Hit hör det du gör för att sprida information om EU och internationella frågor i förvaltningen: träffar, utbildningar, nyhetsbrev, dragningar i ledningsgruppen. Ett nyhetsbrev som kommer ut flera gånger kan stå som en post.',
  facets: ['outreachChannels', 'goals', 'directions', 'units', 'networks'],
  sort: { by: 'startsOn', direction: 'ascending' },
  columns: outreachColumns,
  fields: (form) => <OutreachFields form={form} />,
};

export const OutreachPage = () => <RegisterRoom kind={outreach} />;
