// The example of the README, whole: a list with a form beside it that saves itself.
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Plus } from 'lucide-react';
import { describe, expect, it } from 'vitest';
import type { Stored } from '../../src-main/contract/record-views.ts';
import type { RecordRow } from '../../src-main/domain/record-row.ts';
import { useCall, useRecord } from '../../src-renderer/api.ts';
import { useNavigation } from '../../src-renderer/app/place.ts';
import { Button } from '../../src-renderer/ui/Button.tsx';
import { DataTable, type TableColumn } from '../../src-renderer/ui/DataTable.tsx';
import { EmptyState } from '../../src-renderer/ui/EmptyState.tsx';
import { FieldGroup } from '../../src-renderer/ui/FieldGroup.tsx';
import { FindingList } from '../../src-renderer/ui/FindingList.tsx';
import { ListDetail } from '../../src-renderer/ui/ListDetail.tsx';
import { Loaded } from '../../src-renderer/ui/Loaded.tsx';
import { MoneyField } from '../../src-renderer/ui/MoneyField.tsx';
import { PageHeader } from '../../src-renderer/ui/PageHeader.tsx';
import { SaveFailure, SaveStatusLine } from '../../src-renderer/ui/SaveStatusLine.tsx';
import { TextField } from '../../src-renderer/ui/TextField.tsx';
import { useLeadToField } from '../../src-renderer/ui/use-lead-to-field.ts';
import { useRecordForm } from '../../src-renderer/ui/use-record-form.ts';
import { type Answers, refuse } from './fake-bridge.ts';
import { activityId, activityRow, missing, registerOf, storedActivity } from './register-samples.ts';
import { renderRoom } from './render-window.tsx';

const columns: readonly TableColumn<RecordRow>[] = [
  { id: 'title', header: 'Rubrik', cell: (row) => row.title, sortBy: (row) => row.title },
];

const sort = { by: 'title', direction: 'ascending' } as const;

function ExamplePage() {
  const { place, go } = useNavigation();
  const list = useCall('record.list', {
    query: { type: 'activity', year: place.year, filters: [], sort },
    offset: 0,
    limit: 200,
  });
  return (
    <ListDetail
      onClose={() => go({})}
      list={
        <>
          <PageHeader
            title="Aktiviteter"
            actions={
              <Button variant="primary" onPress={() => undefined}>
                Ny aktivitet
              </Button>
            }
          />
          <Loaded call={list}>
            {({ rows }) => (
              <DataTable
                label="Aktiviteter"
                rows={rows}
                idOf={(row) => row.id}
                columns={columns}
                chosenId={place.id}
                onChoose={(id) => go({ id })}
                empty={
                  <EmptyState icon={Plus} title="Inga aktiviteter ännu">
                    Lägg till den första.
                  </EmptyState>
                }
              />
            )}
          </Loaded>
        </>
      }
      detail={
        place.id === undefined
          ? undefined
          : { id: place.id, label: 'Aktivitet', content: <ExampleDetail key={place.id} id={place.id} /> }
      }
    />
  );
}

function ExampleDetail({ id }: { id: string }) {
  const { place } = useNavigation();
  const call = useRecord('activity', id, place.year);
  return <Loaded call={call}>{(stored) => <ExampleForm stored={stored} />}</Loaded>;
}

function ExampleForm({ stored }: { stored: Stored<'activity'> }) {
  const { place } = useNavigation();
  const form = useRecordForm<'activity'>({ stored, year: place.year, missingIsError: place.toCorrect });
  useLeadToField(place.field);
  return (
    <>
      <SaveStatusLine status={form.status} />
      <SaveFailure status={form.status} />
      <FindingList findings={form.findings} />
      <FieldGroup>
        <TextField wide {...form.field('title')} />
        <MoneyField {...form.field('cost')} />
      </FieldGroup>
    </>
  );
}

const stored: Stored<'activity'> = {
  ...storedActivity,
  findings: [missing('activity', activityId, 'cost')],
};
const answers: Answers = {
  ...registerOf({ activity: [activityRow] }),
  'record.get': () => stored,
};
const place = { room: 'activities', year: 2006, id: activityId } as const;

describe('a form that saves itself', () => {
  it('saves what was typed when the field is left, based on the version that was read', async () => {
    const { bridge } = renderRoom(<ExamplePage />, place, answers);
    const field = await screen.findByRole('textbox', { name: 'Kostnad' });

    await userEvent.type(field, '12,5 tkr');
    await userEvent.tab();

    await waitFor(() => expect(screen.getByText(/^Sparat \d\d:\d\d$/)).toBeVisible());
    expect(bridge.inputsOf('record.save').at(0)).toEqual({
      type: 'activity',
      record: { ...stored.record, cost: { minor: 12_500_00, currency: 'SEK' } },
      basedOn: 3,
      year: 2006,
    });
    expect(field).toHaveValue('12\u00a0500\u00a0kr');
  });

  it('keeps what was typed when the save fails, and says so', async () => {
    renderRoom(<ExamplePage />, place, { ...answers, 'record.save': () => refuse('DB-FULL') });
    const field = await screen.findByRole('textbox', { name: 'Rubrik' });

    await userEvent.type(field, ' i maj');
    await userEvent.tab();

    expect(await screen.findByRole('alert')).toHaveTextContent('Disken är full.');
    expect(field).toHaveValue('Besök från Gdańsk i maj');
  });

  it('leads from a finding in the summary to its field', async () => {
    renderRoom(<ExamplePage />, place, answers);

    await userEvent.click(await screen.findByRole('button', { name: 'Kostnad' }));

    expect(screen.getByRole('textbox', { name: 'Kostnad' })).toHaveFocus();
  });

  it('leads to the field that the place names', async () => {
    renderRoom(<ExamplePage />, { ...place, field: 'cost' }, answers);

    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Kostnad' })).toHaveFocus());
  });

  it('marks a missing field quietly, as not filled in yet', async () => {
    renderRoom(<ExamplePage />, place, answers);
    const field = await screen.findByRole('textbox', { name: 'Kostnad' });

    expect(field).not.toHaveAttribute('aria-invalid');
    expect(field).toHaveAccessibleDescription('Saknas');
  });

  it('tells a missing field as an error when the person was led here to correct it', async () => {
    renderRoom(<ExamplePage />, { ...place, field: 'cost', toCorrect: true }, answers);
    const field = await screen.findByRole('textbox', { name: 'Kostnad' });

    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription(/Kostnad saknas\. Fyll i fältet/);
  });

  it('says why a field is empty on purpose, and saves that', async () => {
    const { bridge } = renderRoom(<ExamplePage />, place, answers);
    await screen.findByRole('textbox', { name: 'Kostnad' });

    await userEvent.click(screen.getByRole('button', { name: 'Ange varför fältet är tomt' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Ej tillämpligt' }));

    await waitFor(() =>
      expect(bridge.inputsOf('record.save').at(0)?.record.blanks).toEqual([
        { field: 'cost', reason: 'not-applicable' },
      ]),
    );
  });

  it('closes with Escape and puts the keyboard back on the row', async () => {
    renderRoom(<ExamplePage />, place, answers);
    (await screen.findByRole('textbox', { name: 'Rubrik' })).focus();

    await userEvent.keyboard('{Escape}');

    expect(screen.queryByRole('textbox', { name: 'Rubrik' })).toBeNull();
    await waitFor(() => expect(screen.getByRole('row', { name: /Besök från Gdańsk/ })).toHaveFocus());
  });
});
