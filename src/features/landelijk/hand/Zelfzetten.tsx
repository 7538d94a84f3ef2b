import { useMemo, useState } from 'react';
import { gemeentenOp } from '../../../domain/regio/regioregister.ts';
import { handTekst } from '../../../texts/handstatus.ts';
import { landelijkTekst } from '../../../texts/landelijk.ts';
import { Alert } from '../../../ui/Alert.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Combobox } from '../../../ui/Combobox.tsx';
import { FormDialog } from '../../../ui/FormDialog.tsx';
import { useAnnounce } from '../../../ui/LiveRegion.tsx';
import { toGemeenteopties } from '../gemeenteopties.ts';
import { useLandelijkstaat } from '../landelijkstaat.ts';
import './hand.css';
import { Handvelden } from './Handvelden.tsx';
import { useHandinvoer } from './useHandinvoer.ts';

const tekst = handTekst.zelf;

/** Sets a status without a file or a list: search a gemeente, fill in, and go on with the next. */
export function Zelfzetten() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look="link" icon="pencil" onClick={() => setOpen(true)}>
        {tekst.open}
      </Button>
      {open && <Zelfdialoog onSluit={() => setOpen(false)} />}
    </>
  );
}

function Zelfdialoog({ onSluit }: { onSluit: () => void }) {
  const { register, vandaag, werk } = useLandelijkstaat();
  const [code, setCode] = useState<string | null>(null);
  const [gezet, setGezet] = useState<string | null>(null);
  /** tried without a gemeente */
  const [zonder, setZonder] = useState(false);
  const meld = useAnnounce();
  const opties = useMemo(() => toGemeenteopties(gemeentenOp(register, vandaag)), [register, vandaag]);
  const staat = useHandinvoer(vandaag, (feit) => werk.zetHand([feit]));
  const bewaar = async () => {
    setZonder(code === null);
    if (code === null) return;
    const feit = await staat.bewaar(code);
    if (!feit) return;
    const gemeente = opties.find(({ value }) => value === feit.code)?.label ?? feit.code;
    const zin = handTekst.gezet({ gemeente, status: landelijkTekst.status[feit.status], dag: feit.datum });
    setGezet(zin);
    meld(zin);
    // The day, the ground and the source stay: who works through a list has them once for many.
    staat.zet({ status: null, kwartaal: '', reden: '' });
    setCode(null);
    document.getElementById(ZOEKVELD)?.querySelector('input')?.focus();
  };
  return (
    <FormDialog
      onClose={onSluit}
      title={tekst.open}
      closeLabel={handTekst.sluit}
      onSubmit={() => void bewaar()}
      className="handdialoog"
      submitLabel={handTekst.bewaar}
      cancelLabel={tekst.klaar}
    >
      <p>{handTekst.uitleg}</p>
      {gezet !== null && code === null && <Alert tone="gelukt" title={gezet} />}
      <div id={ZOEKVELD}>
        <Combobox
          label={tekst.gemeente}
          options={opties}
          value={code}
          onChange={setCode}
          openLabel={tekst.toonAlle}
          emptyText={tekst.geen}
          countText={landelijkTekst.zoek.aantal}
          error={zonder && code === null ? tekst.kies : undefined}
        />
      </div>
      {code !== null && <Handvelden key={code} code={code} staat={staat} vandaag={vandaag} />}
    </FormDialog>
  );
}

const ZOEKVELD = 'zelf-gemeente';
