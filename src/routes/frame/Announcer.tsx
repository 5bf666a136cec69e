import { createContext, use, useEffect, useState, type ReactNode } from 'react';

const AnnounceContext = createContext<(words: string) => void>(() => undefined);

/** Holds the one live region of the app: it must be there before its words are, or screen readers stay silent. */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const [words, setWords] = useState('');
  return (
    <AnnounceContext value={setWords}>
      {children}
      <div role="status" className="hidden-text">{words}</div>
    </AnnounceContext>
  );
}

/** Says politely which view the reader has come to, or that it is on its way. */
export function useAnnouncement(words: string): void {
  const announce = use(AnnounceContext);
  useEffect(() => announce(words), [announce, words]);
}
