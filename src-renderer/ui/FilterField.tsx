import { Search, X } from 'lucide-react';
import { useRef } from 'react';
import { Button, Input, SearchField } from 'react-aria-components';
import { useShortcut } from './use-shortcut.ts';

interface FilterFieldProps {
  /** What is filtered, for instance `Filtrera aktiviteterna`. */
  label: string;
  placeholder?: string;
  value: string;
  onChange: (typed: string) => void;
}

/** Narrows a list while one types; Ctrl+F leads here, Escape empties it. */
export function FilterField({ label, placeholder = 'Filtrera', value, onChange }: FilterFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  useShortcut('f', () => input.current?.select());
  return (
    <SearchField className="filter" aria-label={label} value={value} onChange={onChange}>
      <Search aria-hidden />
      <Input ref={input} className="field-input" placeholder={placeholder} aria-keyshortcuts="Control+F" />
      {value !== '' && (
        <Button className="icon-button" aria-label="Rensa">
          <X aria-hidden />
        </Button>
      )}
    </SearchField>
  );
}
