import { useState } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { inKronor } from '../../src-main/domain/in-kronor.ts';
import type { Conversion, Money } from '../../src-main/domain/money.ts';
import type { ProjectFunds } from '../../src-main/domain/project-funds.ts';
import { formatMoney } from '../../src-main/domain/wording/format.ts';
import { FieldGroup } from './FieldGroup.tsx';
import { RateFields } from './RateFields.tsx';
import { withMember } from './with-member.ts';

interface ConversionLineProps {
  name: string;
  /** In another currency than kronor. */
  amount: Money;
  exchangeRate: ProjectFunds['exchangeRate'];
  onChange: (amount: Money) => void;
  onLeave?: (() => void) | undefined;
}

/** Beside an amount in another currency: what it is in kronor, and the rate by which it was recorded. */
export function ConversionLine({ name, amount, exchangeRate, onChange, onLeave }: ConversionLineProps) {
  // A rate exists from when its number is known; until then what is written waits here.
  const [written, setWritten] = useState<Partial<Conversion>>(amount.conversion ?? {});
  const change = (next: Partial<Conversion>): void => {
    setWritten(next);
    const { rate } = next;
    onChange(withMember(amount, 'conversion', rate === undefined ? undefined : { ...next, rate }));
  };
  return (
    <div className="conversion">
      <span>{kronorText(amount, exchangeRate)}</span>
      <DialogTrigger>
        <Button className="link">Kurs, källa och datum</Button>
        <Popover className="popover">
          <Dialog className="conversion-fields" aria-label="Kurs, källa och datum för beloppet">
            <FieldGroup>
              <RateFields
                name={`${name}.conversion`}
                currency={amount.currency}
                value={written}
                onChange={change}
                onLeave={onLeave}
              />
            </FieldGroup>
          </Dialog>
        </Popover>
      </DialogTrigger>
    </div>
  );
}

function kronorText(amount: Money, exchangeRate: ProjectFunds['exchangeRate']): string {
  const kronor = inKronor(amount, exchangeRate);
  if (kronor === undefined) return 'Kurs saknas.';
  const whose = amount.conversion === undefined ? 'projektets kurs' : 'beloppets kurs';
  return `Motsvarar ${formatMoney(kronor)} efter ${whose}.`;
}
