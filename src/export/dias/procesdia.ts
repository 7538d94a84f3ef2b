import type { Beeld, Beeldknoop, Pil } from '../../diagram/beeld.ts';
import type { Label } from '../../diagram/indeling/labels.ts';
import type { Pad } from '../../diagram/indeling/pad.ts';
import type { Blad } from '../../diagram/svg.ts';
import { toKnoopstijl, toLijnstijl, toPilstijl } from '../../diagram/svg/svgKleuren.ts';
import { toBaanregels } from '../../diagram/tekst/baanregels.ts';
import type { Rand, Tekst, Vorm } from './dia.ts';
import { kleur, MERKTEKEN, TEKENTEKEN, tekenkleur, toRand, vlakVan } from './processtijl.ts';
import { hex } from './vormen.ts';

/** Points per px of a slide. */
const PUNT = 0.75;
type Ruimte = { x: number; y: number; b: number; h: number };

/** Scales the picture of the process to a place on a slide, and makes a shape of everything in it. */
export function procesgroep(blad: Blad, ruimte: Ruimte, alt: string): Vorm {
  const { beeld } = blad;
  const schaal = Math.min(ruimte.b / beeld.breedte, ruimte.h / beeld.hoogte);
  const b = beeld.breedte * schaal;
  const h = beeld.hoogte * schaal;
  const hoek = { x: ruimte.x + (ruimte.b - b) / 2, y: ruimte.y + (ruimte.h - h) / 2 };
  return {
    soort: 'groep',
    naam: blad.titel,
    alt,
    ...hoek,
    b,
    h,
    vormen: maakTekenaar(beeld, schaal, hoek).alles(),
  };
}

