import { Lightbulb } from 'lucide-react';
import { RegisterRoom } from '../../app/RegisterRoom.tsx';
import type { RegisterKind } from '../../app/register-kind.ts';
import { OpportunityFields } from './OpportunityFields.tsx';
import { opportunityColumns } from './opportunity-columns.tsx';

const opportunities: RegisterKind<'opportunity'> = {
  type: 'opportunity',
  nameField: 'title',
  icon: Lightbulb,
  words: {
    many: 'Möjligheter',
    create: 'Ny möjlighet',
    the: 'Möjligheten',
    untitled: 'Utan rubrik',
    none: 'Inga möjligheter',
    those: 'möjligheterna',
    noneFits: 'Ingen möjlighet',
  },
  counted: (count) => (count === 1 ? 'möjlighet' : 'möjligheter'),
  belongsHere:
    'Hit hör utlysningar, inbjudningar och idéer som förvaltningen skulle kunna ta till vara, från att du uppmärksammar dem till att de blir ett projekt, får avslag eller läggs åt sidan.',
  facets: ['opportunityStages', 'programmes', 'goals', 'directions', 'countries', 'units'],
  sort: { by: 'startsOn', direction: 'descending' },
  columns: opportunityColumns,
  fields: (form) => <OpportunityFields form={form} />,
};

export const OpportunitiesPage = () => <RegisterRoom kind={opportunities} />;
