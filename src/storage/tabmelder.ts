/** Tells the other tabs of this browser that what is kept under one name has changed; not what. */
export type Tabmelder = {
  meld(): void;
  /** Calls `bij` when another tab says so. @returns stops it */
  volg(bij: () => void): () => void;
};

/** In a browser without the means the tabs know nothing of each other until they are loaded anew. */
export function maakTabmelder(naam: string): Tabmelder {
  const open = new Set<BroadcastChannel>();
  return {
    meld() {
      if (typeof BroadcastChannel === 'undefined') return;
      // By the channel that this tab listens to, which does not hear itself.
      const [eigen] = open;
      const kanaal = eigen ?? new BroadcastChannel(naam);
      kanaal.postMessage(null);
      if (!eigen) kanaal.close();
    },
    volg(bij) {
      if (typeof BroadcastChannel === 'undefined') return () => undefined;
      const kanaal = new BroadcastChannel(naam);
      open.add(kanaal);
      kanaal.addEventListener('message', bij);
      return () => {
        open.delete(kanaal);
        kanaal.close();
      };
    },
  };
}
