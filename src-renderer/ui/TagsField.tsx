import { X } from 'lucide-react';
import { Button, Tag, TagGroup, TagList } from 'react-aria-components';
import { ComboField } from './ComboField.tsx';
import type { FieldProps } from './field-props.ts';
import { includingChosen, type Option } from './options.ts';

interface TagsFieldProps extends Omit<FieldProps<readonly string[]>, 'onChange' | 'value'> {
  value: readonly string[];
  onChange: (value: string[]) => void;
  options: readonly Option[];
}

/** Several choices out of many: the chosen as tags, and a ComboField that adds one more. */
export function TagsField({ value, onChange, options, label, ...field }: TagsFieldProps) {
  const labelOf = (code: string): string =>
    includingChosen(options, code).find((option) => option.id === code)?.label ?? code;
  return (
    <div className="field" data-wide={field.wide ? true : undefined}>
      <ComboField
        {...field}
        label={label}
        value={undefined}
        onChange={(code) => code !== undefined && onChange([...value, code])}
        options={options.filter((option) => !value.includes(option.id))}
      />
      {value.length > 0 && (
        <TagGroup
          aria-label={`${label}, valda`}
          onRemove={(keys) => onChange(value.filter((code) => !keys.has(code)))}
        >
          <TagList className="tags">
            {value.map((code) => (
              <Tag key={code} id={code} textValue={labelOf(code)} className="tag">
                {labelOf(code)}
                <Button slot="remove" className="icon-button">
                  <X aria-hidden />
                </Button>
              </Tag>
            ))}
          </TagList>
        </TagGroup>
      )}
    </div>
  );
}
