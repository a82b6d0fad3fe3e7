import { Plus } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { Money } from '../../src-main/domain/money.ts';
import { labelOf } from '../../src-main/domain/vocabulary.ts';
import { EditableRows, type EditableRowsProps } from './EditableRows.tsx';
import { MoneyField } from './MoneyField.tsx';
import { listOptions } from './options.ts';
import { SelectField } from './SelectField.tsx';
import { useVocabulary } from './vocabulary-context.ts';
import { withMember } from './with-member.ts';

interface Funding {
  source: string;
  amount?: Money | undefined;
}

/** Where money comes from: a source and, when it is known, its amount. */
export function FundingRows(
  props: Omit<EditableRowsProps<Funding>, 'columns' | 'nameOf' | 'fields' | 'adder'>,
) {
  const vocabulary = useVocabulary();
  const sources = listOptions(vocabulary, 'fundingSources');
  return (
    <EditableRows
      {...props}
      columns={[
        { header: 'Källa', width: 'minmax(0, 2fr)' },
        { header: 'Belopp', width: 'minmax(0, 1fr)' },
      ]}
      nameOf={({ source }) => labelOf(vocabulary, 'fundingSources', source)}
      fields={(row, change, path) => (
        <>
          <SelectField
            name={`${path}.source`}
            label="Källa"
            value={row.source}
            onChange={(source) => source !== undefined && change({ ...row, source })}
            onLeave={props.onLeave}
            options={sources}
          />
          <MoneyField
            name={`${path}.amount`}
            label="Belopp"
            value={row.amount}
            onChange={(amount) => change(withMember(row, 'amount', amount))}
            onLeave={props.onLeave}
          />
        </>
      )}
      adder={(add) => (
        <MenuTrigger>
          <Button className="button" data-variant="quiet">
            <Plus aria-hidden />
            Lägg till källa
          </Button>
          <Popover className="popover">
            <Menu
              className="list-box"
              aria-label="Finansieringskälla"
              items={sources}
              onAction={(source) => add({ source: String(source) })}
            >
              {(option) => (
                <MenuItem id={option.id} className="option">
                  {option.label}
                </MenuItem>
              )}
            </Menu>
          </Popover>
        </MenuTrigger>
      )}
    />
  );
}
