import { dias as t } from '../../texts/dias.ts';
import { plandocument } from '../../texts/plandocument.ts';
import { dagInWoorden } from '../../texts/wijzigingen.ts';
import type { Plangemeente } from '../plan/plan.ts';
import { type Dia, INHOUD, type Vorm } from './dia.ts';
import { passendeTabel } from './tabelmaat.ts';
import { hex } from './vormen.ts';

const TEGEL = { h: 92, tussen: 16 };

/** One gemeente on one slide: four figures, what comes first, and what keeps it back. */
export function gemeentedia(gemeente: Plangemeente): Dia {
  const klaar = gemeente.rijen.filter(({ stand }) => stand === 'klaar').length;
  const tegels = toTegels([
    [t.gemeente.punten, `${gemeente.punten.inOrde} van ${gemeente.punten.totaal}`],
    [t.gemeente.verschillen, String(gemeente.verschillen)],
    [t.gemeente.klaar, `${klaar} van ${gemeente.rijen.length}`],
    [t.gemeente.vanaf, gemeente.ingangsdatum ?? plandocument.geenDatum],
  ]);
  const y = INHOUD.y + TEGEL.h + 24;
  const vrij = INHOUD.y + INHOUD.h - y;
  const metBlokkade = gemeente.houdtTegen.length > 0;
  const breed = metBlokkade ? INHOUD.b - 372 : INHOUD.b;
  const open = gemeente.rijen.filter(({ vervallen, stand }) => !vervallen && stand !== 'klaar');
  const koppen = plandocument.tabel.aanpassingen;
  const { vorm, hoogte, over } = passendeTabel({
    naam: t.gemeente.eerst,
    kop: [t.gemeente.eerst, koppen.wie, koppen.datum, koppen.status],
    rijen: open.map((rij) => [
      rij.titel,
      rij.wie,
      rij.deadline === null ? plandocument.geenDatum : dagInWoorden(rij.deadline, 'kort'),
      rij.status,
    ]),
    delen: [5, 3, 2, 2],
    plek: { x: INHOUD.x, y, b: breed, h: vrij - 30 },
    letter: 12,
  });
  const lijst: Vorm[] = open.length === 0 ? [zin(t.gemeente.niets, { y, b: breed })] : [vorm];
  return {
    soort: 'inhoud',
    titel: `${gemeente.naam}: ${gemeente.stand.charAt(0).toLowerCase()}${gemeente.stand.slice(1)}`,
    vormen: [
      ...tegels,
      ...lijst,
      ...(over > 0 ? [zin(t.gemeente.over(over), { y: y + hoogte + 6, b: breed })] : []),
      ...(metBlokkade ? [toBlokkades(gemeente.houdtTegen, y, vrij)] : []),
    ],
  };
}

function toTegels(tegels: readonly (readonly [naam: string, waarde: string])[]): Vorm[] {
  const b = (INHOUD.b - TEGEL.tussen * (tegels.length - 1)) / tegels.length;
  return tegels.map(([naam, waarde], n) => ({
    soort: 'vorm',
    naam,
    vorm: 'roundRect',
    straal: 10,
    x: INHOUD.x + n * (b + TEGEL.tussen),
    y: INHOUD.y,
    b,
    h: TEGEL.h,
    vlak: hex('merkTint'),
    tekst: {
      alineas: [
        { tekst: waarde, letter: waarde.length > 12 ? 17 : 24, kleur: hex('merkDiep'), vet: true },
        { tekst: naam, letter: 12, kleur: hex('ink2') },
      ],
      hoogte: 'midden',
      rand: 14,
    },
  }));
}

function zin(tekst: string, { y, b }: { y: number; b: number }): Vorm {
  return {
    soort: 'vorm',
    naam: tekst,
    vorm: 'rect',
    x: INHOUD.x,
    y,
    b,
    h: 24,
    tekst: { alineas: [{ tekst, letter: 12, kleur: hex('ink2') }] },
  };
}

/** Most titles in the box; the rest is counted. */
const MEESTE = 9;

function toBlokkades(houdtTegen: Plangemeente['houdtTegen'], y: number, h: number): Vorm {
  const meer = houdtTegen.length - MEESTE;
  return {
    soort: 'vorm',
    naam: plandocument.gemeente.houdtTegen,
    vorm: 'roundRect',
    straal: 10,
    x: INHOUD.x + INHOUD.b - 348,
    y,
    b: 348,
    h,
    vlak: hex('om'),
    rand: { kleur: hex('lijn'), dikte: 1 },
    tekst: {
      alineas: [
        { tekst: plandocument.gemeente.houdtTegen, letter: 13, kleur: hex('ink'), vet: true },
        ...houdtTegen
          .slice(0, MEESTE)
          .map(({ titel }) => ({ tekst: titel, letter: 12, kleur: hex('ink'), opsomming: true })),
        ...(meer > 0 ? [{ tekst: t.gemeente.over(meer), letter: 12, kleur: hex('ink2') }] : []),
      ],
      rand: 14,
    },
  };
}
