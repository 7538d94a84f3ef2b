import { useState } from 'react';
import { landelijkTekst as tekst } from '../../texts/landelijk.ts';
import { Dropzone } from '../../ui/Dropzone.tsx';
import { FileRow } from '../../ui/FileRow.tsx';
import type { Inleesuitkomst, LandelijkProps } from './Landelijk.tsx';
import './bronnen.css';

const STAAT = {
  gelukt: 'gelukt',
  dubbel: 'waarschuwing',
  ouder: 'waarschuwing',
  fout: 'fout',
} as const satisfies Record<Inleesuitkomst['uitkomst'], string>;

type InlezenProps = { leeg: boolean; leesBestanden: LandelijkProps['leesBestanden'] };

/** Takes files, several at once, and says per file what came of it. */
export function Inlezen({ leeg, leesBestanden }: InlezenProps) {
  const [bezig, setBezig] = useState(false);
  const [uitkomsten, setUitkomsten] = useState<readonly Inleesuitkomst[]>([]);
  const neemAan = async (bestanden: readonly File[]) => {
    setBezig(true);
    try {
      setUitkomsten(await leesBestanden(bestanden));
    } catch {
      // The reader reports bad files itself; this is a broken connection to the storage.
      setUitkomsten(
        bestanden.map(({ name }) => ({ naam: name, uitkomst: 'fout', melding: tekst.bestanden.mislukt })),
      );
    } finally {
      setBezig(false);
    }
  };
  return (
    <div className="inlezen">
      <Dropzone
        title={leeg ? tekst.bestanden.leeg : tekst.bestanden.titel}
        text={leeg ? tekst.bestanden.ofKies : tekst.bestanden.sleep}
        buttonText={tekst.bestanden.kies}
        dropText={tekst.bestanden.los}
        busyText={bezig ? tekst.bestanden.bezig : undefined}
        accept=".json"
        multiple
        onFiles={(bestanden) => void neemAan(bestanden)}
      >
        {uitkomsten.length > 0 &&
          uitkomsten.map(({ naam, uitkomst, melding }, i) => (
            // The index is the key: two files can have one name
            <FileRow key={i} state={STAAT[uitkomst]} name={naam} text={melding} />
          ))}
      </Dropzone>
      <p className="stil">{tekst.bestanden.blijftHier}</p>
    </div>
  );
}
