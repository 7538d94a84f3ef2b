import type { Herkomst } from '../scanlijst/herkomst.ts';
import { type Bedragen, JEUGDLEEFTIJDEN, type Minimumloon } from './bedragen.ts';
import type { Lksinvoer, Lksveld } from './lksinvoer.ts';
import type { Rekenstap } from './rekenstap.ts';
import { geldtOp, minimumloonOp, nieuwjaar, vraagtBegin } from './tarieven.ts';

/** What is not there to compute with. The user fills in `invoer` and `werkgeverslasten`; the rest waits for the content. */
export type Ontbrekend =
  | { soort: 'invoer'; veld: Lksveld }
  /** No minimum wage for `dag`; the content knows it from `van` up to and including `tot`. */
  | { soort: 'minimumloon'; dag: string; van: string; tot: string }
  /** The content knows the minimum youth wage from `vanaf` on only. */
  | { soort: 'jeugdloon'; leeftijd: number; vanaf: string }
  | { soort: 'werkgeverslasten'; jaar: number };

type Jeugd = { leeftijd: number; procent: number; herkomst: readonly Herkomst[] };
type Lasten = { procent: number; herkomst: readonly Herkomst[]; invulling: Rekenstap['invulling'] };
type Uren = { gevraagd: number; geteld: number; deler: number; herkomst: readonly Herkomst[] };

/** Everything that the formula needs, each value with where it comes from. */
export type Rekenopzet = {
  minimumloon: { rij: Minimumloon; herkomst: readonly Herkomst[] };
  /** null: the whole minimum wage. */
  jeugd: Jeugd | null;
  wijze: { soort: 'gemeten'; loonwaarde: number } | { soort: 'forfaitair' };
  lasten: Lasten;
  uren: Uren;
};

type Gezocht<T> = { gevonden: T } | { ontbreekt: Ontbrekend };
type Opzetuitkomst =
  | { soort: 'opzet'; opzet: Rekenopzet }
  | { soort: 'ontbreekt'; wat: readonly Ontbrekend[] };

/** Brings input and content together, or says what is missing. @param invoer without mistakes (vindFouten) */
export function toRekenopzet(invoer: Lksinvoer, bedragen: Bedragen): Opzetuitkomst {
  const { datum, begin } = invoer;
  if (datum === undefined) return { soort: 'ontbreekt', wat: [{ soort: 'invoer', veld: 'datum' }] };
  // A running LKS follows the minimum wage once a year, on 1 January (artikel 10d lid 7).
  const loondag = begin === 'loopt' ? nieuwjaar(datum) : datum;
  const loon = zoekMinimumloon(loondag, invoer, bedragen);
  if ('ontbreekt' in loon) return { soort: 'ontbreekt', wat: [loon.ontbreekt] };
  const delen = {
    jeugd: zoekJeugd(invoer.leeftijd, loondag, bedragen),
    uren: telUren(datum, invoer, bedragen),
    wijze: zoekWijze(invoer),
    lasten: zoekLasten(datum, invoer.werkgeverslasten, bedragen),
  };
  const { jeugd, uren, wijze, lasten } = delen;
  if ('gevonden' in jeugd && 'gevonden' in uren && 'gevonden' in wijze && 'gevonden' in lasten) {
    const opzet = {
      minimumloon: loon.gevonden,
      jeugd: jeugd.gevonden,
      uren: uren.gevonden,
      wijze: wijze.gevonden,
      lasten: lasten.gevonden,
    };
    return { soort: 'opzet', opzet };
  }
  const wat = Object.values(delen).flatMap((deel) => ('ontbreekt' in deel ? [deel.ontbreekt] : []));
  return { soort: 'ontbreekt', wat };
}

function zoekMinimumloon(
  dag: string,
  { begin }: Lksinvoer,
  bedragen: Bedragen,
): Gezocht<Rekenopzet['minimumloon']> {
  const { minimumloon, bekendTot, rekenregels } = bedragen;
  const rij = minimumloonOp(dag, bedragen);
  if (rij === undefined) {
    const van = minimumloon[0]?.vanaf ?? bekendTot;
    return { ontbreekt: { soort: 'minimumloon', dag, van, tot: bekendTot } };
  }
  const reden = begin === 'loopt' ? rekenregels.lopend : vraagtBegin(dag, bedragen) ? rekenregels.nieuw : [];
  return { gevonden: { rij, herkomst: [...rij.herkomst, ...rekenregels.referentiemaandloon, ...reden] } };
}

function zoekJeugd(leeftijd: number | undefined, dag: string, bedragen: Bedragen): Gezocht<Jeugd | null> {
  if (leeftijd === undefined) return { ontbreekt: { soort: 'invoer', veld: 'leeftijd' } };
  const jong = JEUGDLEEFTIJDEN.find((jaar) => Number(jaar) === leeftijd);
  if (jong === undefined) return { gevonden: null };
  const { minimumjeugdloon } = bedragen;
  const rij = geldtOp(minimumjeugdloon, dag);
  if (rij !== undefined) {
    return { gevonden: { leeftijd, procent: rij.procenten[jong], herkomst: rij.herkomst } };
  }
  return {
    ontbreekt: { soort: 'jeugdloon', leeftijd, vanaf: minimumjeugdloon[0]?.vanaf ?? bedragen.bekendTot },
  };
}

function zoekWijze({ wijze }: Lksinvoer): Gezocht<Rekenopzet['wijze']> {
  if (wijze.soort === 'forfaitair') return { gevonden: wijze };
  const { loonwaarde } = wijze;
  return loonwaarde === undefined
    ? { ontbreekt: { soort: 'invoer', veld: 'loonwaarde' } }
    : { gevonden: { soort: 'gemeten', loonwaarde } };
}

function zoekLasten(datum: string, getypt: number | undefined, bedragen: Bedragen): Gezocht<Lasten> {
  const { werkgeverslasten: herkomst } = bedragen.rekenregels;
  if (getypt !== undefined) return { gevonden: { procent: getypt, herkomst, invulling: 'gebruiker' } };
  const rij = geldtOp(bedragen.werkgeverslasten, datum);
  return rij === undefined || rij.procent === null
    ? { ontbreekt: { soort: 'werkgeverslasten', jaar: Number(datum.slice(0, 4)) } }
    : {
        gevonden: { procent: rij.procent, herkomst: [...herkomst, ...rij.herkomst], invulling: 'inhoud' },
      };
}

function telUren(datum: string, { uren, voltijdUren }: Lksinvoer, bedragen: Bedragen): Gezocht<Uren> {
  if (uren === undefined) return { ontbreekt: { soort: 'invoer', veld: 'uren' } };
  const regel = geldtOp(bedragen.urenregels, datum);
  if (regel === undefined) throw new Error(`bedragen.yaml has a minimum wage but no urenregel on ${datum}`);
  const deler = regel.soort === 'vaste-week' ? regel.uren : voltijdUren;
  if (deler === undefined || (voltijdUren === undefined && uren > deler)) {
    return { ontbreekt: { soort: 'invoer', veld: 'voltijdUren' } };
  }
  const geteld = Math.min(uren, voltijdUren ?? uren);
  const voltijdsweek = voltijdUren === undefined ? [] : bedragen.rekenregels.voltijdsweek;
  return { gevonden: { gevraagd: uren, geteld, deler, herkomst: [...regel.herkomst, ...voltijdsweek] } };
}
