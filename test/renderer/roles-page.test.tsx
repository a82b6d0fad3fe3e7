import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { RoleDescription } from '../../src-main/domain/role-description.ts';
import { RolesPage } from '../../src-renderer/features/roles/RolesPage.tsx';
import { fullRoleDescription } from '../domain/full-records.ts';
import { registerOf } from './register-samples.ts';
import { renderRoom } from './render-window.tsx';

const openWith = (duties: RoleDescription['duties']) =>
  renderRoom(
    <RolesPage />,
    { room: 'roles', year: 2006, id: fullRoleDescription.id },
    {
      ...registerOf({}),
      'record.get': () => ({
        type: 'role-description',
        record: { ...fullRoleDescription, duties },
        version: 3,
        updatedAt: '2006-05-11T10:00:00Z',
        findings: [],
      }),
    },
  );

describe('the duties of a role description', () => {
  it('of the plan have their words, and no name of their own', async () => {
    openWith([{ duty: 'vara-behjalplig' }]);

    expect(
      await screen.findByRole('button', { name: /^Vara behjälplig i förvaltningens internationella arbete/ }),
    ).toBeVisible();
    expect(screen.queryByRole('textbox', { name: 'Egen uppgift' })).toBeNull();
  });

  it('can be the förvaltning’s own, with who does what', async () => {
    const { bridge } = openWith([{ duty: 'vara-behjalplig' }]);
    await userEvent.click(await screen.findByRole('button', { name: 'Lägg till uppgift' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Egen uppgift' }), 'Värdskap');
    const [, theirs] = screen.getAllByRole('textbox', { name: 'Förvaltningen i övrigt' });
    if (!theirs) throw new Error('the new duty has no such field');

    await userEvent.type(theirs, 'Bokar lokal');
    await userEvent.tab();

    await waitFor(() =>
      expect(bridge.inputsOf('record.save').at(-1)?.record).toMatchObject({
        duties: [{ duty: 'vara-behjalplig' }, { name: 'Värdskap', department: 'Bokar lokal' }],
      }),
    );
  });
});
