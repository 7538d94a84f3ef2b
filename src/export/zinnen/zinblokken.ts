import type { Zindeel, Zinnenlijst, Zinregel, Zinstap } from '../../diagram/zinnenlijst/zinnenlijst.ts';
import { verschillen } from '../../texts/verschillen.ts';
import { zinnen as t } from '../../texts/zinnen.ts';

/** What any document of sentences is made of: headings, paragraphs, and lists whose items hold lines of their own. */
export type Zinblok =
  | { soort: 'kop'; niveau: 1 | 2 | 3; tekst: string }
  | { soort: 'alinea'; tekst: string }
  | { soort: 'lijst'; genummerd: boolean; items: readonly Zinitem[] };
export type Zinitem = { tekst: string; regels: readonly string[]; items: readonly Zinitem[] };

/** How gemeenten are written out. */
export type Gemeentewoorden = { naamVan: (gemeente: string) => string; totaal: number };

/** Lays the sentences out as a document; text and HTML are written from the same blocks. */
export function toZinblokken(lijst: Zinnenlijst, gemeenten: Gemeentewoorden): Zinblok[] {
  const { titel, inleiding, cijfers, fasen, buiten, delen, beleid, slot } = lijst;
  const regels = (rij: readonly Zinregel[]) => opsomming(rij.map((regel) => toItem(regel, gemeenten)));
  return [
    kop(1, titel),
    ...inleiding.map(alinea),
    kop(2, t.kop.cijfers),
    ...opsomming(cijfers.map(kaalItem)),
    kop(2, t.kop.anders),
    alinea(fasen.length === 0 ? t.niets.anders : t.uitleg.anders),
    ...fasen.flatMap(({ naam, stappen }) => [kop(3, naam), toStappen(stappen, gemeenten)]),
    ...(buiten.length === 0 ? [] : [kop(2, t.kop.buiten), alinea(t.uitleg.buiten), ...regels(buiten)]),
    ...delen.flatMap(toDeel),
    kop(2, t.kop.beleid),
    alinea(beleid.length === 0 ? t.niets.beleid : t.uitleg.beleid),
    ...regels(beleid),
    alinea(slot),
  ];
}

const kop = (niveau: 1 | 2 | 3, tekst: string): Zinblok => ({ soort: 'kop', niveau, tekst });
const alinea = (tekst: string): Zinblok => ({ soort: 'alinea', tekst });
const kaalItem = (tekst: string): Zinitem => ({ tekst, regels: [], items: [] });
const opsomming = (items: readonly Zinitem[]): Zinblok[] =>
  items.length === 0 ? [] : [{ soort: 'lijst', genummerd: false, items }];

function toStappen(stappen: readonly Zinstap[], gemeenten: Gemeentewoorden): Zinblok {
  return {
    soort: 'lijst',
    genummerd: true,
    items: stappen.map(({ naam, merk, regels }) => ({
      tekst: t.merk(naam, verschillen.lijst.merk[merk]),
      regels: [],
      items: regels.map((regel) => toItem(regel, gemeenten)),
    })),
  };
}

function toDeel({ soort, stappen, zinnen }: Zindeel): Zinblok[] {
  return [
    kop(2, t.kop[soort]),
    ...(stappen.length + zinnen.length === 0 ? [alinea(t.niets[soort])] : []),
    ...(stappen.length === 0 ? [] : [alinea(t[soort].stappen)]),
    ...opsomming(stappen.map(({ naam }) => kaalItem(naam))),
    ...zinnen.map(alinea),
  ];
}

function toItem(regel: Zinregel, gemeenten: Gemeentewoorden): Zinitem {
  return { tekst: regel.zin, regels: toRegels(regel, gemeenten), items: [] };
}

/** The lines under a change: now, preferred, why, for whom, and what the employer notices. */
export function toRegels(
  { soort, nu, voorkeur, teBevestigen, vragen, gemeenten, werkgever }: Zinregel,
  { naamVan, totaal }: Gemeentewoorden,
): string[] {
  return [
    ...(nu === undefined ? [] : [t.nu(nu)]),
    ...(voorkeur === undefined ? [] : [t.voorkeur(voorkeur)]),
    ...(teBevestigen ? [t.teBevestigen] : []),
    ...(soort === 'vraag' || vragen.length === 0 ? [] : [t.waarom(vragen)]),
    ...(totaal === 1
      ? []
      : [gemeenten.length === totaal ? t.voorAlle(totaal) : t.geldtVoor(gemeenten.map(naamVan))]),
    ...werkgever.map(t.werkgever),
  ];
}
