import type { ReactNode } from 'react';
import './switch.css';

interface SwitchProps {
  /** What it switches, for those who hear it alone. */
  readonly label: string;
  readonly isOn: boolean;
  /** Only some of what it stands for is on: the next press turns all on. */
  readonly isMixed?: boolean;
  readonly tabIndex?: number;
  readonly onSwitch: (isOn: boolean) => void;
  /** Beside it, as it stands now; "off" is said unless told otherwise. */
  readonly children?: ReactNode;
}

/** On or off: the browser's own checkbox, drawn as a switch. What is off says so in words, too. */
export function Switch({ label, isOn, isMixed = false, tabIndex, onSwitch, children }: SwitchProps): ReactNode {
  return (
    <label className="switch">
      <input
        type="checkbox"
        role="switch"
        className={isMixed ? 'switch-box mixed' : 'switch-box'}
        aria-label={label}
        aria-checked={isOn}
        checked={isOn}
        tabIndex={tabIndex}
        onChange={() => onSwitch(isMixed || !isOn)}
      />
      <span aria-hidden="true">{children ?? (isOn ? '' : 'off')}</span>
    </label>
  );
}
