import { useState } from 'react';
import { download } from '../platform/download.ts';
import type { Trajectstaat } from '../store/trajectstaat.ts';
import type { TrajectStore } from '../store/trajectStore.ts';
import { appTekst as t } from '../texts/app.ts';
import { bewarenTekst } from '../texts/bewaren.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';

type SessieafsluitenProps = {
  open: boolean;
  staat: Trajectstaat;
  store: TrajectStore;
  onSluit: () => void;
};

/** Saves a file and says where the work is now; many government browsers forget everything at closing. */
export function Sessieafsluiten({ open, staat, store, onSluit }: SessieafsluitenProps) {
  const [bestand, zetBestand] = useState<string>();
  const bewaar = () => {
    const gemaakt = store.opdrachten.bewaarBestand();
    if (!gemaakt) return;
    download(gemaakt.naam, gemaakt.tekst);
    zetBestand(gemaakt.naam);
  };
  const sluit = () => {
    zetBestand(undefined);
    onSluit();
  };
  const naarStart = () => {
    sluit();
    location.hash = '#/';
  };
  const inBrowser = staat.opslag.stand === 'bewaard' || staat.opslag.stand === 'bezig';
  return (
    <Dialog
      open={open}
      onClose={sluit}
      title={bestand === undefined ? bewarenTekst.sessieAfsluiten : t.sessieKlaarTitel}
      closeLabel={t.sluiten}
      size="smal"
      actions={
        <>
          {bestand === undefined && <Button onClick={sluit}>{t.annuleren}</Button>}
          {/* One button throughout, so that it keeps the focus when the file is saved. */}
          <Button key="hoofd" look="hoofd" onClick={bestand === undefined ? bewaar : naarStart}>
            {bestand === undefined ? t.sessieBezig : t.sessieWeg}
          </Button>
        </>
      }
    >
      <p role="status">
        {bestand === undefined
          ? bewarenTekst.sessieUitleg
          : inBrowser
            ? bewarenTekst.waar(bestand)
            : bewarenTekst.waarAlleenBestand(bestand)}
      </p>
    </Dialog>
  );
}
