import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import { useId } from 'react';
import styles from './LookPanel.module.css';

/** One of a few: the arrow keys choose. `options` are a value and its name each. */
export function Choice<T extends string>({ label, value, options, onChange }: {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [value: T, name: string])[];
  readonly onChange: (value: T) => void;
}) {
  const id = useId();
  return (
    <div className={styles.part}>
      <span id={id} className={styles.label}>{label}</span>
      <RadioGroup className={styles.options} value={value} aria-labelledby={id} onValueChange={onChange}>
        {options.map(([each, name]) => (
          <Radio.Root key={each} value={each} className={styles.option} data-look={each} aria-label={name}>{name}</Radio.Root>
        ))}
      </RadioGroup>
    </div>
  );
}
