import { termijnInWoorden } from '../../diagram/zinnen/termijnwoorden.ts';
import type { Verschilzin } from '../../diagram/zinnen/zinnen.ts';
import type { Procesverschil } from '../../domain/proces/diffProces.ts';
import { getekendBij } from '../../domain/proces/merken.ts';
import type { Meetlat } from '../../domain/proces/vergelijking.ts';
import type { Deelstap, Werkproces } from '../../domain/proces/werkproces.ts';
import type { Herkomst } from '../../domain/scanlijst/herkomst.ts';
import { procesverschil } from '../../texts/procesverschil.ts';
import { type Procesregel, type Regelbron, toProcesregels } from '../../diagram/zinnen/procesregels.ts';

/** One fact of a deelstap, such as its term; the words for `soort` come from texts. */
export type Stapfeit = {
  soort: 'termijn' | 'in' | 'uit' | 'kanaal' | 'frequentie' | 'volgorde';
  tekst: string;
};
/** One deelstap with how it is preferred and what differs now. */
export type Deelstapdetail = {
  id: string;
  zin: string;
  feiten: readonly Stapfeit[];
  toelichting: string | undefined;
  herkomst: readonly Herkomst[];
  regels: readonly Procesregel[];
};
/** What stands behind one drawn step, gateway or extra step. */
export type Stapdetail = {
  id: string;
  naam: string;
  baan: string;
  fase: string;
  deelstappen: readonly Deelstapdetail[];
  /** differences that belong to no deelstap: extra steps and gateways */
  regels: readonly Procesregel[];
  /** for a gateway: what the preferred process does here */
  route: string | undefined;
};

type Invoer = {
  werkproces: Werkproces;
  meetlat: Meetlat;
  vergelijkingen: Regelbron;
  zinVan: (verschil: Procesverschil) => Verschilzin | undefined;
};

/** The detail of a drawn step; undefined when the process does not know the id. */
export function toStapdetail(id: string, invoer: Invoer): Stapdetail | undefined {
  const { werkproces, meetlat } = invoer;
  const hoofdstap = werkproces.hoofdstappen.find((stap) => stap.id === id);
  const poort = werkproces.poorten.find((p) => p.id === id);
  const extra = werkproces.extraStappen.find((stap) => stap.id === id && stap.beeld === 'eigen');
  const cel = hoofdstap ?? poort ?? extra;
  if (!cel) return undefined;
  const deelstappen = werkproces.deelstappen.filter((stap) => stap.hoofdstap === id);
  const eigen = new Set(deelstappen.map((stap) => stap.id));
  const isVan = (v: Procesverschil) => getekendBij(v, meetlat.raakvlakken) === id;
  return {
    id,
    naam: poort?.vraag ?? hoofdstap?.naam ?? extra?.naam ?? id,
    baan: werkproces.banen.find((baan) => baan.id === cel.baan)?.naam ?? cel.baan,
    fase: werkproces.fasen.find((fase) => fase.id === cel.fase)?.naam ?? '',
    deelstappen: deelstappen.map((stap) => toDeelstap(stap, invoer)),
    regels: toProcesregels(naarRegels(invoer), (v) => isVan(v) && !eigen.has(toStapId(v) ?? '')),
    route: poort?.route,
  };
}

const naarRegels = ({ meetlat, vergelijkingen, zinVan }: Invoer) => ({
  vergelijkingen,
  raakvlakken: meetlat.raakvlakken,
  zinVan,
});

function toStapId(verschil: Procesverschil): string | undefined {
  switch (verschil.soort) {
    case 'stap-vervalt':
    case 'stap-komt-erbij':
      return verschil.stap.id;
    case 'stap-verandert':
      return verschil.stap;
    default:
      return undefined;
  }
}

function toDeelstap(stap: Deelstap, invoer: Invoer): Deelstapdetail {
  const { werkproces, meetlat } = invoer;
  const baan = werkproces.banen.find(({ id }) => id === stap.baan);
  return {
    id: stap.id,
    zin: procesverschil.handeling(baan?.zin ?? stap.baan, stap.naam),
    feiten: toFeiten(stap, werkproces, meetlat),
    toelichting: stap.toelichting,
    herkomst: stap.herkomst,
    regels: toProcesregels(naarRegels(invoer), (verschil) => toStapId(verschil) === stap.id),
  };
}

function toFeiten(stap: Deelstap, werkproces: Werkproces, { voorkeur }: Meetlat): Stapfeit[] {
  const termijn = voorkeur.stappen[stap.id]?.termijn ?? { soort: 'geen' };
  const anker = (id: string) => werkproces.ankers.find((a) => a.id === id)?.tekst ?? id;
  const namen = (ids: readonly string[] | undefined) =>
    ids && procesverschil.en(ids.map((id) => werkproces.documenten.find((d) => d.id === id)?.naam ?? id));
  const paren: [Stapfeit['soort'], string | undefined][] = [
    ['termijn', stap.moment ?? (termijn.soort === 'geen' ? undefined : termijnInWoorden(termijn, anker))],
    ['in', namen(stap.in)],
    ['uit', namen(stap.uit)],
    ['kanaal', werkproces.kanalen.find(({ id }) => id === stap.kanaal)?.tekst],
    ['frequentie', stap.frequentie],
    ['volgorde', stap.volgorde],
  ];
  return paren.flatMap(([soort, tekst]) => (tekst === undefined || tekst === '' ? [] : [{ soort, tekst }]));
}
