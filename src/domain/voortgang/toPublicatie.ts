import { toDag } from '../casus/dagnummer.ts';
import type { Regioregister } from '../regio/regioregister.ts';
import { dagVan } from './dag.ts';
import type { Feitenindex } from './feitenindex.ts';
import { type Kaartklasse, toKaartklasse } from './gemeentestatus.ts';
import type { Landelijkebron } from './landelijkebron.ts';
import type { Bronfeit } from './landelijkfeit.ts';
import {
  type Publicatie,
  type Publicatiebron,
  PUBLICATIEFORMAAT,
  type Publicatierij,
  PUBLICATIESOORT,
} from './publicatie.ts';
import { toLeden, toStappen } from './voorrang.ts';

/** Id of the source of everything that was set by hand. */
export const HAND = 'hand';

/**
 * The national stand of a day for everybody, with what held before: read as a source it says of every day of the same
 * division what its own sources said. Pure: the same sources give the same file, whoever makes it.
 * @param codes gemeenten of that day @param weggelaten codes that are not published; they count as onbekend
 */
export function toPublicatie({
  register,
  codes,
  index,
  peildatum,
  toelichting,
  weggelaten = new Set(),
}: {
  register: Regioregister;
  codes: readonly string[];
  index: Feitenindex;
  peildatum: string;
  toelichting: string;
  weggelaten?: ReadonlySet<string>;
}): Publicatie {
  const namen = new Map(register.gemeenten.map(({ code, weergavenaam }) => [code, weergavenaam]));
  const gehoord = toGehoord(
    index,
    codes.toSorted().filter((code) => !weggelaten.has(code)),
    peildatum,
  );
  const berichten = toBerichten(gehoord, peildatum);
  const bronnen: Publicatiebron[] = [];
  const plekken = new Map<string, number>();
  const plekVan = (bron: Publicatiebron) => {
    const sleutel = JSON.stringify(bron);
    const plek = plekken.get(sleutel) ?? bronnen.push(bron) - 1;
    plekken.set(sleutel, plek);
    return plek;
  };
  const gemeenten = gehoord.map(({ code, laatste, eerder }): Publicatierij => {
    const { feit, bron, dag } = laatste;
    return {
      code,
      naam: namen.get(code) ?? feit.naam,
      status: feit.status,
      sinds: dag,
      grond: feit.grond,
      onderVoorwaarde: feit.onderVoorwaarde,
      voorwaardeTot: feit.voorwaardeTot,
      ingangsdatum: feit.ingangsdatum,
      criteriaversie: feit.criteriaversie,
      kwartaal: feit.kwartaal,
      bron: plekVan(toBron(bron, berichten.get(bron) ?? dag)),
      eerder: eerder.map(({ feit: { status, grond, onderVoorwaarde }, dag: sinds }) => ({
        status,
        sinds,
        grond,
        ...(onderVoorwaarde && { onderVoorwaarde }),
      })),
    };
  });
  return {
    $schema: './voortgang.schema.json',
    soort: PUBLICATIESOORT,
    formaat: PUBLICATIEFORMAAT,
    peildatum,
    licentie: 'CC0-1.0',
    toelichting,
    indeling: { peildatum: register.peildatum, bron: register.bron },
    telling: telRijen(codes.length, gemeenten),
    bronnen,
    gemeenten,
  };
}

/** A fact that held from a day (YYYY-MM-DD) on. */
type Gedateerd = Bronfeit & { dag: string };
type Gehoord = { code: string; laatste: Gedateerd; eerder: readonly Gedateerd[] };

/** What held of each gemeente until the peildatum, one fact a day at most. Who is onbekend on that day is not in it. */
function toGehoord(index: Feitenindex, codes: readonly string[], peildatum: string): Gehoord[] {
  const leden = toLeden(index, peildatum);
  return codes.flatMap((code): Gehoord[] => {
    const reeksen = (leden.get(code) ?? []).flatMap((lid) => index.reeksen.get(lid) ?? []);
    const perDag = new Map<string, Gedateerd>();
    for (const { reeks, at } of toStappen(index, code, reeksen)) {
      const dag = toDag(reeks.dagen[at] ?? 0);
      if (dag <= peildatum) perDag.set(dag, { feit: reeks.feitOp(at), bron: reeks.bron, dag });
    }
    const feiten = [...perDag.values()];
    const laatste = feiten.at(-1);
    return laatste && laatste.feit.status !== 'onbekend'
      ? [{ code, laatste, eerder: feiten.slice(0, -1) }]
      : [];
  });
}

/**
 * Day of the newest fact in each source. Of a day that has passed we do not know what else was said by then: the
 * newest of its statuses that counts.
 */
function toBerichten(gehoord: readonly Gehoord[], peildatum: string): Map<Landelijkebron, string> {
  const berichten = new Map<Landelijkebron, string>();
  for (const { laatste } of gehoord) {
    const { bron, dag } = laatste;
    const stand = bron.soort === 'hand' ? undefined : dagVan(bron.voortgang.stand);
    const bericht = stand !== undefined && stand <= peildatum ? stand : dag;
    const eerder = berichten.get(bron);
    if (eerder === undefined || eerder < bericht) berichten.set(bron, bericht);
  }
  return berichten;
}

function toBron(bron: Landelijkebron, bericht: string): Publicatiebron {
  return bron.soort === 'hand'
    ? { id: HAND, bericht, scanlijst: null }
    : { id: bron.voortgang.traject, bericht, scanlijst: bron.voortgang.scanlijst };
}

function telRijen(totaal: number, rijen: readonly Publicatierij[]): Record<Kaartklasse, number> {
  const telling = { afgevinkt: 0, bezig: 0, voorbereiding: 0, 'niet-begonnen': 0, onbekend: totaal };
  for (const { status } of rijen) {
    telling[toKaartklasse(status)] += 1;
    telling.onbekend -= 1;
  }
  return telling;
}
