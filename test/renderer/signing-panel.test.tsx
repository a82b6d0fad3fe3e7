import { type BoundFunctions, type queries, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { KeyState } from '../../src-main/contract/key-views.ts';
import { fingerprintOf } from '../../src-main/domain/package/fingerprint.ts';
import { SettingsPage } from '../../src-renderer/features/settings/SettingsPage.tsx';
import { type Answers, refuse } from './fake-bridge.ts';
import { renderRoom } from './render-window.tsx';

const thumbprint = 'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k';
const other = 'NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs';
const createdAt = '2007-01-15T09:12:33Z';
const signed: KeyState = { own: { thumbprint, protection: 'os-store', createdAt }, pinned: [] };
const known: KeyState = {
  pinned: [{ thumbprint: other, organisation: 'stadskontoret', pinnedAt: createdAt }],
};

/** A core whose keys are as the calls leave them. */
const renderKeys = (start: KeyState, answers: Answers = {}) => {
  let state = start;
  const become = (next: KeyState) => () => {
    state = next;
    return state;
  };
  return renderRoom(
    <SettingsPage />,
    { room: 'settings', year: 2006 },
    {
      'key.state': () => state,
      'key.make': become(signed),
      'key.retire': become({ pinned: [] }),
      'key.resume': become(signed),
      'key.revoke': become({
        pinned: [
          { thumbprint: other, organisation: 'stadskontoret', pinnedAt: createdAt, revokedAt: createdAt },
        ],
      }),
      'key.restore': become(known),
      ...answers,
    },
  );
};
const panel = async () => within(await screen.findByRole('region', { name: 'Underskrift' }));
const wordsIn = (area: BoundFunctions<typeof queries>) =>
  area.getAllByRole('listitem').map((item) => item.textContent);

describe('Underskrift', () => {
  it('is off until someone turns it on, and then shows the words of the key', async () => {
    const { bridge } = renderKeys({ pinned: [] });
    await userEvent.click(await (await panel()).findByRole('button', { name: 'Börja underteckna' }));
    const area = await panel();

    expect(await area.findByText('Din nyckels ord')).toBeVisible();
    expect(wordsIn(area)).toEqual(fingerprintOf(thumbprint).words);
    expect(area.getByText('90fa cafe a9b1 5566')).toBeVisible();
    expect(bridge.inputsOf('key.make')).toEqual([{}]);
  });

  it('says in plain words when the key is not protected', async () => {
    renderKeys({ own: { thumbprint, protection: 'plain', createdAt }, pinned: [] });
    const area = await panel();

    expect(await area.findByText('Nyckeln är inte skyddad')).toBeVisible();
    expect(area.queryByText(/^Datorn skyddar nyckeln/)).toBeNull();
  });

  it.each([
    ['Byt till en ny nyckel', 'key.make'],
    ['Sluta underteckna', 'key.retire'],
  ] as const)('%s can be taken back', async (name, channel) => {
    const { bridge } = renderKeys(signed);
    await userEvent.click(await (await panel()).findByRole('button', { name: 'Ändra underskriften' }));
    await userEvent.click(await screen.findByRole('menuitem', { name }));
    await userEvent.click(await screen.findByRole('button', { name: 'Ångra' }));

    await waitFor(() => expect(bridge.inputsOf('key.resume')).toEqual([{ thumbprint }]));
    expect(bridge.inputsOf(channel)).toEqual([{}]);
  });

  it('says what went wrong when no key could be made', async () => {
    renderKeys({ pinned: [] }, { 'key.make': () => refuse('DB-FULL') });
    await userEvent.click(await (await panel()).findByRole('button', { name: 'Börja underteckna' }));

    expect(await screen.findByRole('alert')).toHaveTextContent('Disken är full.');
  });

  it('lists the keys of others, each of which can be revoked and trusted again', async () => {
    const { bridge } = renderKeys(known);
    const revoke = 'Spärra nyckeln hos Stadskontoret';
    await userEvent.click(await screen.findByRole('button', { name: revoke }));
    await userEvent.click(
      await screen.findByRole('button', { name: 'Häv spärren för nyckeln hos Stadskontoret' }),
    );

    expect(await screen.findByRole('button', { name: revoke })).toBeVisible();
    expect(bridge.inputsOf('key.revoke')).toEqual([{ thumbprint: other }]);
    expect(bridge.inputsOf('key.restore')).toEqual([{ thumbprint: other }]);
  });
});

describe('Inkorg', () => {
  const folder = { label: 'G:/EU/inkorg', isReached: true, newFiles: 2, unchecked: 0, isCut: false };

  it('is a folder that the person chooses, and can be forgotten', async () => {
    let state = {};
    const { bridge } = renderKeys(signed, {
      'inboxFolder.get': () => state,
      'inboxFolder.choose': () => {
        state = { folder };
        return state;
      },
      'inboxFolder.forget': () => {
        state = {};
        return state;
      },
    });
    const area = within(await screen.findByRole('region', { name: 'Inkorg' }));
    await userEvent.click(await area.findByRole('button', { name: 'Välj mapp' }));
    const chosen = await area.findByText('2 nya filer i inkorgen.');
    expect(chosen).toBeVisible();
    await userEvent.click(area.getByRole('button', { name: 'Sluta bevaka' }));

    expect(await area.findByText('Ingen mapp bevakas')).toBeVisible();
    expect(bridge.inputsOf('inboxFolder.forget')).toEqual([{}]);
  });
});
