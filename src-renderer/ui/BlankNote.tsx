// A blank is never ambiguous: an empty field that is meant to be empty says why.
import { ChevronDown } from 'lucide-react';
import {
  Button,
  ButtonContext,
  ListBox,
  Menu,
  MenuItem,
  MenuTrigger,
  Popover,
  Select,
  SelectValue,
} from 'react-aria-components';
import { blankReasons } from '../../src-main/domain/blank.ts';
import { blankLabels } from '../../src-main/domain/wording/fields.ts';
import type { BlankChoice } from './field-props.ts';
import { LinkButton } from './LinkButton.tsx';
import { OptionItem } from './OptionItem.tsx';
import { organisationOptions } from './options.ts';
import { useVocabulary } from './vocabulary-context.ts';

/** Within a ComboBox or Select a button would take itself for the one that opens the list; here it is its own. */
export const BlankNote = (choice: BlankChoice) => (
  <ButtonContext value={null}>
    <BlankReasonNote {...choice} />
  </ButtonContext>
);

const BlankReasonNote = ({ blank, onChange, withoutOrganisation = false }: BlankChoice) => {
  if (blank === undefined) {
    return (
      <MenuTrigger>
        <Button className="link small">Ange varför fältet är tomt</Button>
        <Popover className="popover">
          <Menu
            className="list-box"
            aria-label="Varför fältet är tomt"
            onAction={(key) => onChange(blankReasons.find((reason) => reason === key))}
          >
            {blankReasons.map((reason) => (
              <MenuItem key={reason} id={reason} className="option">
                {blankLabels[reason]}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
    );
  }
  return (
    <>
      <div className="field-blank">
        <span>Tomt: {blankLabels[blank.reason]}</span>
        <LinkButton onPress={() => onChange(undefined)}>Ångra</LinkButton>
      </div>
      {blank.reason === 'reported-by-other' && !withoutOrganisation && (
        <ReportingOrganisation
          chosen={blank.organisation}
          onChoose={(organisation) => onChange('reported-by-other', organisation)}
        />
      )}
    </>
  );
};

interface ReportingOrganisationProps {
  chosen: string | undefined;
  onChoose: (organisation: string) => void;
}

const ReportingOrganisation = ({ chosen, onChoose }: ReportingOrganisationProps) => (
  <Select
    aria-label="Förvaltning som redovisar uppgiften"
    placeholder="Välj förvaltning"
    value={chosen ?? null}
    onChange={(key) => onChoose(String(key))}
  >
    <Button className="field-input select-button">
      <SelectValue>{({ selectedText, defaultChildren }) => selectedText || defaultChildren}</SelectValue>
      <ChevronDown aria-hidden />
    </Button>
    <Popover className="popover">
      <ListBox className="list-box" items={organisationOptions(useVocabulary())}>
        {(option) => <OptionItem option={option} />}
      </ListBox>
    </Popover>
  </Select>
);
