import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { SavedView } from '../../src-main/domain/record-query.ts';
import type { Answers } from './fake-bridge.ts';
import { choose, coreOf, press, query, render, rows, search } from './register-window.tsx';
import { sampleId } from './samples.ts';

describe('saved views', () => {
  const view: SavedView = {
    id: sampleId(70),
    name: 'Resor',
    query: { ...query, year: 2004, text: 'resa', sort: { by: 'title', direction: 'ascending' } },
  };
  /** Views that are saved and removed as the real core does. */
  const withViews = (...start: SavedView[]): Answers => {
    let views = start;
    return coreOf(rows, {
      'view.list': () => ({ rows: views }),
      'view.save': ({ id = sampleId(71), ...saved }) => {
        views = [...views.filter((one) => one.id !== id), { id, ...saved }];
        return { rows: views };
      },
      'view.remove': ({ id }) => {
        views = views.filter((one) => one.id !== id);
        return { rows: views };
      },
    });
  };
  const button = (name: string | RegExp): Promise<HTMLElement> => screen.findByRole('button', { name });

  it('take the question under a name, and tell when it differs', async () => {
    const { bridge } = render(withViews());
    await userEvent.type(await search(), 'resa');
    await press('Vyer');
    await choose('Spara vy…');

    await userEvent.keyboard('Resor{Enter}');

    await button('Vyer: Resor');
    await userEvent.type(await search(), ' till');
    expect(await button('Vyer: Resor, ändrad')).toBeVisible();
    expect(bridge.inputsOf('view.save')).toEqual([{ name: 'Resor', query: { ...query, text: 'resa' } }]);
  });

  it('are applied to the year in sight, whichever they were saved in', async () => {
    const { bridge } = render(withViews(view));
    await press('Vyer');

    await userEvent.click(await screen.findByRole('menuitemradio', { name: 'Resor' }));

    await button('Vyer: Resor');
    await waitFor(() =>
      expect(bridge.inputsOf('record.list').at(-1)?.query).toEqual({ ...view.query, year: 2006 }),
    );
    expect(await search()).toHaveValue('resa');
  });

  it('get another name, and keep what they ask for', async () => {
    const { bridge } = render(withViews(view));
    await press('Vyer');
    await userEvent.click(await screen.findByRole('menuitemradio', { name: 'Resor' }));
    await press('Vyer: Resor');
    await choose('Byt namn på Resor…');

    await userEvent.keyboard('Färder{Enter}');

    await button('Vyer: Färder');
    expect(bridge.inputsOf('view.save')).toEqual([{ ...view, name: 'Färder' }]);
  });

  it('are removed without a question, and come back with Ångra', async () => {
    const { bridge } = render(withViews(view));
    await press('Vyer');
    await userEvent.click(await screen.findByRole('menuitemradio', { name: 'Resor' }));
    await press('Vyer: Resor');
    await choose('Ta bort Resor');
    await button('Vyer');

    await press('Ångra');

    await button('Vyer: Resor');
    expect(bridge.inputsOf('view.save')).toEqual([view]);
  });
});
