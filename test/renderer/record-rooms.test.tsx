// What holds for the room of every kind of record alike.
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ComponentType } from 'react';
import { describe, expect, it } from 'vitest';
import { type RecordType, recordTypes } from '../../src-main/domain/record-kind.ts';
import { recordSchemas, titleOf } from '../../src-main/domain/records.ts';
import { roomOfType } from '../../src-renderer/app/place.ts';
import { ActionPlanPage } from '../../src-renderer/features/action-plan/ActionPlanPage.tsx';
import { ActivitiesPage } from '../../src-renderer/features/activities/ActivitiesPage.tsx';
import { AssistancePage } from '../../src-renderer/features/assistance/AssistancePage.tsx';
import { MembershipsPage } from '../../src-renderer/features/cooperation/MembershipsPage.tsx';
import { TwinTownsPage } from '../../src-renderer/features/cooperation/TwinTownsPage.tsx';
import { DecisionsPage } from '../../src-renderer/features/decisions/DecisionsPage.tsx';
import { EngagementsPage } from '../../src-renderer/features/engagements/EngagementsPage.tsx';
import { ContactsPage } from '../../src-renderer/features/eu-network/ContactsPage.tsx';
import { MeetingsPage } from '../../src-renderer/features/eu-network/MeetingsPage.tsx';
import { GoverningDocumentsPage } from '../../src-renderer/features/governing-documents/GoverningDocumentsPage.tsx';
import { OpportunitiesPage } from '../../src-renderer/features/opportunities/OpportunitiesPage.tsx';
import { OutreachPage } from '../../src-renderer/features/outreach/OutreachPage.tsx';
import { ProjectsPage } from '../../src-renderer/features/projects/ProjectsPage.tsx';
import { RolesPage } from '../../src-renderer/features/roles/RolesPage.tsx';
import { fullRecords } from '../domain/full-records.ts';
import { registerOf } from './register-samples.ts';
import { renderRoom } from './render-window.tsx';
import { vocabulary } from './samples.ts';

const pages: Readonly<Record<RecordType, ComponentType>> = {
  activity: ActivitiesPage,
  project: ProjectsPage,
  opportunity: OpportunitiesPage,
  outreach: OutreachPage,
  assistance: AssistancePage,
  engagement: EngagementsPage,
  decision: DecisionsPage,
  'role-description': RolesPage,
  measure: ActionPlanPage,
  membership: MembershipsPage,
  'twin-town': TwinTownsPage,
  'network-contact': ContactsPage,
  'network-meeting': MeetingsPage,
  'governing-document': GoverningDocumentsPage,
};

/** The room of a kind with its full record open. */
const openFull = (type: RecordType) => {
  const Page = pages[type];
  const record = fullRecords[type];
  return renderRoom(
    <Page />,
    { room: roomOfType[type], year: 2006, id: record.id },
    {
      ...registerOf({}),
      'project.decisions': () => ({ rows: [] }),
      'measure.followUps': () => ({ rows: [] }),
      'record.get': () =>
        ({ type, record, version: 3, updatedAt: '2006-05-11T10:00:00Z', findings: [] }) as never,
    },
  );
};

/** Members that are the program's own, and those that are told beside their fields. */
const withoutField: readonly string[] = ['id', 'organisation', 'blanks'];

describe.each(recordTypes)('the form of one record: %s', (type) => {
  it('has a field for every member', async () => {
    openFull(type);
    await screen.findByRole('heading', { name: titleOf(type, fullRecords[type] as never, vocabulary) });

    const members = Object.keys(recordSchemas[type].shape).filter((member) => !withoutField.includes(member));
    const missing = members.filter(
      (member) => !document.querySelector(`[data-field="${member}"], [data-field^="${member}."]`),
    );
    expect(missing).toEqual([]);
  });

  it('keeps every other member as it was when one is changed', async () => {
    const { bridge } = openFull(type);
    const [number] = await screen.findAllByRole('textbox', { name: 'Diarienummer' });
    if (!number) throw new Error('no field for the registry number');

    // All at once: a slow machine would save between two keys.
    await userEvent.click(number);
    await userEvent.paste('/b');
    await userEvent.tab();

    const record = fullRecords[type];
    await waitFor(() =>
      expect(bridge.inputsOf('record.save')).toEqual([
        { type, record: { ...record, registryNumber: `${record.registryNumber}/b` }, basedOn: 3, year: 2006 },
      ]),
    );
  });
});

/** Where writing begins: what a record of the kind is known by. */
const firstFields: Readonly<Record<RecordType, string>> = {
  activity: 'title',
  project: 'name',
  opportunity: 'title',
  outreach: 'title',
  assistance: 'title',
  engagement: 'network',
  decision: 'title',
  'role-description': 'startsOn',
  measure: 'title',
  membership: 'network',
  'twin-town': 'twinTown',
  'network-contact': 'department',
  'network-meeting': 'title',
  'governing-document': 'title',
};

describe.each(recordTypes)('an empty room: %s', (type) => {
  it('begins the first record in the field that it is known by', async () => {
    const Page = pages[type];
    const { bridge } = renderRoom(
      <Page />,
      { room: roomOfType[type], year: 2006 },
      {
        ...registerOf({}),
        'project.decisions': () => ({ rows: [] }),
        'measure.followUps': () => ({ rows: [] }),
        'record.draft': () => ({ type, record: fullRecords[type], version: 0, findings: [] }) as never,
      },
    );

    await userEvent.click(await screen.findByRole('button', { name: /\(Ctrl\+N\)$/ }));

    await waitFor(() =>
      expect(document.activeElement?.closest('[data-field]')).toHaveAttribute(
        'data-field',
        firstFields[type],
      ),
    );
    expect(bridge.inputsOf('record.draft')).toEqual([{ type, year: 2006 }]);
  });
});
