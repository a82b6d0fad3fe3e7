import { X } from 'lucide-react';
import { Button, Tag, TagGroup, TagList } from 'react-aria-components';
import { LinkButton } from './LinkButton.tsx';

interface ChosenFilter {
  /** Unique among the chosen, for instance `programme:urban-2`. */
  id: string;
  /** What is chosen by, and what is chosen: `Program`, `Urban II`. */
  facet: string;
  value: string;
}

interface FilterChipsProps {
  filters: readonly ChosenFilter[];
  onRemove: (id: string) => void;
  onClear: () => void;
}

/** What a list is filtered by just now; each can be taken away, and all at once. Nothing when there is nothing. */
export const FilterChips = ({ filters, onRemove, onClear }: FilterChipsProps) =>
  filters.length > 0 && (
    <div className="row">
      <TagGroup
        aria-label="Valda filter"
        onRemove={(keys) => {
          for (const key of keys) onRemove(String(key));
        }}
      >
        <TagList className="tags">
          {filters.map(({ id, facet, value }) => (
            <Tag key={id} id={id} textValue={`${facet}: ${value}`} className="tag">
              <span>
                <span className="quiet">{facet}:</span> {value}
              </span>
              <Button slot="remove" className="icon-button">
                <X aria-hidden />
              </Button>
            </Tag>
          ))}
        </TagList>
      </TagGroup>
      <LinkButton onPress={onClear}>Rensa alla</LinkButton>
    </div>
  );
