import { CalendarDays } from 'lucide-react';
import type { ActivityRow } from '../../../src-main/contract/views.ts';
import { useCall } from '../../api.ts';
import { useNavigation } from '../../app/place.ts';
import { type RegisterKind, RegisterRoom } from '../../app/RegisterRoom.tsx';
import { ActivityDetail } from './ActivityDetail.tsx';
import { activityColumns, activityText, byStart } from './activity-columns.tsx';

const activities: RegisterKind<ActivityRow> = {
  subject: 'activity',
  nameField: 'title',
  icon: CalendarDays,
  words: {
    many: 'Aktiviteter',
    one: 'Aktivitet',
    create: 'Ny aktivitet',
    none: 'Inga aktiviteter',
    those: 'aktiviteterna',
    noneFits: 'Ingen aktivitet',
  },
  counted: (count) => `${count} ${count === 1 ? 'aktivitet' : 'aktiviteter'}`,
  belongsHere:
    'Hit hör studiebesök, resor, konferenser, nätverksmöten och utbyten. Många likadana besök kan stå som en samlad post.',
  searches: 'Filtret söker i rubrik, typ, enhet, ort, land och datum.',
  columns: activityColumns,
  textOf: activityText,
  order: byStart,
};

export function ActivitiesPage() {
  const { place } = useNavigation();
  const list = useCall('activity.list', { year: place.year });
  return (
    <RegisterRoom
      kind={activities}
      list={list}
      detail={(id, onRemove) => <ActivityDetail key={id} id={id} onRemove={onRemove} />}
    />
  );
}
