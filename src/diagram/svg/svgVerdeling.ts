import { schema } from '../../texts/schema.ts';
import type { Beeld } from '../beeld.ts';
import { tekst, verplaats } from './svgElement.ts';
import { KLEUR } from './svgKleuren.ts';
import type { Gezet, Lijstregel } from './svgLijst.ts';
import { laagsteHoogte, tekenLijst, telPassend, toKolommen, zetLijst } from './svgLijst.ts';
import type { Stuk } from './svgStuk.ts';

type Inhoud = { beeld: Beeld; lijst: readonly Lijstregel[] };
/** How large the picture is drawn, and the list that goes under it. */
export type Verdeling = { schaal: number; lijst: Stuk };

/** Wide enough for a program with wider letters than ours. */
const BESTAND = { letter: 15, lucht: 0.6, speling: 1.15 };
/** 9 pt on paper: smaller cannot be read at arm's length. */
const KLEINST = { letter: 12, lucht: 0.3, speling: 1 };
/** Large letters first; for readable ones the picture gives some of its size (`schaal`). */
const PASSEND = [
  { letter: 16, lucht: 0.6, schaal: 1 },
  { letter: 15, lucht: 0.55, schaal: 1 },
  { letter: 14, lucht: 0.5, schaal: 0.95 },
  { letter: 13, lucht: 0.4, schaal: 0.9 },
];
const GROOTSTE_SCHAAL = 1.3;
const REST_HOOGTE = KLEINST.letter * 1.6;

/** A file is as high as it needs. */
export function verdeelBestand({ lijst }: Inhoud, breedte: number): Verdeling {
  const vorm = { ...BESTAND, kolommen: toKolommen(breedte, BESTAND.letter) };
  return { schaal: 1, lijst: tekenLijst(zetLijst(lijst, vorm, breedte)) };
}

/**
 * The picture fills the width when the list then fits under it, with letters as large as can be; else it makes
 * room until its own text is 9 pt.
 * @param ruimte px for picture and list together
 */
export function verdeelPapier(
  { beeld, lijst }: Inhoud,
  ruimte: { breedte: number; hoogte: number },
): Verdeling {
  const { breedte, hoogte } = ruimte;
  const grootst = Math.min(breedte / beeld.breedte, hoogte / beeld.hoogte, GROOTSTE_SCHAAL);
  const kleinst = Math.min(grootst, KLEINST.letter / beeld.maat.tekst);
  const stuk =
    zoekRuim(lijst, breedte, (schaal) => hoogte - schaal * grootst * beeld.hoogte) ??
    zetKleinst(lijst, breedte, hoogte - kleinst * beeld.hoogte);
  return { schaal: Math.min(grootst, (hoogte - stuk.hoogte) / beeld.hoogte), lijst: stuk };
}

/** The whole list with the largest letters that fit. */
function zoekRuim(
  regels: readonly Lijstregel[],
  breedte: number,
  vrij: (schaal: number) => number,
): Stuk | undefined {
  for (const { letter, lucht, schaal } of PASSEND) {
    const pogingen = Array.from({ length: toKolommen(breedte, letter) }, (_, nr) =>
      zetLijst(regels, { letter, lucht, speling: 1, kolommen: nr + 1 }, breedte),
    );
    const [laagst] = pogingen.toSorted((a, b) => laagsteHoogte(a) - laagsteHoogte(b));
    if (laagst && laagsteHoogte(laagst) <= vrij(schaal)) return tekenLijst(laagst);
  }
  return undefined;
}

/** With the smallest letters: as many entries as fit, and how many there are more. */
function zetKleinst(regels: readonly Lijstregel[], breedte: number, hoogte: number): Stuk {
  const vorm = { ...KLEINST, kolommen: toKolommen(breedte, KLEINST.letter) };
  const gezet = zetLijst(regels, vorm, breedte);
  if (laagsteHoogte(gezet) <= hoogte) return tekenLijst(gezet);
  const aantal = telPassend(gezet, hoogte - REST_HOOGTE);
  return metRest({ ...gezet, regels: gezet.regels.slice(0, aantal) }, regels.length - aantal);
}

function metRest(gezet: Gezet, rest: number): Stuk {
  const { svg, hoogte } = tekenLijst(gezet);
  const zin = tekst(schema.blad.enAndere(rest), {
    x: 0,
    y: REST_HOOGTE * 0.75,
    grootte: KLEINST.letter,
    kleur: KLEUR.ink,
    gewicht: 620,
  });
  return { svg: svg + verplaats(zin, { x: 0, y: hoogte }), hoogte: hoogte + REST_HOOGTE };
}
