import { schema } from '../../texts/schema.ts';
import { tekst, verplaats } from './svgElement.ts';
import { KLEUR } from './svgKleuren.ts';
import type { Gezet, Lijstregel } from './svgLijst.ts';
import { laagsteHoogte, tekenLijst, telPassend, toKolommen, zetLijst } from './svgLijst.ts';
import type { Tekening } from './svgBanden.ts';
import type { Stuk } from './svgStuk.ts';
import { toRegels } from './svgTekst.ts';

/** `letter`: size of the words in its steps, in px. */
type Inhoud = {
  tekening: Pick<Tekening, 'breedte' | 'hoogte'>;
  letter: number;
  lijst: readonly Lijstregel[];
};
/** How large the picture is drawn, and the list that goes under it. */
export type Verdeling = { schaal: number; lijst: Lijst };
/** `rest`: how many entries did not fit. */
type Lijst = Stuk & { rest: number };

type Ruimte = { breedte: number; hoogte: number };

/** Between the picture and a list at its right, in px. */
export const NAAST = 24;
/** A list at the right of the picture is at least so wide, in letters. */
const SMALST_NAAST = 23;
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
/** The list may have this part of the room, also under a picture that could use all of it. */
const LIJSTDEEL = 0.25;
const GROOTSTE_SCHAAL = 1.3;
const REST_REGEL = 1.3;

/** A file is as high as it needs. */
export function verdeelBestand({ lijst }: Pick<Inhoud, 'lijst'>, breedte: number): Verdeling {
  const vorm = { ...BESTAND, kolommen: toKolommen(breedte, BESTAND.letter) };
  return { schaal: 1, lijst: toLijst(zetLijst(lijst, vorm, breedte)) };
}

/**
 * The picture fills the width when the list then fits under it, with letters as large as can be; else it makes
 * room until its own text is 9 pt.
 * @param ruimte px for picture and list together
 */
export function verdeelPapier({ tekening, letter, lijst }: Inhoud, ruimte: Ruimte): Verdeling {
  const { breedte, hoogte } = ruimte;
  const grootst = Math.min(breedte / tekening.breedte, hoogte / tekening.hoogte, GROOTSTE_SCHAAL);
  const kleinst = Math.min(grootst, KLEINST.letter / letter);
  const stuk =
    zoekRuim(lijst, breedte, (schaal) => hoogte - schaal * grootst * tekening.hoogte) ??
    zetKleinst(lijst, breedte, Math.max(hoogte - kleinst * tekening.hoogte, hoogte * LIJSTDEEL));
  return { schaal: Math.min(grootst, (hoogte - stuk.hoogte) / tekening.hoogte), lijst: stuk };
}

/**
 * The list at the right of the picture, which is as large as the room lets it be.
 * @param ruimte px for picture and list together
 */
export function verdeelNaast({ tekening, lijst }: Inhoud, ruimte: Ruimte): Verdeling {
  const smalste = lijst.length === 0 ? 0 : SMALST_NAAST * KLEINST.letter + NAAST;
  const schaal = Math.min(
    (ruimte.breedte - smalste) / tekening.breedte,
    ruimte.hoogte / tekening.hoogte,
    GROOTSTE_SCHAAL,
  );
  const breedte = ruimte.breedte - schaal * tekening.breedte - NAAST;
  const stuk = zoekRuim(lijst, breedte, () => ruimte.hoogte) ?? zetKleinst(lijst, breedte, ruimte.hoogte);
  return { schaal, lijst: stuk };
}

const toLijst = (gezet: Gezet): Lijst => ({ ...tekenLijst(gezet), rest: 0 });

/** The whole list with the largest letters that fit. */
function zoekRuim(
  regels: readonly Lijstregel[],
  breedte: number,
  vrij: (schaal: number) => number,
): Lijst | undefined {
  for (const { letter, lucht, schaal } of PASSEND) {
    const pogingen = Array.from({ length: toKolommen(breedte, letter) }, (_, nr) =>
      zetLijst(regels, { letter, lucht, speling: 1, kolommen: nr + 1 }, breedte),
    );
    const [laagst] = pogingen.toSorted((a, b) => laagsteHoogte(a) - laagsteHoogte(b));
    if (laagst && laagsteHoogte(laagst) <= vrij(schaal)) return toLijst(laagst);
  }
  return undefined;
}

/** With the smallest letters: as many entries as fit, and how many there are more. */
function zetKleinst(regels: readonly Lijstregel[], breedte: number, hoogte: number): Lijst {
  const vorm = { ...KLEINST, kolommen: toKolommen(breedte, KLEINST.letter) };
  const gezet = zetLijst(regels, vorm, breedte);
  if (laagsteHoogte(gezet) <= hoogte) return toLijst(gezet);
  const voorlopig = zetRest(regels.length, breedte);
  const aantal = telPassend(gezet, hoogte - voorlopig.hoogte);
  const lijst = tekenLijst({ ...gezet, regels: gezet.regels.slice(0, aantal) });
  const rest = zetRest(regels.length - aantal, breedte);
  return {
    svg: lijst.svg + verplaats(rest.svg, { x: 0, y: lijst.hoogte }),
    hoogte: lijst.hoogte + rest.hoogte,
    rest: regels.length - aantal,
  };
}

/** How many differences do not stand in the list, in words. */
function zetRest(aantal: number, breedte: number): Stuk {
  const { letter: grootte } = KLEINST;
  const regels = toRegels(schema.blad.enAndere(aantal), { breedte, grootte, vet: true });
  const stijl = { x: 0, grootte, kleur: KLEUR.ink, gewicht: 620 };
  return {
    svg: regels.map((regel, nr) => tekst(regel, { ...stijl, y: grootte * (1.2 + nr * REST_REGEL) })).join(''),
    hoogte: grootte * (REST_REGEL * regels.length + 0.3),
  };
}
