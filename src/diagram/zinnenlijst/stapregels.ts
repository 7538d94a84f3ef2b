import { getekendBij, isEigenBeleid } from '../../domain/proces/merken.ts';
import type { Verschil } from '../../domain/wijziging/verschil.ts';
import { zinnen as t } from '../../texts/zinnen.ts';
import { type Procesregel, toProcesregels } from '../zinnen/procesregels.ts';
import { toVerschiluitleg } from '../zinnen/verschiluitleg.ts';
import { woordenVanWerkwijze } from '../zinnen/woorden.ts';
import { maakVerschilzinnen } from '../zinnen/zinnen.ts';
import type { Zinnenbron, Zinregel } from './zinnenlijst.ts';

/** Says what changes at a drawn step. What the employer notices is said once, at the first change that causes it. */
export function maakStapregels(bron: Zinnenbron): (id: string) => Zinregel[] {
  const { meetlat, vergelijkingen } = bron;
  const { raakvlakken, werkwijze } = meetlat;
  const zinVan = maakVerschilzinnen(woordenVanWerkwijze(werkwijze));
  const punten = new Map(werkwijze.scanlijst.scanpunten.map((punt) => [punt.id, punt]));
  const gezegd = new Set<string>();

  const toRegel = (groep: Groep): Zinregel => {
    const [eerste] = groep;
    const bij = eerste.oorzaken.flatMap((id) => punten.get(id) ?? []);
    const nieuw = bij.filter(({ id }) => !gezegd.has(id));
    for (const { id } of nieuw) gezegd.add(id);
    return {
      soort: 'proces',
      merk: eerste.soort,
      zin: eerste.soort === 'verandert' ? eerste.zin : eerste.volzin,
      nu: zegNu(groep, bron),
      voorkeur: eerste.voorkeur,
      teBevestigen: bij.length > 0 && bij.every(({ voorkeur }) => voorkeur.teBevestigen),
      vragen: bij.map(({ nummer }) => nummer).toSorted((a, b) => a - b),
      gemeenten: [...vergelijkingen.keys()].filter((code) =>
        groep.some(({ gemeenten }) => gemeenten.includes(code)),
      ),
      werkgever: [...new Set(nieuw.map(({ merktWerkgever }) => merktWerkgever))],
    };
  };

  return (id) => {
    const regels = toProcesregels(
      { vergelijkingen, raakvlakken, zinVan },
      (verschil) => getekendBij(verschil, raakvlakken) === id && !isEigenBeleid(verschil, raakvlakken),
    );
    const nummer = ([{ oorzaken }]: Groep) => Math.min(...oorzaken.map((o) => punten.get(o)?.nummer ?? 0));
    return toGroepen(regels)
      .toSorted((a, b) => nummer(a) - nummer(b))
      .map(toRegel);
  };
}

type Groep = readonly [Procesregel, ...Procesregel[]];

/** The same change to the same preference from different ways of working now is one change. */
function toGroepen(regels: readonly Procesregel[]): Groep[] {
  const groepen = new Map<string, [Procesregel, ...Procesregel[]]>();
  for (const regel of regels) {
    const { soort, zin, voorkeur, oorzaken } = regel;
    const sleutel = JSON.stringify([soort, zin, voorkeur, oorzaken.toSorted()]);
    const groep = groepen.get(sleutel);
    if (groep) groep.push(regel);
    else groepen.set(sleutel, [regel]);
  }
  return [...groepen.values()];
}

function zegNu(groep: Groep, { naamVan }: Zinnenbron): string | undefined {
  const [eerste] = groep;
  if (groep.length === 1 || eerste.nu === undefined) return eerste.nu;
  return t.groepen(groep.map(({ nu = '', gemeenten }) => t.groep(nu, gemeenten.map(naamVan))));
}

/** Says one difference by its question: how it goes now, and how it is preferred. */
export function toVerschilregel(
  verschil: Verschil,
  { naamVan, ...bron }: Zinnenbron,
  merk: 'verandert' | 'eigen-beleid',
): Zinregel {
  const uitleg = toVerschiluitleg(verschil, bron);
  const anders = uitleg.nu.filter((groep) => groep.anders);
  const nu = anders.map(({ tekst, gemeenten }) =>
    anders.length === 1 ? tekst : t.groep(tekst, gemeenten.map(naamVan)),
  );
  return {
    soort: 'vraag',
    merk,
    zin: t.vraag(uitleg.nummer, uitleg.titel),
    nu: t.groepen(nu),
    voorkeur: uitleg.voorkeur,
    teBevestigen: uitleg.teBevestigen,
    vragen: [uitleg.nummer],
    gemeenten: uitleg.gemeenten,
    werkgever: merk === 'eigen-beleid' ? [] : [uitleg.werkgever],
  };
}
