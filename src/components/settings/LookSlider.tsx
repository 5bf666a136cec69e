import { Slider } from '@base-ui/react/slider';
import type { Limits } from '../../evidence/look/parseLook.ts';
import styles from './LookPanel.module.css';

/** One number between its limits, by pointer or arrow keys. `words` say it. */
export function LookSlider({ label, value, limits, words, onChange }: {
  readonly label: string;
  readonly value: number;
  readonly limits: Limits;
  readonly words: string;
  readonly onChange: (value: number) => void;
}) {
  return (
    <Slider.Root className={styles.part} value={value} min={limits.min} max={limits.max} step={limits.step} largeStep={limits.step * 4} onValueChange={(next) => onChange(next)}>
      <Slider.Label className={styles.label}>{label}</Slider.Label>
      <span className={styles.words} aria-hidden="true">{words}</span>
      <Slider.Control className={styles.control}>
        <Slider.Track className={styles.track}>
          <Slider.Indicator className={styles.done} />
          <Slider.Thumb className={styles.thumb} getAriaValueText={() => words} />
        </Slider.Track>
      </Slider.Control>
    </Slider.Root>
  );
}
