import { useEffect, useState } from 'react';
import { openSpeech, type Speech } from '../../data/listening/speech.ts';
import { canSpeak } from '../../evidence/listening/voices.ts';

/** The browser's voices, where one of this device speaks the language; null otherwise. Voices come late, and can go. */
export function useSpeech(lang: string): Speech | null {
  const [speech, setSpeech] = useState<Speech | null>(null);
  useEffect(() => {
    const opened = openSpeech(window);
    if (opened === null) return undefined;
    const look = () => setSpeech((before) => (canSpeak(opened.listVoices(), lang) ? (before ?? opened) : null));
    look();
    return opened.followVoices(look);
  }, [lang]);
  return speech;
}
