import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { StoredActivity } from '../../../src-main/contract/views.ts';
import { touchesYear } from '../../../src-main/domain/period.ts';
import { useCall, useClient, useRefresh, useRemember } from '../../api.ts';
import { useNavigation } from '../../app/place.ts';
import { Button } from '../../ui/Button.tsx';
import { InDetailBar } from '../../ui/InDetailBar.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { Notice } from '../../ui/Notice.tsx';
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
  const [reading, setReading] = useState(0);
  const reopen = async (): Promise<void> => {
    await call.refetch();
    setReading(reading + 1);
  };
  return (
    <Loaded call={call}>
      {(stored) => (
        <ActivityForm
          key={reading}
          stored={stored}
          onReopen={() => void reopen()}
          onRemove={(title) => void onRemove(id, title)}
        />
      )}
    </Loaded>
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
      {!touchesYear(record.startsOn, record.endsOn, year) && (
        <Notice tone="plain">Aktiviteten ligger utanför {year} och kommer inte med i årets rapport.</Notice>
      )}
      <ActivityFields form={form} />
    </>
  );
}
