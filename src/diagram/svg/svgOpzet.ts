import type { Blad } from '../svg.ts';
import { type Tekening, toEnkel, toGestapeld, vervolgregel } from './svgBanden.ts';
import { verplaats } from './svgElement.ts';
import { zetLegenda } from './svgLegenda.ts';
import type { Stuk } from './svgStuk.ts';
import { NAAST, verdeelBestand, type Verdeling, verdeelNaast, verdeelPapier } from './svgVerdeling.ts';

type Inhoud = Pick<Blad, 'beeld' | 'legenda' | 'lijst'>;
type Ruimte = { breedte: number; hoogte: number };
/** The list stands under the picture, or at its right. */
type Opzet = Verdeling & { tekening: Tekening; legenda: Stuk; plek: 'onder' | 'naast' };

/** Between the parts of a sheet, in px. */
export const TUSSEN = 10;
/** Words of a step on paper, in px: 8 pt. Smaller is not read from across a table. */
const LEESBAAR = 8 / 0.75;
/** 9 pt, as in the list. */
const RUIM = 9 / 0.75;

/** Picture, legend and list of a file: in one piece, as high as it needs. */
export function zetBestand({ beeld, legenda, lijst }: Inhoud, breedte: number): Stuk {
  const opzet: Opzet = {
    ...verdeelBestand({ lijst }, breedte),
    tekening: toEnkel(beeld),
    legenda: zetLegenda(legenda, beeld.stand, breedte),
    plek: 'onder',
  };
  return toStuk(opzet, breedte);
}

/**
 * Picture, legend and list on paper. The picture in one piece where its words can then be read; else in as many
 * bands as give the largest words, with the list where it leaves the most room.
 * @param ruimte px for all three
 */
export function zetPapier(blad: Inhoud, ruimte: Ruimte): Stuk {
  return toStuk(kiesOpzet(blad, ruimte), ruimte.breedte);
}

/** How a sheet of paper is filled. */
function kiesOpzet({ beeld, lijst, legenda: regels }: Inhoud, ruimte: Ruimte): Opzet {
  const letter = beeld.maat.tekst;
  const zet = (tekening: Tekening, legenda: Stuk, plek: Opzet['plek']): Opzet => {
    const tussen = plek === 'onder' ? 2 * TUSSEN : TUSSEN;
    const vrij = { breedte: ruimte.breedte, hoogte: ruimte.hoogte - legenda.hoogte - tussen };
    const verdeel = plek === 'onder' ? verdeelPapier : verdeelNaast;
    return { ...verdeel({ tekening, letter, lijst }, vrij), tekening, legenda, plek };
  };
  const enkel = zet(toEnkel(beeld), zetLegenda(regels, beeld.stand, ruimte.breedte), 'onder');
  if (enkel.schaal * letter >= LEESBAAR) return enkel;
  return toGestapeld(beeld)
    .flatMap((tekening) => {
      const alle = tekening.looptDoor ? [...regels, vervolgregel] : regels;
      const legenda = zetLegenda(alle, beeld.stand, ruimte.breedte);
      return [zet(tekening, legenda, 'onder'), zet(tekening, legenda, 'naast')];
    })
    .reduce((beste, opzet) => (isBeter(opzet, beste, letter) ? opzet : beste), enkel);
}

/** Larger words; from 9 pt on a longer list goes first. */
function isBeter(een: Opzet, ander: Opzet, letter: number): boolean {
  const verschil = Math.min(een.schaal * letter, RUIM) - Math.min(ander.schaal * letter, RUIM);
  if (verschil !== 0) return verschil > 0;
  if (een.lijst.rest !== ander.lijst.rest) return een.lijst.rest < ander.lijst.rest;
  return een.schaal > ander.schaal;
}

function toStuk({ tekening, schaal, legenda, lijst, plek }: Opzet, breedte: number): Stuk {
  const h = tekening.hoogte * schaal;
  const b = tekening.breedte * schaal;
  const beeld = verplaats(tekening.svg(), { x: plek === 'naast' ? 0 : (breedte - b) / 2, y: 0, schaal });
  const onder = plek === 'naast' ? Math.max(h, lijst.hoogte) : h;
  const naLegenda = onder + (legenda.hoogte === 0 ? 0 : TUSSEN + legenda.hoogte);
  const lijstplek = plek === 'naast' ? { x: b + NAAST, y: 0 } : { x: 0, y: naLegenda + TUSSEN };
  return {
    svg: beeld + verplaats(legenda.svg, { x: 0, y: onder + TUSSEN }) + verplaats(lijst.svg, lijstplek),
    hoogte: plek === 'naast' || lijst.hoogte === 0 ? naLegenda : naLegenda + lijst.hoogte + TUSSEN,
  };
}
