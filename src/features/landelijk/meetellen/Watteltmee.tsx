import { memo, useState } from 'react';
import { landelijkTekst } from '../../../texts/landelijk.ts';
import { landelijkdelenTekst } from '../../../texts/landelijkdelen.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { bronnaam } from '../bronnaam.ts';
import '../bronnen.css';
import { useLandelijkstaat } from '../landelijkstaat.ts';
import { Ouderdomcel } from '../Ouderdomcel.tsx';
import { toMeetelling } from './meetelling.ts';

const tekst = landelijkdelenTekst.meetellen;

/** The button and the drawer that say what the numbers are made of, and what they leave out. */
export const Watteltmee = memo(function Watteltmee() {
  const [open, zetOpen] = useState(false);
  return (
    <>
      <Button icon="info" onClick={() => zetOpen(true)}>
        {tekst.knop}
      </Button>
      <Dialog
        open={open}
        onClose={() => zetOpen(false)}
        title={tekst.titel}
        closeLabel={tekst.sluit}
        size="paneel"
      >
        {open && <Inhoud />}
      </Dialog>
    </>
  );
});

function Inhoud() {
  const { bronnen, beeld, vandaag } = useLandelijkstaat();
  const { telt, teltNiet } = toMeetelling(bronnen, beeld.stand, vandaag);
  const stil = beeld.regels.filter(({ klasse }) => klasse === 'onbekend');
  return (
    <>
      <section className="bronnenlijst">
        <h3>{tekst.telt}</h3>
        {telt.length === 0 && <p>{tekst.teltNiets}</p>}
        <ul>
          {telt.map(({ bron, bepaalt, ouderdom }) => (
            <li key={bron.id}>
              <span>
                <b>{bronnaam(bron)}</b>
                <small>{landelijkTekst.bronnen[bron.soort]}</small>
                <small>{bepaalt === 0 ? tekst.nietNu : tekst.bepaalt(bepaalt)}</small>
                <Ouderdomcel ouderdom={ouderdom} />
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section className="bronnenlijst">
        <h3>{tekst.teltNiet}</h3>
        {teltNiet.length + beeld.vreemd.length === 0 && <p>{tekst.allesTelt}</p>}
        <ul>
          {teltNiet.map(({ bron, reden }) => (
            <li key={bron.id}>
              <span>
                <b>{bronnaam(bron)}</b>
                <small>{tekst[reden]}</small>
              </span>
            </li>
          ))}
          {beeld.vreemd.length > 0 && <li>{tekst.nietInLijst(beeld.vreemd.length)}</li>}
        </ul>
      </section>
      <section className="bronnenlijst">
        <h3>{tekst.ontbreektKop}</h3>
        {stil.length === 0 ? (
          <p>{tekst.allesGehoord}</p>
        ) : (
          <Disclosure look="kaal" summary={tekst.ontbreekt(stil.length)}>
            {stil.map(({ naam }) => naam).join(', ')}
          </Disclosure>
        )}
      </section>
      <section className="bronnenlijst">
        <h3>{tekst.regels}</h3>
        <ul>
          {tekst.regel.map((zin) => (
            <li key={zin}>{zin}</li>
          ))}
        </ul>
      </section>
    </>
  );
}
