import { CalendarDays } from 'lucide-react';
import { RegisterRoom } from '../../app/RegisterRoom.tsx';
import type { RegisterKind } from '../../app/register-kind.ts';
import { ActivityFields } from './ActivityFields.tsx';
import { activityColumns } from './activity-columns.tsx';

const activities: RegisterKind<'activity'> = {
  type: 'activity',
  nameField: 'title',
  icon: CalendarDays,
  words: {
    many: 'Aktiviteter',
    create: 'Ny aktivitet',
    the: 'Aktiviteten',
    untitled: 'Utan rubrik',
    none: 'Inga aktiviteter',
    those: 'aktiviteterna',
    noneFits: 'Ingen aktivitet',
  },
  counted: (count) => (count === 1 ? 'aktivitet' : 'aktiviteter'),
  belongsHere:
    'Hit hör studiebesök, resor, konferenser, nätverksmöten och utbyten. Många likadana besök kan stå som en samlad post.',
  facets: ['activityTypes', 'goals', 'directions', 'countries', 'units', 'networks', 'twinTowns'],
  sort: { by: 'startsOn', direction: 'ascending' },
  columns: activityColumns,
  fields: (form) => <ActivityFields form={form} />,
};

export const ActivitiesPage = () => <RegisterRoom kind={activities} />;
