import { dias as t } from '../../texts/dias.ts';
import { plandocument } from '../../texts/plandocument.ts';
import { maandInWoorden } from '../../texts/wijzigingen.ts';
import type { Plan } from '../plan/plan.ts';
import { type Dia, INHOUD } from './dia.ts';
import { passendeTabel } from './tabelmaat.ts';
import { hex } from './vormen.ts';

/** What is to be done per month, soonest first, on as many slides as it takes; what has no day comes last. */
export function planningdias(plan: Plan): Dia[] {
  const open = plan.rijen.filter(({ vervallen, stand }) => !vervallen && stand !== 'klaar');
  if (open.length === 0) return [leeg()];
  // The lines stand on their day already, so the months do too.
  const rijen = open.map((rij) => [
    rij.deadline === null ? t.planning.geenDatum : maandInWoorden(rij.deadline.slice(0, 7)),
    plan.gemeenten.length > 1
      ? plandocument.open.punt(rij.titel, t.gemeenten(rij.gemeenten, plan.gemeenten.length))
      : rij.titel,
    rij.wie,
    rij.status,
  ]);
  return toDias(rijen);
}

function toDias(rijen: readonly (readonly string[])[]): Dia[] {
  const uit: Dia[] = [];
  let rest = rijen;
  while (rest.length > 0) {
    const { vorm, over } = passendeTabel({
      naam: t.planning.titel,
      kop: [
        t.planning.maand,
        plandocument.tabel.aanpassingen.titel,
        plandocument.tabel.aanpassingen.wie,
        plandocument.tabel.aanpassingen.status,
      ],
      rijen: rest,
      delen: [2.4, 8, 4, 2],
      plek: INHOUD,
      letter: 12,
    });
    // No row is so high that it does not fit alone.
    const aantal = Math.max(1, rest.length - over);
    uit.push({
      soort: 'inhoud',
      titel: uit.length === 0 ? t.planning.titel : t.planning.vervolg,
      vormen: [vorm.soort === 'tabel' ? { ...vorm, rijen: maandEenmaal(vorm.rijen) } : vorm],
    });
    rest = rest.slice(aantal);
  }
  return uit;
}

/** A month is named at its first row on the slide. */
function maandEenmaal(rijen: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return rijen.map((rij, n) => (rij[0] === rijen[n - 1]?.[0] ? ['', ...rij.slice(1)] : rij));
}

const leeg = (): Dia => ({
  soort: 'inhoud',
  titel: t.planning.titel,
  vormen: [
    {
      soort: 'vorm',
      naam: t.planning.titel,
      vorm: 'rect',
      ...INHOUD,
      h: 40,
      tekst: { alineas: [{ tekst: t.planning.leeg, letter: 16, kleur: hex('ink') }] },
    },
  ],
});
