import { useState } from 'react';
import type { RequestDraft } from '../../../src-main/domain/report-request.ts';
import { readRate } from '../../../src-main/domain/typed-text.ts';
import { Button } from '../../ui/Button.tsx';
import { ComboField } from '../../ui/ComboField.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { EditableRows } from '../../ui/EditableRows.tsx';
import { ParsedField } from '../../ui/ParsedField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useForeignCurrencies } from '../../ui/use-foreign-currencies.ts';
import { withMember } from '../../ui/with-member.ts';

type Rate = RequestDraft['rates'][number];

interface RateRowsProps {
  rates: readonly Rate[];
  onChange: (rates: Rate[]) => void;
  onLeave: () => void;
}

/** A rate counts from when its currency and its number are known; until then what is written waits in its row. */
const isWhole = (rate: Partial<Rate>): rate is Rate => rate.currency !== undefined && rate.rate !== undefined;

/** The rates that every förvaltning is to convert by, so that their kronor can be compared. */
export function RateRows({ rates, onChange, onLeave }: RateRowsProps) {
  const [rows, setRows] = useState<readonly Partial<Rate>[]>(rates);
  const currencies = useForeignCurrencies();
  return (
    <EditableRows<Partial<Rate>>
      name="rates"
      label="Växelkurser"
      hideLabel
      hint="Förvaltningarna räknar om belopp i andra valutor med de här kurserna."
      value={rows}
      onChange={(next) => {
        setRows(next);
        onChange(next.filter(isWhole));
      }}
      onLeave={onLeave}
      columns={[
        { header: 'Valuta', width: 'minmax(150px, 2fr)' },
        { header: 'Kronor för en', width: 'minmax(90px, 1fr)' },
        { header: 'Källa', width: 'minmax(120px, 2fr)' },
        { header: 'Kursens datum', width: 'minmax(110px, 1fr)' },
      ]}
      nameOf={({ currency }) => currency}
      fields={(row, change, path) => {
        const bind = <M extends keyof Rate>(member: M, label: string) => ({
          name: `${path}.${member}`,
          label,
          value: row[member],
          onChange: (value: Rate[M] | undefined) => change(withMember(row, member, value)),
          onLeave,
        });
        return (
          <>
            <ComboField {...bind('currency', 'Valuta')} options={currencies} />
            <ParsedField
              {...bind('rate', 'Kronor för en')}
              read={readRate}
              format={(rate) => rate.replace('.', ',')}
              isNumeric
            />
            <TextField {...bind('source', 'Källa')} />
            <DateField {...bind('date', 'Kursens datum')} precision="day" />
          </>
        );
      }}
      adder={(add) => (
        <Button variant="quiet" onPress={() => add({ currency: rows.length === 0 ? 'EUR' : undefined })}>
          Lägg till en växelkurs
        </Button>
      )}
    />
  );
}
