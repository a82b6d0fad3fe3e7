import { Plus } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { CoFinancing, ProjectFunds } from '../../src-main/domain/project-funds.ts';
import { formOf } from '../../src-main/domain/project-life/funds-to-date.ts';
import { labelOf } from '../../src-main/domain/vocabulary.ts';
import { financingFormLabels } from '../../src-main/domain/wording/fields.ts';
import { capitalise } from '../../src-main/domain/wording/format.ts';
import { EditableRows, type EditableRowsProps } from './EditableRows.tsx';
import { MoneyField } from './MoneyField.tsx';
import { listOptions } from './options.ts';
import { SelectField } from './SelectField.tsx';
import { useVocabulary } from './vocabulary-context.ts';
import { withMember } from './with-member.ts';

interface FundingRowsProps
  extends Omit<EditableRowsProps<CoFinancing>, 'columns' | 'nameOf' | 'fields' | 'adder'> {
  /** Asks whether each source gives money, or time and things. */
  asksForm?: boolean;
  exchangeRate?: ProjectFunds['exchangeRate'];
}

const forms = (['cash', 'in-kind'] as const).map((id) => ({
  id,
  label: capitalise(financingFormLabels[id]),
}));

/** Where money comes from: a source and, when it is known, its amount. */
export function FundingRows({ asksForm = false, exchangeRate, ...props }: FundingRowsProps) {
  const vocabulary = useVocabulary();
  const sources = listOptions(vocabulary, 'fundingSources');
  return (
    <EditableRows
      {...props}
      columns={[
        { header: 'Källa', width: 'minmax(0, 2fr)' },
        ...(asksForm ? [{ header: 'Form', width: 'minmax(0, 1.2fr)' }] : []),
        { header: 'Belopp', width: 'minmax(0, 1.2fr)' },
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
          {asksForm && (
            <SelectField
              name={`${path}.form`}
              label="Form"
              value={formOf(row, vocabulary)}
              onChange={(chosen) =>
                change(withMember(row, 'form', forms.find(({ id }) => id === chosen)?.id))
              }
              onLeave={props.onLeave}
              options={forms}
            />
          )}
          <MoneyField
            exchangeRate={exchangeRate}
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
