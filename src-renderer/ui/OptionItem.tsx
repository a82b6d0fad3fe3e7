import { ListBoxItem, Text } from 'react-aria-components';
import type { Option } from './options.ts';

export const OptionItem = ({ option }: { option: Option }) => (
  <ListBoxItem id={option.id} textValue={option.label} className="option">
    <Text slot="label">{option.label}</Text>
    {option.detail !== undefined && (
      <Text slot="description" className="small quiet">
        {option.detail}
      </Text>
    )}
  </ListBoxItem>
);
