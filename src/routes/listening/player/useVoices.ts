import { useEffect, useState } from 'react';
import type { Speech } from '../../../data/listening/speech.ts';
import type { Voice } from '../../../evidence/listening/voices.ts';

/** The voices of this device, as they come and go. */
export function useVoices(speech: Speech): readonly Voice[] {
  const [voices, setVoices] = useState(() => speech.listVoices());
  useEffect(() => speech.followVoices(() => setVoices(speech.listVoices())), [speech]);
  return voices;
}
