import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { ComboField } from '../../src-renderer/ui/ComboField.tsx';

const options = [
  { id: 'PL', label: 'Polen' },
  { id: 'DE', label: 'Tyskland' },
];

/** A field in a form, and what the form was told. */
function renderField(start: string | undefined) {
  const told: (string | undefined)[] = [];
  const Form = () => {
    const [value, setValue] = useState(start);
    const change = (next: string | undefined): void => {
      told.push(next);
      setValue(next);
    };
    return (
      <>
        <ComboField
          name="country"
          label="Land"
          emptyLabel="Inget land"
          value={value}
          onChange={change}
          options={options}
        />
        <button type="button">Nästa</button>
      </>
    );
  };
  render(<Form />);
  return { told, field: screen.getByRole<HTMLInputElement>('combobox', { name: 'Land' }) };
}

describe('a field with one choice out of many', () => {
  it.each(['{Tab}', '{Escape}'])(
    'keeps what was chosen when what is typed is nothing, and left with %s',
    async (key) => {
      const { told, field } = renderField('PL');
      await userEvent.type(field, 'xyz');
      await userEvent.keyboard(key);

      await waitFor(() => expect(field).toHaveValue('Polen'));
      expect(told).toEqual([]);
    },
  );

  it('is emptied by taking its text away, and says what that means', async () => {
    const { told, field } = renderField('PL');
    await userEvent.clear(field);

    expect(told).toEqual([undefined]);
    expect([field.value, field.placeholder]).toEqual(['', 'Inget land']);
  });

  it('takes another choice that is typed in place of the first', async () => {
    const { told, field } = renderField('PL');
    await userEvent.clear(field);
    await userEvent.type(field, 'tysk');
    await userEvent.click(await screen.findByRole('option', { name: 'Tyskland' }));

    expect([told, field.value]).toEqual([[undefined, 'DE'], 'Tyskland']);
  });
});
