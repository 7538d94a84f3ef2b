import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';

type Announce = (text: string) => void;

const AnnounceContext = createContext<Announce>(() => {
  throw new Error('useAnnounce needs a LiveRegionProvider around it');
});

/** Gives `announce(text)`: reads a sentence aloud without moving focus. */
export function useAnnounce(): Announce {
  return useContext(AnnounceContext);
}

/** Holds the one polite live region of the page. */
export function LiveRegionProvider({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState({ text: '', turn: 0 });
  const announce = useCallback<Announce>((text) => setSaid(({ turn }) => ({ text, turn: turn + 1 })), []);
  return (
    <AnnounceContext value={announce}>
      {children}
      <output className="sr">
        {/* A new key, so that the same sentence twice is read twice. */}
        <span key={said.turn}>{said.text}</span>
      </output>
    </AnnounceContext>
  );
}
