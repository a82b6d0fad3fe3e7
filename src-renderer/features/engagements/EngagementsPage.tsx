import { Network } from 'lucide-react';
import { RegisterRoom } from '../../app/RegisterRoom.tsx';
import type { RegisterKind } from '../../app/register-kind.ts';
import { EngagementFields } from './EngagementFields.tsx';
import { engagementColumns } from './engagement-columns.tsx';

const engagements: RegisterKind<'engagement'> = {
  type: 'engagement',
  nameField: 'network',
  icon: Network,
  words: {
    many: 'Nätverk',
    create: 'Nytt engagemang',
    the: 'Engagemanget',
    untitled: 'Utan nätverk',
    none: 'Inga nätverksengagemang',
    those: 'engagemangen',
    noneFits: 'Inget engagemang',
  },
  counted: () => 'engagemang',
  belongsHere:
    'Hit hör det som förvaltningen gör i internationella nätverk under året: deltar, sitter i en arbetsgrupp, har ett uppdrag eller är värd. Ett engagemang följer med från år till år tills det får ett slutdatum.',
  facets: ['networks', 'engagementKinds', 'goals', 'directions', 'units'],
  sort: { by: 'title', direction: 'ascending' },
  columns: engagementColumns,
  fields: (form) => <EngagementFields form={form} />,
};

export const EngagementsPage = () => <RegisterRoom kind={engagements} />;
