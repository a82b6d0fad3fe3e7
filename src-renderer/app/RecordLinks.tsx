// What the record is tied to: what it refers to, what refers to it, and new records that begin tied to it.
import { Plus } from 'lucide-react';
import type { OutputOf } from '../../src-main/contract/contract.ts';
import type { RecordType } from '../../src-main/domain/record-kind.ts';
import type { RecordOf } from '../../src-main/domain/records.ts';
import { fieldLabel, recordTypeLabels } from '../../src-main/domain/wording/fields.ts';
import { useCall } from '../api.ts';
import { Button } from '../ui/Button.tsx';
import { FailureNotice } from '../ui/FailureNotice.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { useRecordActions } from '../ui/use-record-actions.ts';
import { roomOfType, useNavigation } from './place.ts';
import { useWorkspace } from './workspace-context.ts';

/** Whether records of the kind refer to others or are referred to. */
export const hasLinks = (type: RecordType): boolean => !withoutLinks.has(type);

const withoutLinks: ReadonlySet<RecordType> = new Set([
  'outreach',
  'role-description',
  'membership',
  'twin-town',
  'network-contact',
  'network-meeting',
]);

type Links = OutputOf<'record.links'>;

interface RecordLinksProps<T extends RecordType> {
  type: T;
  record: RecordOf<T>;
}

export function RecordLinks<T extends RecordType>({ type, record }: RecordLinksProps<T>) {
  const call = useCall('record.links', { type, id: record.id });
  return (
    <div className="stack">
      <Loaded call={call} lines={2}>
        {(links) => <LinkLists type={type} links={links} />}
      </Loaded>
      <LinkedDrafts type={type} record={record} />
    </div>
  );
}

function LinkLists({ type, links: { to, from } }: { type: RecordType; links: Links }) {
  if (to.length + from.length === 0) return <p className="quiet">Posten är inte kopplad till någon annan.</p>;
  return (
    <>
      {to.length > 0 && (
        <dl className="definitions">
          {to.map((link) => (
            <LinkLine key={`${link.member} ${link.id}`} term={fieldLabel(type, link.member)} link={link} />
          ))}
        </dl>
      )}
      {from.length > 0 && (
        <dl className="definitions">
          {from.map((link) => (
            <LinkLine key={link.id} term={recordTypeLabels[link.type].one} link={link} />
          ))}
        </dl>
      )}
    </>
  );
}

function LinkLine({ term, link: { type, id, title } }: { term: string; link: Links['from'][number] }) {
  const { go } = useNavigation();
  return (
    <>
      <dt>{term}</dt>
      <dd>
        <LinkButton onPress={() => go({ room: roomOfType[type], id })}>{title || 'Utan rubrik'}</LinkButton>
      </dd>
    </>
  );
}

interface Draft {
  type: 'activity' | 'assistance' | 'decision';
  label: string;
  member: 'projectId' | 'opportunityId' | 'network';
  value: string;
}

/** What one may want to write down next, tied to the record from the start. */
function draftsFrom<T extends RecordType>({ type, record }: RecordLinksProps<T>): Draft[] {
  const { id, network } = record as { id: string; network?: string };
  switch (type) {
    case 'project':
      return [
        { type: 'activity', label: 'Ny aktivitet i projektet', member: 'projectId', value: id },
        { type: 'assistance', label: 'Nytt stöd till projektet', member: 'projectId', value: id },
        { type: 'decision', label: 'Nytt beslut om projektet', member: 'projectId', value: id },
      ];
    case 'opportunity':
      return [
        { type: 'assistance', label: 'Nytt stöd kring möjligheten', member: 'opportunityId', value: id },
        { type: 'decision', label: 'Nytt beslut om möjligheten', member: 'opportunityId', value: id },
      ];
    case 'engagement':
      return network === undefined
        ? []
        : [{ type: 'activity', label: 'Ny aktivitet i nätverket', member: 'network', value: network }];
    default:
      return [];
  }
}

function LinkedDrafts<T extends RecordType>(props: RecordLinksProps<T>) {
  const drafts = draftsFrom(props);
  if (drafts.length === 0) return null;
  return (
    <div className="row linked-drafts">
      {drafts.map((draft) => (
        <LinkedDraft key={draft.type} draft={draft} />
      ))}
    </div>
  );
}

function LinkedDraft({ draft: { type, label, member, value } }: { draft: Draft }) {
  const { place, go } = useNavigation();
  const { workspace } = useWorkspace();
  const { create, failure } = useRecordActions(type, place.year, workspace.role, (id) =>
    go({ room: roomOfType[type], id, field: 'title' }),
  );
  return (
    <>
      <Button variant="quiet" onPress={() => void create({ member, value })}>
        <Plus aria-hidden />
        {label}
      </Button>
      <FailureNotice failure={failure} />
    </>
  );
}
