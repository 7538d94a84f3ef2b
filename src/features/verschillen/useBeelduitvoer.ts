import { useState } from 'react';
import { toSvg } from '../../diagram/svg.ts';
import { beeldbestandsnaam } from '../../export/beeld/beeldbestandsnaam.ts';
import { toDag } from '../../domain/voortgang/dag.ts';
import { download } from '../../platform/download.ts';
import { kopieerBeeld } from '../../platform/klembord.ts';
import { klok } from '../../platform/klok.ts';
import { useGemeentenaam, useWerkruimte } from '../../store/werkruimte.ts';
import { verschillen } from '../../texts/verschillen.ts';
import { useAnnounce } from '../../ui/LiveRegion.tsx';
import { useBeeldblad } from './useBeeldblad.ts';
import { useVerschillenscherm } from './useVerschillen.ts';

const t = verschillen.downloaden;
/** ms of quiet: most pictures are there before it. */
const STIL = 400;

export type Uitvoerstand = 'rust' | 'bezig' | 'geweigerd' | 'mislukt';

/** Makes the picture of the screen as a file or on the clipboard, and says how that went. */
export function useBeelduitvoer() {
  const meld = useAnnounce();
  const [stand, zetStand] = useState<Uitvoerstand>('rust');
  const maakSvg = useMaakSvg();
  const naamVan = useBestandsnaam();

  const voer = async (werk: () => Promise<Uitvoerstand>) => {
    const wacht = setTimeout(() => {
      zetStand('bezig');
      meld(t.bezig);
    }, STIL);
    try {
      zetStand(await werk());
    } catch (fout) {
      // The screen says so and stays; the cause is for who looks in the console of the browser.
      reportError(fout);
      zetStand('mislukt');
    } finally {
      clearTimeout(wacht);
    }
  };
  const bewaar = (soort: 'svg' | 'png', metLijst: boolean) =>
    voer(async () => {
      const svg = await maakSvg(metLijst);
      const bestand = naamVan(soort);
      download(bestand, soort === 'svg' ? svg : await maakPng(svg), SOORT[soort]);
      meld(t.klaar(bestand));
      return 'rust';
    });
  const kopieer = (metLijst: boolean) =>
    voer(async () => {
      const uitkomst = await kopieerBeeld(maakSvg(metLijst).then(maakPng));
      if (uitkomst === 'geweigerd') return 'geweigerd';
      meld(t.gekopieerd);
      return 'rust';
    });
  return { stand, bewaar, kopieer, sluitMelding: () => zetStand('rust') };
}

const SOORT = { svg: 'image/svg+xml', png: 'image/png' } as const;

async function maakPng(svg: string): Promise<Blob> {
  const { toPng } = await import('../../export/beeld/toPng.ts');
  return toPng(svg);
}

/** The picture as a file that opens anywhere, with its fonts inside. */
function useMaakSvg(): (metLijst: boolean) => Promise<string> {
  const maakBlad = useBeeldblad();
  return async (metLijst) => {
    const blad = maakBlad({ metLijst });
    const { lettersVoor } = await import('../../platform/letters.ts');
    const letters = await lettersVoor(toSvg(blad, { soort: 'bestand', letters: '' }));
    return toSvg(blad, { soort: 'bestand', letters });
  };
}

function useBestandsnaam(): (soort: 'svg' | 'png') => string {
  const { traject } = useWerkruimte();
  const { keuze, model, paar } = useVerschillenscherm();
  const naamVan = useGemeentenaam();
  const codes = paar ? [paar.links.code, paar.rechts.code] : [keuze.gemeente];
  return (soort) =>
    beeldbestandsnaam({
      naam: traject.kenmerken.naam,
      gemeenten: codes.filter((code) => code !== undefined).map(naamVan),
      stand: model.leeg ? 'voorkeur' : keuze.stand,
      dag: toDag(klok()),
      soort,
    });
}
