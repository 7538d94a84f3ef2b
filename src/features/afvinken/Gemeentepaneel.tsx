import { useState } from 'react';
import { heropen, trekAfvinkenIn, vinkAf } from '../../domain/traject/opdrachten/afvinken.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { afvinkenTekst as tekst } from '../../texts/afvinken.ts';
import { useAnnounce } from '../../ui/LiveRegion.tsx';
import { Afgevinktpaneel } from './Afgevinktpaneel.tsx';
import { Afvinkdialoog } from './Afvinkdialoog.tsx';
import { Afvinkpaneel } from './Afvinkpaneel.tsx';
import { telAfgevinkt } from './gemeentekaart.ts';
import type { Gemeenterij } from './gemeenterij.ts';
import { Heropendialoog } from './Heropendialoog.tsx';
import type { Gevierd } from './useGevierd.ts';

type GemeentepaneelProps = {
  rij: Gemeenterij;
  rijen: readonly Gemeenterij[];
  gevierd: Gevierd;
  linkNaar: (code: string) => string;
};

/** Beside the points: check off, or what was checked off. Writes the three decisions that a person takes here. */
export function Gemeentepaneel({ rij, rijen, gevierd, linkNaar }: GemeentepaneelProps) {
  const { werkwijze, voerUit } = useWerkruimte();
  const meld = useAnnounce();
  const [venster, setVenster] = useState<'afvinken' | 'heropenen' | null>(null);
  const sluit = () => setVenster(null);
  const { code, naam, stand, voorwaarden } = rij;
  const { besluit } = stand;
  const criteriaversie = werkwijze.afvinken.versie;
  const onderVoorwaarde = voorwaarden.length > 0;

  const vink = (rol: string) => {
    const aantal = telAfgevinkt(rijen.map((r) => r.stand)) + 1;
    voerUit(tekst.stappen.vinkAf(naam), (_, { vandaag, nieuwId }) =>
      vinkAf(code, { op: vandaag, rol, criteriaversie, onderVoorwaarde }, nieuwId),
    );
    gevierd.vier(code, besluit);
    sluit();
    meld(tekst.klaar.melding({ gemeente: naam, aantal, totaal: rijen.length }));
  };
  if (besluit?.soort !== 'afgevinkt') {
    return (
      <>
        <Afvinkpaneel rij={rij} onVinkAf={() => setVenster('afvinken')} />
        {venster === 'afvinken' && <Afvinkdialoog rij={rij} onVinkAf={vink} onSluit={sluit} />}
      </>
    );
  }
  return (
    <>
      <Afgevinktpaneel
        key={code}
        rij={rij}
        rijen={rijen}
        besluit={besluit}
        vers={gevierd.code === code}
        linkNaar={linkNaar}
        onHeropen={() => setVenster('heropenen')}
        onTerugdraaien={() => {
          voerUit(tekst.stappen.intrekken(naam), (_, { nieuwId }) =>
            trekAfvinkenIn(code, gevierd.vorige, nieuwId),
          );
          meld(tekst.klaar.ingetrokken(naam));
        }}
        onVoorwaardeWeg={() =>
          voerUit(tekst.stappen.vinkAf(naam), (_, { nieuwId }) => {
            const { op, rol } = besluit;
            return vinkAf(
              code,
              { op, rol, criteriaversie: besluit.criteriaversie, onderVoorwaarde: false },
              nieuwId,
            );
          })
        }
      />
      {venster === 'heropenen' && (
        <Heropendialoog
          naam={naam}
          onSluit={sluit}
          onHeropen={(gegevens) => {
            voerUit(tekst.stappen.heropen(naam), (_, { vandaag, nieuwId }) =>
              heropen(code, { op: vandaag, ...gegevens }, nieuwId),
            );
            sluit();
          }}
        />
      )}
    </>
  );
}
