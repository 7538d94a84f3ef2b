import { useState } from 'react';
import type { Handfeit } from '../../../domain/voortgang/handfeit.ts';
import { handTekst } from '../../../texts/handstatus.ts';
import { Alert } from '../../../ui/Alert.tsx';
import { Button } from '../../../ui/Button.tsx';
import { useAnnounce } from '../../../ui/LiveRegion.tsx';
import { useLandelijkstaat } from '../landelijkstaat.ts';
import { Lijstdialoog } from './Lijstdialoog.tsx';

const tekst = handTekst.lijst;

/** Reads an old list of statuses, and takes it back when it was a mistake. */
export function Statuslijst() {
  const { werk } = useLandelijkstaat();
  const [open, setOpen] = useState(false);
  const [gezet, setGezet] = useState<readonly Handfeit[]>([]);
  const meld = useAnnounce();
  const maakOngedaan = async () => {
    if (!(await werk.verwijderHand(gezet.map(({ id }) => id)))) return;
    setGezet([]);
    meld(tekst.ongedaan);
  };
  return (
    <div className="inlezen">
      <Button look="link" icon="table" onClick={() => setOpen(true)}>
        {tekst.open}
      </Button>
      {gezet.length > 0 && (
        <Alert
          tone="gelukt"
          title={tekst.klaar(gezet.length)}
          actions={
            <Button size="klein" onClick={() => void maakOngedaan()}>
              {tekst.maakOngedaan}
            </Button>
          }
        />
      )}
      {open && (
        <Lijstdialoog
          onSluit={() => setOpen(false)}
          onGezet={(feiten) => {
            setOpen(false);
            setGezet(feiten);
            meld(tekst.klaar(feiten.length));
          }}
        />
      )}
    </div>
  );
}
