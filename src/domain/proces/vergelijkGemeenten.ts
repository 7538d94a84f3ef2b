import type { Antwoorden } from '../scanlijst/antwoord.ts';
import { isAfgehandeld, isBeantwoord } from '../scanlijst/beantwoord.ts';
import { isZelfdeAntwoord } from '../scanlijst/zelfdeAntwoord.ts';
import { diffProces, type Procesverschil } from './diffProces.ts';
import { getekendBij, isOnbekend, opNummer, type Raakvlakken } from './merken.ts';
import type { Meetlat, Vergelijking } from './vergelijking.ts';
import type { Werkproces } from './werkproces.ts';

/**
 * How a drawn step of one gemeente stands beside that of another. `nog-open`: one of the two did not answer, or does
 * not know; then nothing is said about equal or different.
 */
export type Paarmerk = 'alleen-links' | 'alleen-rechts' | 'anders' | 'gelijk' | 'nog-open';
export type Paarstapmerk = { merk: Paarmerk; scanpunten: readonly string[] };
/** Two gemeenten of one traject as they work now; neither is the norm, so the sides are left and right. */
export type Paarvergelijking = {
  /** drawn id → mark; without the steps that neither of the two has */
  merken: ReadonlyMap<string, Paarstapmerk>;
  /** drawn ids that are not in the process of that side now */
  zonder: { links: ReadonlySet<string>; rechts: ReadonlySet<string> };
  /** scanpunten on which both answered, and differently; in printed order */
  punten: readonly string[];
  /** from left to right, what follows from those scanpunten; with the causes of both sides */
  verschillen: readonly Procesverschil[];
};
type Kant = { vergelijking: Vergelijking; antwoorden: Antwoorden };
type Invoer = { links: Kant; rechts: Kant; meetlat: Meetlat };

/** Lays two gemeenten beside each other. Pure; cost is linear in scanpunten and steps. */
export function vergelijkGemeenten({ links, rechts, meetlat }: Invoer): Paarvergelijking {
  const { raakvlakken, werkwijze } = meetlat;
  const kanten = [links, rechts];
  const isBekend = (punt: string) =>
    kanten.every(({ vergelijking: { beoordelingen } }) => {
      const beoordeling = beoordelingen.get(punt);
      return isAfgehandeld(beoordeling) && !isOnbekend(beoordeling);
    });
  const anders = new Set(
    werkwijze.scanlijst.scanpunten
      .map(({ id }) => id)
      .filter((punt) => isBekend(punt) && isAnders(punt, links, rechts)),
  );
  const alle = toVerschillen(links.vergelijking, rechts.vergelijking, raakvlakken);
  const perStap = new Map<string, string[][]>();
  for (const { id, oorzaken } of alle) perStap.set(id, [...(perStap.get(id) ?? []), oorzaken]);
  const inSchema = new Set([...perStap.values()].flatMap((rij) => rij.flat()));
  const getekend = toGetekend(werkwijze.werkproces);
  const zonder = {
    links: new Set(getekend.filter((id) => !heeft(links, id, raakvlakken))),
    rechts: new Set(getekend.filter((id) => !heeft(rechts, id, raakvlakken))),
  };
  const toMerk = (id: string): Paarstapmerk => {
    const verschillen = perStap.get(id) ?? [];
    // A difference without an effect on the process stands at the step that the question is about.
    const zonderEffect = (raakvlakken.plekBij.get(id) ?? []).filter((punt) => !inSchema.has(punt));
    const punten = [...verschillen.flat(), ...zonderEffect].filter((punt) => anders.has(punt));
    if (punten.length > 0) {
      const merk = zonder.rechts.has(id) ? 'alleen-links' : zonder.links.has(id) ? 'alleen-rechts' : 'anders';
      return { merk, scanpunten: opNummer(punten, raakvlakken) };
    }
    const raakt = [...(raakvlakken.puntenBij.get(id) ?? []), ...verschillen.flat()];
    return { merk: raakt.every(isBekend) ? 'gelijk' : 'nog-open', scanpunten: [] };
  };
  const merken = new Map(
    getekend
      .filter((id) => !zonder.links.has(id) || !zonder.rechts.has(id))
      .map((id) => [id, toMerk(id)] as const),
  );
  const verschillen = alle.flatMap(({ verschil, oorzaken }) => {
    const punten = [...new Set(oorzaken)].filter((punt) => anders.has(punt));
    return verschil && punten.length > 0 ? [{ ...verschil, oorzaken: opNummer(punten, raakvlakken) }] : [];
  });
  return { merken, zonder, punten: [...anders], verschillen };
}

/** A question that falls away for one and was asked of the other is a difference too. */
function isAnders(punt: string, links: Kant, rechts: Kant): boolean {
  const beantwoord = [links, rechts].filter(({ vergelijking }) =>
    isBeantwoord(vergelijking.beoordelingen.get(punt)),
  );
  if (beantwoord.length < 2) return beantwoord.length === 1;
  return !isZelfdeAntwoord(links.antwoorden.get(punt), rechts.antwoorden.get(punt));
}

function toGetekend({ hoofdstappen, poorten, extraStappen }: Werkproces): string[] {
  const eigen = extraStappen.filter(({ beeld }) => beeld === 'eigen');
  return [...hoofdstappen, ...poorten, ...eigen].map(({ id }) => id);
}

/** A hoofdstap is there as long as one of its deelstappen is. */
function heeft({ vergelijking: { huidig } }: Kant, id: string, { deelstappen }: Raakvlakken): boolean {
  const delen = deelstappen.get(id) ?? [id];
  return delen.some((deel) => deel in huidig.stappen || deel in huidig.poorten);
}

/** `id`: where it is drawn; `verschil`: from left to right, absent when only the other way shows it. */
type Tweezijdig = { id: string; verschil: Procesverschil | undefined; oorzaken: string[] };

/**
 * The differences between the two processes with the scanpunten behind them from both sides: the comparison itself
 * only knows the causes of the one it calls `huidig`.
 */
function toVerschillen(links: Vergelijking, rechts: Vergelijking, raakvlakken: Raakvlakken): Tweezijdig[] {
  const perVerschil = new Map<string, Tweezijdig>();
  for (const kant of ['links', 'rechts'] as const) {
    const [huidig, voorkeur] =
      kant === 'links' ? [links.huidig, rechts.huidig] : [rechts.huidig, links.huidig];
    for (const verschil of diffProces({ huidig, voorkeur })) {
      const id = getekendBij(verschil, raakvlakken);
      if (id === undefined) continue;
      const sleutel = toSleutel(verschil, id);
      const bekend = perVerschil.get(sleutel);
      if (bekend) bekend.oorzaken.push(...verschil.oorzaken);
      else {
        const vanLinks = kant === 'links' ? verschil : undefined;
        perVerschil.set(sleutel, { id, verschil: vanLinks, oorzaken: [...verschil.oorzaken] });
      }
    }
  }
  return [...perVerschil.values()];
}

/** The same for one difference seen from either side. */
function toSleutel(verschil: Procesverschil, id: string): string {
  switch (verschil.soort) {
    case 'stap-vervalt':
    case 'stap-komt-erbij':
      return `stap/${verschil.stap.id}`;
    case 'stap-verandert':
      return `stap/${verschil.stap}/${verschil.eigenschap}`;
    case 'route-verandert':
      return `poort/${verschil.poort}/${verschil.onderwerp}`;
    default:
      return `${verschil.soort}/${id}`;
  }
}
