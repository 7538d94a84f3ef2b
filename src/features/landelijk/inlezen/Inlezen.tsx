import { useRef, useState } from 'react';
import { isBijvangst } from '../../../import/pakUit.ts';
import { landelijkInlezenTekst as tekst } from '../../../texts/landelijkInlezen.ts';
import { Alert } from '../../../ui/Alert.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Dropzone } from '../../../ui/Dropzone.tsx';
import { useAnnounce } from '../../../ui/LiveRegion.tsx';
import { ProgressBar } from '../../../ui/ProgressBar.tsx';
import type { Inleesverslag, LeesBestanden } from './inleesverslag.ts';
import { verslagzin } from './regelzin.ts';

type InlezenProps = {
  leeg: boolean;
  leesBestanden: LeesBestanden;
  /** null: a new reading has begun */
  onVerslag: (verslag: Inleesverslag | null) => void;
};
type Bezig = { gedaan: number; totaal: number; stop: () => void };

/** Takes files, folders and zips, and shows how far reading is. What came of it goes to `onVerslag`. */
export function Inlezen({ leeg, leesBestanden, onVerslag }: InlezenProps) {
  const [bezig, setBezig] = useState<Bezig | null>(null);
  const [melding, setMelding] = useState<string | null>(null);
  const beeld = useRef(0);
  const vak = useRef<HTMLDivElement>(null);
  const uitkomst = useRef<HTMLDivElement>(null);
  const meld = useAnnounce();

  const neemAan = async (gekozen: readonly File[]) => {
    // In a folder stands what its system put there, which nobody sends.
    const bestanden = gekozen.filter(({ name, webkitRelativePath: pad }) => !isBijvangst(pad || name));
    const stopper = new AbortController();
    const totaal = bestanden.length;
    onVerslag(null);
    setMelding(null);
    setBezig({ gedaan: 0, totaal, stop: () => stopper.abort() });
    try {
      const nieuw = await leesBestanden(bestanden, {
        signal: stopper.signal,
        onVoortgang: (gedaan, som) => {
          // Once per picture: hundreds of files a second would keep the page busy with counting.
          cancelAnimationFrame(beeld.current);
          beeld.current = requestAnimationFrame(() => setBezig((nu) => nu && { ...nu, gedaan, totaal: som }));
        },
      });
      onVerslag(nieuw);
      meld(verslagzin(nieuw));
    } catch (fout) {
      // Bad files are in the report; this is a stop by the user, or a reader that did not load.
      if (!stopper.signal.aborted) reportError(fout);
      setMelding(stopper.signal.aborted ? tekst.geannuleerd : tekst.mislukt);
    } finally {
      cancelAnimationFrame(beeld.current);
      // The button under the hand goes away: who used it stays in this place.
      if (vak.current?.contains(document.activeElement)) uitkomst.current?.focus();
      setBezig(null);
    }
  };

  return (
    <div className="inlezen">
      <Dropzone
        title={leeg ? tekst.leeg : tekst.kop}
        text={leeg ? tekst.ofKies : tekst.sleep}
        buttonText={tekst.kies}
        folderText={tekst.kiesMap}
        dropText={tekst.los}
        busyText={bezig ? tekst.bezig : undefined}
        accept=".json,.zip"
        multiple
        onFiles={(bestanden) => void neemAan(bestanden)}
      />
      {bezig && (
        <div className="inlezen-bezig" ref={vak}>
          <ProgressBar
            label={tekst.bezig}
            value={bezig.gedaan}
            max={bezig.totaal}
            text={tekst.voortgang(bezig.gedaan, bezig.totaal)}
          />
          <span>{tekst.voortgang(bezig.gedaan, bezig.totaal)}</span>
          <Button size="klein" onClick={bezig.stop}>
            {tekst.annuleer}
          </Button>
        </div>
      )}
      <div aria-live="polite" tabIndex={-1} ref={uitkomst}>
        {melding !== null && <Alert tone="info" title={melding} />}
      </div>
      <p className="stil">{tekst.blijftHier}</p>
    </div>
  );
}
