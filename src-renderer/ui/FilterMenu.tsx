import { Check, ChevronDown, Search } from 'lucide-react';
import { useMemo, useState } from 'react';
import {
  Autocomplete,
  Button,
  Dialog,
  DialogTrigger,
  Input,
  ListBox,
  ListBoxItem,
  Popover,
  SearchField,
} from 'react-aria-components';
import { formatCount } from '../../src-main/domain/wording/format.ts';
import { LinkButton } from './LinkButton.tsx';
import { findOptions, includingChosen, inOrder, type Option } from './options.ts';

interface FilterOption extends Option {
  /** How many records the choice would leave. */
  count?: number;
}

interface FilterMenuProps {
  /** What is chosen by: `Program`. */
  label: string;
  /** In the order in which they are to stand. */
  options: readonly FilterOption[];
  chosen: readonly string[];
  /** Several chosen mean any of them; none means all. In the options' order. */
  onChange: (chosen: string[]) => void;
  onOpenChange?: (isOpen: boolean) => void;
}

/** One thing to filter a list by: a button that tells how many are chosen, and opens what can be. */
export function FilterMenu({ label, options, chosen, onChange, onOpenChange }: FilterMenuProps) {
  const [typed, setTyped] = useState('');
  const shown = useMemo(() => {
    const all = chosen.reduce<readonly FilterOption[]>(
      (known, code) => includingChosen(known, code),
      options,
    );
    return findOptions(all, typed) as readonly FilterOption[];
  }, [options, chosen, typed]);
  const isFiltering = chosen.length > 0;
  return (
    <DialogTrigger
      onOpenChange={(isOpen) => {
        setTyped('');
        onOpenChange?.(isOpen);
      }}
    >
      <Button
        className="button filter-button"
        data-active={isFiltering ? true : undefined}
        aria-label={
          isFiltering ? `${label}, ${chosen.length} ${chosen.length === 1 ? 'vald' : 'valda'}` : label
        }
      >
        {label}
        {isFiltering && <span className="filter-count">{chosen.length}</span>}
        <ChevronDown aria-hidden />
      </Button>
      <Popover className="popover" placement="bottom start" maxHeight={400}>
        <Dialog className="filter-menu" aria-label={label}>
          <Autocomplete inputValue={typed} onInputChange={setTyped}>
            <SearchField className="filter" aria-label={`Sök: ${label}`} autoFocus>
              <Search aria-hidden />
              <Input className="field-input" placeholder="Sök" />
            </SearchField>
            <ListBox
              className="list-box filter-options"
              aria-label={label}
              items={shown}
              selectionMode="multiple"
              escapeKeyBehavior="none"
              selectedKeys={chosen}
              onSelectionChange={(keys) =>
                onChange(
                  inOrder(options, keys === 'all' ? options.map(({ id }) => id) : [...keys].map(String)),
                )
              }
              renderEmptyState={() => (
                <div className="list-box-empty">Inget val stämmer med det du skrev.</div>
              )}
            >
              {(option) => <FilterItem option={option} />}
            </ListBox>
          </Autocomplete>
          {isFiltering && (
            <div className="filter-foot">
              <LinkButton onPress={() => onChange([])}>Rensa</LinkButton>
            </div>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

const FilterItem = ({ option: { id, label, count } }: { option: FilterOption }) => (
  <ListBoxItem id={id} textValue={label} className="option filter-option">
    <span className="check-mark">
      <Check aria-hidden />
    </span>
    <span>{label}</span>
    {count !== undefined && <span className="number quiet">{formatCount(count)}</span>}
  </ListBoxItem>
);
