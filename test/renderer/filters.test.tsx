// What narrows a list: what is chosen by, what is chosen, and the seldom used actions beside.
import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { describe, expect, it, vi } from 'vitest';
import { FilterChips } from '../../src-renderer/ui/FilterChips.tsx';
import { FilterMenu } from '../../src-renderer/ui/FilterMenu.tsx';
import { MenuButton } from '../../src-renderer/ui/MenuButton.tsx';

const countries = [
  { id: 'DK', label: 'Danmark', count: 12 },
  { id: 'PL', label: 'Polen', also: ['Poland'], count: 3 },
  { id: 'AT', label: 'Österrike', count: 1 },
];

function Countries({ onChange, start = [] }: { onChange: (chosen: string[]) => void; start?: string[] }) {
  const [chosen, setChosen] = useState(start);
  return (
    <I18nProvider locale="sv-SE">
      <FilterMenu
        label="Land"
        options={countries}
        chosen={chosen}
        onChange={(next) => {
          onChange(next);
          setChosen(next);
        }}
      />
    </I18nProvider>
  );
}
const optionNames = (): (string | null)[] =>
  screen.getAllByRole('option').map((option) => option.textContent);
const openMenu = (): Promise<void> => userEvent.click(screen.getByRole('button', { name: /^Land/ }));

describe('a filter', () => {
  it('takes several by keyboard alone, finds them by other names, and tells their number on its button', async () => {
    const onChange = vi.fn();
    render(<Countries onChange={onChange} />);
    await userEvent.tab();

    await userEvent.keyboard('{Enter}');
    await screen.findByRole('dialog', { name: 'Land' });
    await userEvent.keyboard('poland{ArrowDown}{Enter}{Control>}a{/Control}{Backspace}');
    await userEvent.keyboard('{ArrowDown}{Enter}{Escape}');

    await waitFor(() => expect(screen.getByRole('button', { name: 'Land, 2 valda' })).toHaveFocus());
    expect(onChange.mock.lastCall).toEqual([['DK', 'PL']]);
  });

  it('keeps the order it was given, with how many each would leave', async () => {
    render(<Countries onChange={() => undefined} />);

    await openMenu();

    expect(optionNames()).toEqual(['Danmark12', 'Polen3', 'Österrike1']);
  });

  it('is emptied, and keeps in sight what is chosen but no longer offered', async () => {
    const onChange = vi.fn();
    render(<Countries onChange={onChange} start={['YU']} />);
    await openMenu();
    const names = optionNames();

    await userEvent.click(screen.getByRole('button', { name: 'Rensa' }));

    expect([names.at(-1), onChange.mock.calls]).toEqual(['YU', [[[]]]]);
  });
});

describe('the chosen filters', () => {
  const filters = [
    { id: 'land:DK', facet: 'Land', value: 'Danmark' },
    { id: 'fas:budget', facet: 'Fas', value: 'Budget' },
  ];

  it('are taken away one by one, by mouse and by keyboard', async () => {
    const onRemove = vi.fn();
    render(<FilterChips filters={filters} onRemove={onRemove} onClear={() => undefined} />);
    const chips = screen.getByRole('grid', { name: 'Valda filter' });

    await userEvent.click(
      within(within(chips).getByRole('row', { name: 'Fas: Budget' })).getByRole('button'),
    );
    within(chips).getByRole('row', { name: 'Land: Danmark' }).focus();
    await userEvent.keyboard('{Delete}');

    expect(onRemove.mock.calls).toEqual([['fas:budget'], ['land:DK']]);
  });

  it('are taken away all at once', async () => {
    const onClear = vi.fn();
    render(<FilterChips filters={filters} onRemove={() => undefined} onClear={onClear} />);

    await userEvent.click(screen.getByRole('button', { name: 'Rensa alla' }));

    expect(onClear).toHaveBeenCalledTimes(1);
  });

  it('leave no trace when there are none', () => {
    const { container } = render(
      <FilterChips filters={[]} onRemove={() => undefined} onClear={() => undefined} />,
    );

    expect(container).toBeEmptyDOMElement();
  });
});

it('a menu of actions does what is chosen, and passes over what cannot be done', async () => {
  const [copy, remove, close] = [vi.fn(), vi.fn(), vi.fn()];
  render(
    <MenuButton
      label="Fler åtgärder"
      actions={[
        { id: 'copy', label: 'Duplicera', onPress: copy },
        { id: 'remove', label: 'Ta bort', onPress: remove, isDisabled: true },
        { id: 'close', label: 'Avsluta', onPress: close },
      ]}
    />,
  );
  await userEvent.tab();

  await userEvent.keyboard('{Enter}{ArrowDown}{Enter}');

  expect([copy, remove, close].map(({ mock }) => mock.calls.length)).toEqual([0, 0, 1]);
});
