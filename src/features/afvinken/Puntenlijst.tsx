import { useState } from 'react';
import { setVinkje, setVoorwaarde } from '../../domain/traject/opdrachten/afvinken.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { afvinkenTekst as tekst } from '../../texts/afvinken.ts';
import type { Gemeenterij } from './gemeenterij.ts';
import { Puntrij } from './Puntrij.tsx';
import { Vinkformulier } from './Vinkformulier.tsx';
import { Voorwaardeformulier } from './Voorwaardeformulier.tsx';
import { laatsteRol, rolopties } from './rollen.ts';
import './puntenlijst.css';

type Open = { punt: string; wat: 'vink' | 'voorwaarde' };

/** The eight points of the chosen gemeente, each with its proof or with where to solve it. Give it a key per gemeente. */
export function Puntenlijst({ rij, vandaag }: { rij: Gemeenterij; vandaag: string }) {
  const { traject, werkwijze, alleenLezen, voerUit } = useWerkruimte();
  const [open, setOpen] = useState<Open | null>(null);
  const { code, naam, stand } = rij;
  const afgevinkt = stand.besluit?.soort === 'afgevinkt';
  const eersteRol = laatsteRol(traject);
  const sluit = () => {
    // Focus goes back to the row, because the form that had it disappears.
    if (open) document.getElementById(`punt-${open.punt}`)?.focus();
    setOpen(null);
  };
  return (
    <section className="panel puntenlijst" aria-labelledby="punten-kop">
      <header>
        <h2 id="punten-kop">{tekst.punten.titel(naam)}</h2>
        <span aria-hidden="true">{tekst.punten.bewijs}</span>
        <span aria-hidden="true">{tekst.punten.bekekenDoor}</span>
      </header>
      <ol>
        {stand.punten.map((puntstand) => {
          const { punt, vinkje, voorwaarde } = puntstand;
          const bewerkbaar = !alleenLezen && (!afgevinkt || puntstand.stand !== 'in-orde');
          return (
            <Puntrij
              key={punt.id}
              rij={rij}
              punt={puntstand}
              vandaag={vandaag}
              bewerkbaar={bewerkbaar}
              open={open?.punt === punt.id ? open.wat : undefined}
              onOpen={(wat) =>
                setOpen(open?.punt === punt.id && open.wat === wat ? null : { punt: punt.id, wat })
              }
              onHaalVinkWeg={() =>
                voerUit(tekst.stappen.vinkWeg(punt.titel, naam), () => setVinkje(code, punt.id, undefined))
              }
              onHaalVoorwaardeWeg={() =>
                voerUit(tekst.stappen.voorwaardeWeg(punt.titel, naam), () =>
                  setVoorwaarde(code, punt.id, undefined),
                )
              }
            >
              {open?.punt === punt.id && open.wat === 'vink' && (
                <Vinkformulier
                  punt={punt}
                  huidig={vinkje}
                  rollen={rolopties(werkwijze.team, vinkje?.rol)}
                  eersteRol={eersteRol}
                  onAnnuleer={sluit}
                  onBewaar={(waarde) => {
                    voerUit(tekst.stappen.vink(punt.titel, naam), () => setVinkje(code, punt.id, waarde));
                    sluit();
                  }}
                />
              )}
              {open?.punt === punt.id && open.wat === 'voorwaarde' && (
                <Voorwaardeformulier
                  huidig={voorwaarde}
                  rollen={rolopties(werkwijze.team, voorwaarde?.rol)}
                  eersteRol={eersteRol}
                  vandaag={vandaag}
                  onAnnuleer={sluit}
                  onBewaar={(waarde) => {
                    voerUit(tekst.stappen.voorwaarde(punt.titel, naam), () =>
                      setVoorwaarde(code, punt.id, waarde),
                    );
                    sluit();
                  }}
                />
              )}
            </Puntrij>
          );
        })}
      </ol>
    </section>
  );
}
