import { toSvg } from '../../diagram/svg.ts';
import { toDag } from '../../domain/voortgang/dag.ts';
import { beeldbestandsnaam } from '../../export/beeld/beeldbestandsnaam.ts';
import { download } from '../../platform/download.ts';
import { kopieerBeeld } from '../../platform/klembord.ts';
import { klok } from '../../platform/klok.ts';
import { useGemeentenaam, useWerkruimte } from '../../store/werkruimte.ts';
import { paar as tPaar } from '../../texts/paar.ts';
import { verschillen } from '../../texts/verschillen.ts';
import { toNamen } from './paar.ts';
import { useBeeldblad } from './useBeeldblad.ts';
import type { Voer } from './useUitvoerstand.ts';
import { useVerschillenscherm } from './useVerschillen.ts';

const t = verschillen.downloaden;
const SOORT = { svg: 'image/svg+xml', png: 'image/png' } as const;

/** Makes the picture of the screen as a file or on the clipboard. */
export function useBeelduitvoer(voer: Voer) {
  const maakSvg = useMaakSvg();
  const naamVan = useBestandsnaam();
  return {
    bewaarBeeld: (soort: 'svg' | 'png', metLijst: boolean) =>
      voer(async () => {
        const svg = await maakSvg(metLijst);
        const bestand = naamVan(soort);
        download(bestand, soort === 'svg' ? svg : await maakPng(svg), SOORT[soort]);
        return { stand: 'rust', zeg: t.klaar(bestand) };
      }),
    kopieer: (metLijst: boolean) =>
      voer(async () => {
        const uitkomst = await kopieerBeeld(maakSvg(metLijst).then(maakPng));
        return uitkomst === 'gelukt' ? { stand: 'rust', zeg: t.gekopieerd } : { stand: 'geweigerd' };
      }),
  };
}

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
  const stand = model.leeg ? 'voorkeur' : keuze.stand;
  return (soort) =>
    beeldbestandsnaam({
      naam: traject.kenmerken.naam,
      over: codes.filter((code) => code !== undefined).map(naamVan),
      beeld: paar ? tPaar.bestand[stand](toNamen(paar)) : stand,
      dag: toDag(klok()),
      soort,
    });
}
