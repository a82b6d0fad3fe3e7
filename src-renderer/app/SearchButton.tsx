import { Search } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useShortcut } from '../ui/use-shortcut.ts';
import { SearchPanel } from './SearchPanel.tsx';

/** Search over everything, from the rail and by Ctrl+K. */
export function SearchButton() {
  const [isOpen, setIsOpen] = useState(false);
  useShortcut('k', () => setIsOpen(true));
  return (
    <>
      <Button className="search-button" aria-keyshortcuts="Control+K" onPress={() => setIsOpen(true)}>
        <Search aria-hidden />
        <span>Sök i allt</span>
        <kbd className="small quiet">Ctrl+K</kbd>
      </Button>
      <SearchPanel isOpen={isOpen} onClose={() => setIsOpen(false)} />
    </>
  );
}
