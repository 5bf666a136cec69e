import { Popover } from '@base-ui/react/popover';
import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import { Slider } from '@base-ui/react/slider';
import type { RefObject } from 'react';
import type { VoiceGroup } from '../../evidence/listening/voices.ts';
import { rateLimits } from '../../evidence/listening/parseListening.ts';
import panel from '../settings/LookPanel.module.css';
import styles from './VoicePanel.module.css';

/** Speed and voice, and the button that shows the speed and opens them. Both count from the sentence on that is being said. */
export function VoicePanel({ anchor, rate, voice, groups, onRate, onVoice }: {
  /** The bar, above all of which it opens. */
  readonly anchor: RefObject<HTMLElement | null>;
  readonly rate: number;
  /** Its id; null where none is left. */
  readonly voice: string | null;
  readonly groups: readonly VoiceGroup[];
  readonly onRate: (rate: number) => void;
  readonly onVoice: (id: string) => void;
}) {
  const words = formatRate(rate);
  return (
    <Popover.Root>
      <Popover.Trigger title="Speed and voice"><span className="hidden-text">Speed and voice: </span>{words}</Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner className={panel.positioner} anchor={anchor} side="top" sideOffset={8} align="end" collisionPadding={{ top: 68, bottom: 12, left: 12, right: 12 }}>
          <Popover.Popup className={`${panel.panel} ${styles.panel}`}>
            <Popover.Title className={panel.title}>Speed and voice</Popover.Title>
            <Slider.Root className={panel.part} value={rate} min={rateLimits.min} max={rateLimits.max} step={rateLimits.step} largeStep={rateLimits.step * 5} onValueChange={onRate}>
              <Slider.Label className={panel.label}>Speed</Slider.Label>
              <span className={panel.words} aria-hidden="true">{words}</span>
              <Slider.Control className={panel.control}>
                <Slider.Track className={panel.track}>
                  <Slider.Indicator className={panel.done} />
                  <Slider.Thumb className={panel.thumb} getAriaValueText={() => words} />
                </Slider.Track>
              </Slider.Control>
            </Slider.Root>
            <RadioGroup className={styles.voices} value={voice ?? ''} onValueChange={onVoice} aria-label="Voice">
              {groups.map(({ lang, voices }) => (
                <div key={lang} role="group" aria-label={nameLanguage(lang)} className={styles.group}>
                  <span className={panel.label} aria-hidden="true">{nameLanguage(lang)}</span>
                  {voices.map(({ id, name }) => <Radio.Root key={id} value={id} className={styles.voice} aria-label={name}>{name}</Radio.Root>)}
                </div>
              ))}
            </RadioGroup>
            <p className={styles.note}>Only voices of this device: what you listen to stays on it.</p>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

/** 1.2 → `1.2×` */
export const formatRate = (rate: number): string => `${rate.toFixed(1)}×`;

/** `en-GB` → `British English`; the tag itself where it means nothing. */
function nameLanguage(tag: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
