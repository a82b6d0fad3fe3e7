import { Switch as AriaSwitch } from 'react-aria-components';

interface SwitchProps {
  /** The record's member; a finding leads here by it. */
  name?: string;
  label: string;
  /** Stands only for screen readers where the row already says it. */
  hideLabel?: boolean;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
  isDisabled?: boolean;
}

export const Switch = ({
  name,
  label,
  hideLabel = false,
  isOn,
  onChange,
  isDisabled = false,
}: SwitchProps) => (
  <AriaSwitch
    className="switch"
    data-field={name}
    isSelected={isOn}
    onChange={onChange}
    isDisabled={isDisabled}
  >
    <span className="switch-track" />
    <span className={hideLabel ? 'visually-hidden' : undefined}>{label}</span>
  </AriaSwitch>
);