function maakTekenaar(beeld: Beeld, schaal: number, hoek: { x: number; y: number }) {
  const { maat, stand } = beeld;
  const plek = ({ x, y, b, h }: Ruimte) => ({
    x: hoek.x + x * schaal,
    y: hoek.y + y * schaal,
    b: b * schaal,
    h: h * schaal,
  });
  const punten = (pad: Pad) => pad.map(([x, y]) => [hoek.x + x * schaal, hoek.y + y * schaal] as const);
  const letter = (px: number) => px * schaal * PUNT;
  const dik = (px: number) => Math.max(0.5, px * schaal);
  const woorden = (
    regels: readonly string[],
    px: number,
    opmaak: { kleur: string; vet?: boolean; plek?: 'links' | 'midden' },
  ): Tekst => ({
    alineas: [
      { tekst: regels.join('\n'), letter: letter(px), kleur: opmaak.kleur, vet: opmaak.vet === true },
    ],
    plek: opmaak.plek ?? 'midden',
    hoogte: 'midden',
    vast: true,
  });
  const tekst = ({ tekst: inhoud, vak }: Label): Vorm => ({
    soort: 'vorm',
    naam: inhoud,
    vorm: 'rect',
    ...plek(vak),
    tekst: woorden([inhoud], maat.label, { kleur: hex('ink2') }),
  });

  const banen = (): Vorm[] =>
    beeld.banen.flatMap((baan, i): Vorm[] => [
      {
        soort: 'vorm',
        naam: `Baan ${baan.naam}`,
        vorm: 'rect',
        ...plek({ x: 0, y: baan.y, b: beeld.breedte, h: baan.h }),
        vlak: i === 0 ? hex('werkgever') : i % 2 === 1 ? hex('om') : hex('vlak'),
        rand: { kleur: hex('lijn'), dikte: 0.5 },
      },
      {
        soort: 'vorm',
        naam: baan.naam,
        vorm: 'rect',
        ...plek({ x: 0, y: baan.y, b: maat.baannaam, h: baan.h }),
        vlak: i === 0 ? hex('merkTint') : hex('bg'),
        tekst: woorden(toBaanregels(baan.naam, maat), maat.kopTekst - 1, { kleur: hex('ink'), vet: true }),
      },
    ]);
  const fasen = (): Vorm[] => [
    {
      soort: 'vorm',
      naam: 'Fasen',
      vorm: 'rect',
      ...plek({ x: 0, y: 0, b: beeld.breedte, h: maat.kop }),
      vlak: hex('merkDiep'),
    },
    ...beeld.fasen.map((fase): Vorm => ({
      soort: 'vorm',
      naam: fase.naam,
      vorm: 'rect',
      ...plek({ x: fase.x, y: 0, b: fase.b, h: maat.kop }),
      tekst: woorden(fase.kort, maat.kopTekst, { kleur: hex('vlak'), vet: true }),
    })),
  ];
  const lijnen = (): Vorm[] =>
    beeld.lijnen.flatMap((lijn): Vorm[] => {
      const stijl = toLijnstijl(lijn.merk, stand);
      const rand: Rand = {
        kleur: kleur(stijl.kleur),
        dikte: dik(stijl.dikte),
        streep: stijl.streep === undefined ? undefined : 'dash',
      };
      return [
        {
          soort: 'lijn',
          naam: lijn.label ?? 'Lijn',
          punten: punten(lijn.pad),
          rand,
          pijl: lijn.heenEnWeer === true ? 'beide' : 'eind',
        },
        ...(lijn.labelPlek === undefined ? [] : [tekst(lijn.labelPlek)]),
      ];
    });
  const knoop = (k: Beeldknoop): Vorm[] => {
    const stijl = toKnoopstijl(k.merk, stand);
    return [
      {
        soort: 'vorm',
        naam: k.naam,
        vorm: k.soort === 'poort' ? 'diamond' : 'roundRect',
        straal: maat.hoekKnoop * schaal,
        ...plek(k),
        vlak: vlakVan(stijl.vlak),
        rand: toRand({ ...stijl, dikte: dik(stijl.dikte) }),
        tekst: woorden(k.regels, k.soort === 'poort' ? maat.poortTekst : maat.tekst, {
          kleur: kleur(stijl.tekst),
        }),
      },
      ...(k.telling === undefined
        ? []
        : [
            {
              ...tekst(k.telling),
              soort: 'vorm' as const,
              vorm: 'rect' as const,
              ...plek(k.telling.vak),
              vlak: hex('vlak'),
              rand: { kleur: kleur(stijl.rand), dikte: 0.5 },
            },
          ]),
    ];
  };
  const pil = (deel: Pil): Vorm => {
    const stijl = toPilstijl(deel.merk, stand);
    return {
      soort: 'vorm',
      naam: `Nummer ${deel.tekst}`.trim(),
      vorm: 'roundRect',
      straal: 99,
      ...plek(deel),
      vlak: kleur(stijl.vlak),
      rand: stijl.rand === undefined ? undefined : { kleur: kleur(stijl.rand), dikte: 0.75 },
      tekst: woorden([`${MERKTEKEN[deel.merk]} ${deel.tekst}`.trim()], deel.letter, {
        kleur: kleur(stijl.inkt),
        vet: true,
      }),
    };
  };
  const tekens = (): Vorm[] =>
    beeld.tekens.flatMap((teken): Vorm[] => [
      ...(teken.stok === undefined
        ? []
        : [
            {
              soort: 'lijn' as const,
              naam: 'Lijn',
              punten: punten(teken.stok),
              rand: { kleur: hex('ink3'), dikte: dik(1.75) },
              pijl: teken.stokPijl === undefined ? ('geen' as const) : ('eind' as const),
            },
          ]),
      {
        soort: 'vorm',
        naam: teken.zin,
        vorm: 'ellipse',
        ...plek({ x: teken.x - teken.r, y: teken.y - teken.r, b: 2 * teken.r, h: 2 * teken.r }),
        vlak: hex('vlak'),
        rand: { kleur: tekenkleur(stand), dikte: dik(teken.soort === 'einde' ? 3.25 : 1.5) },
        ...(TEKENTEKEN[teken.soort] === ''
          ? {}
          : { tekst: woorden([TEKENTEKEN[teken.soort]], teken.r * 1.4, { kleur: tekenkleur(stand) }) }),
      },
      ...teken.labels.map(tekst),
    ]);

  return {
    alles: (): Vorm[] => [
      ...banen(),
      ...fasen(),
      ...lijnen(),
      ...beeld.knopen.flatMap(knoop),
      ...beeld.knopen.flatMap((k) => (k.pil === undefined ? [] : [pil(k.pil)])),
      ...tekens(),
    ],
  };
}
