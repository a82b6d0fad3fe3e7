import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Conversion } from '../../src-main/domain/money.ts';
import { AskedRatesContext } from '../../src-renderer/ui/asked-rates-context.ts';
import { RateFields } from '../../src-renderer/ui/RateFields.tsx';

const rates = [{ currency: 'EUR', rate: '9.25', source: 'Riksbanken', date: '2006-12-29' }];

function renderRate(currency: string, value: Partial<Conversion> = {}) {
  const onChange = vi.fn();
  render(
    <AskedRatesContext value={rates}>
      <RateFields name="rate" currency={currency} value={value} onChange={onChange} />
    </AskedRatesContext>,
  );
  return onChange;
}

describe('the rate that is asked for', () => {
  it('is offered where a rate of that currency is written, with its source and day', async () => {
    const onChange = renderRate('EUR', { rate: '9.1', source: 'Banken' });
    expect(screen.getByText('Begäran anger 9,25 (Riksbanken, 2006-12-29).')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Använd' }));

    expect(onChange).toHaveBeenCalledWith({ rate: '9.25', source: 'Riksbanken', date: '2006-12-29' });
  });

  it.each([
    ['in another currency', 'NOK', {}],
    ['where it stands already', 'EUR', { rate: '9.25' }],
  ])('is not offered %s', (_, currency, value) => {
    renderRate(currency, value);

    expect(screen.queryByRole('button', { name: 'Använd' })).toBeNull();
  });
});
