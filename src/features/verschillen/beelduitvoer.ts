import { type Blad, toSvg } from '../../diagram/svg.ts';
import { download } from '../../platform/download.ts';
import { kopieerBeeld } from '../../platform/klembord.ts';
import { verschillen } from '../../texts/verschillen.ts';
import type { MaakBlad } from './useBeeldblad.ts';
import type { Voer } from './useUitvoerstand.ts';

const t = verschillen.downloaden;
const SOORT = { svg: 'image/svg+xml', png: 'image/png' } as const;

/** The picture that can be taken along, and how its file is called. */
export type Beeldbron = { maakBlad: MaakBlad; bestandsnaam: (soort: keyof typeof SOORT) => string };
export type Beelduitvoer = ReturnType<typeof toBeelduitvoer>;

/** Makes the picture of the screen as a file or on the clipboard. */
export function toBeelduitvoer(voer: Voer, { maakBlad, bestandsnaam }: Beeldbron) {
  const maakSvg = (metLijst: boolean) => toBestand(maakBlad({ metLijst }));
  return {
    bewaarBeeld: (soort: keyof typeof SOORT, metLijst: boolean) =>
      voer(async () => {
        const svg = await maakSvg(metLijst);
        const bestand = bestandsnaam(soort);
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

/** A sheet as PNG, with our own letters. */
export async function toBladpng(blad: Blad): Promise<Blob> {
  return maakPng(await toBestand(blad));
}

async function maakPng(svg: string): Promise<Blob> {
  const { toPng } = await import('../../export/beeld/toPng.ts');
  return toPng(svg);
}

/** The picture as a file that opens anywhere, with its fonts inside. */
async function toBestand(blad: Blad): Promise<string> {
  const { lettersVoor } = await import('../../platform/letters.ts');
  const letters = await lettersVoor(toSvg(blad, { soort: 'bestand', letters: '' }));
  return toSvg(blad, { soort: 'bestand', letters });
}
