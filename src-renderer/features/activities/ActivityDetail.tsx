import { Trash2 } from 'lucide-react';
import type { StoredActivity } from '../../../src-main/contract/views.ts';
import { activityIsInYear } from '../../../src-main/domain/department-report.ts';
import { useCall, useClient, useRefresh, useRemember } from '../../api.ts';
import { useNavigation } from '../../app/place.ts';
import { Button } from '../../ui/Button.tsx';
import { InDetailBar } from '../../ui/InDetailBar.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { OpenRecord } from '../../ui/OpenRecord.tsx';
import { RecordNotices } from '../../ui/RecordNotices.tsx';
import { SaveStatusLine } from '../../ui/SaveStatusLine.tsx';
import { useLeadToField } from '../../ui/use-lead-to-field.ts';
import { useRecordForm } from '../../ui/use-record-form.ts';
import { ActivityFields } from './ActivityFields.tsx';
import { titleOf } from './activity-columns.tsx';

interface ActivityDetailProps {
  id: string;
  onRemove: (id: string, title: string) => Promise<void>;
}

export function ActivityDetail({ id, onRemove }: ActivityDetailProps) {
  const { place } = useNavigation();
  const call = useCall('activity.get', { id, year: place.year });
  return (
    <OpenRecord call={call}>
      {(stored, onReopen) => (
        <ActivityForm stored={stored} onReopen={onReopen} onRemove={(title) => void onRemove(id, title)} />
      )}
    </OpenRecord>
  );
}

interface ActivityFormProps {
  stored: StoredActivity;
  onReopen: () => void;
  onRemove: (title: string) => void;
}

function ActivityForm({ stored, onReopen, onRemove }: ActivityFormProps) {
  const { place } = useNavigation();
  const { year } = place;
  const client = useClient();
  const refresh = useRefresh();
  const remember = useRemember();
  const form = useRecordForm({
    subject: 'activity',
    stored,
    save: (record, basedOn) => client.call('activity.save', { record, basedOn, year }),
    onSaved: (record, saved) => {
      remember('activity.get', { id: record.id, year }, { record, ...saved });
      refresh();
    },
    missingIsError: place.toCorrect,
  });
  useLeadToField(place.field);
  const { record } = form;
  const isStored = stored.version > 0;
  return (
    <>
      <InDetailBar>
        <SaveStatusLine status={form.status} />
        {isStored && (
          <Button variant="quiet" onPress={() => onRemove(`Aktiviteten ${titleOf(record)}`)}>
            <Trash2 aria-hidden />
            Ta bort
          </Button>
        )}
      </InDetailBar>
      <h2 className="record-title">{isStored || record.title ? titleOf(record) : 'Ny aktivitet'}</h2>
      <RecordNotices form={form} findings={form.findings} onReopen={onReopen} />
      {!activityIsInYear(record, year) && (
        <Notice tone="plain">Aktiviteten ligger utanför {year} och kommer inte med i årets rapport.</Notice>
      )}
      <ActivityFields form={form} />
    </>
  );
}
