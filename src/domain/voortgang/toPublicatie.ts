import type { Regioregister } from '../regio/regioregister.ts';
import { dagVan } from './dag.ts';
import { type Kaartklasse, toKaartklasse } from './gemeentestatus.ts';
import type { Landelijkebron } from './landelijkebron.ts';
import type { Gemeentestand } from './landelijkeStand.ts';
import type { Gemeentevoortgang } from './voortgangsbestand.ts';
import {
  type Publicatie,
  type Publicatiebron,
  PUBLICATIEFORMAAT,
  type Publicatierij,
  PUBLICATIESOORT,
} from './publicatie.ts';

/** Id of the source of everything that was set by hand. */
const HAND = 'hand';

/**
 * The national stand of a day for everybody. Pure: the same stand gives the same file, whoever makes it.
 * @param codes gemeenten of that day @param weggelaten codes that are not published; they count as onbekend
 */
export function toPublicatie({
  register,
  codes,
  stand,
  peildatum,
  toelichting,
  weggelaten = new Set(),
}: {
  register: Regioregister;
  codes: readonly string[];
  stand: ReadonlyMap<string, Gemeentestand>;
  peildatum: string;
  toelichting: string;
  weggelaten?: ReadonlySet<string>;
}): Publicatie {
  const namen = new Map(register.gemeenten.map(({ code, weergavenaam }) => [code, weergavenaam]));
  const bronnen: Publicatiebron[] = [];
  const plekken = new Map<string, number>();
  const plekVan = (bron: Publicatiebron) => {
    const sleutel = JSON.stringify(bron);
    const plek = plekken.get(sleutel) ?? bronnen.push(bron) - 1;
    plekken.set(sleutel, plek);
    return plek;
  };
  const gemeenten = codes.toSorted().flatMap((code): Publicatierij[] => {
    const gevonden = weggelaten.has(code) ? undefined : stand.get(code);
    const sinds = gevonden && dagVan(gevonden.feit.sinds);
    if (!gevonden || sinds === undefined || gevonden.klasse === 'onbekend') return [];
    const { feit, bron } = gevonden;
    return [
      {
        code,
        naam: namen.get(code) ?? feit.naam,
        status: feit.status,
        sinds,
        grond: feit.grond,
        onderVoorwaarde: feit.onderVoorwaarde,
        voorwaardeTot: feit.voorwaardeTot,
        ingangsdatum: feit.ingangsdatum,
        criteriaversie: feit.criteriaversie,
        kwartaal: feit.kwartaal,
        bron: plekVan(toBron(bron, sinds)),
        eerder: toEerder(gevonden),
      },
    ];
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

function toBron(bron: Landelijkebron, sinds: string): Publicatiebron {
  if (bron.soort === 'hand') return { id: HAND, bericht: bron.feit.datum, scanlijst: null };
  const { traject, stand, scanlijst } = bron.voortgang;
  return { id: traject, bericht: dagVan(stand) ?? sinds, scanlijst };
}

/** What the same source says of the days before. */
function toEerder({ feit, bron }: Gemeentestand): Publicatierij['eerder'] {
  if (bron.soort === 'hand') return [];
  const rij = bron.voortgang.gemeenten.find(({ code }) => code === feit.code);
  return (rij?.eerder ?? []).flatMap(({ status, sinds, grond }) => {
    const dag = dagVan(sinds);
    return dag === undefined || sinds >= feit.sinds ? [] : [{ status, sinds: dag, grond }];
  });
}

function telRijen(totaal: number, rijen: readonly Publicatierij[]): Record<Kaartklasse, number> {
  const telling = { afgevinkt: 0, bezig: 0, voorbereiding: 0, 'niet-begonnen': 0, onbekend: totaal };
  for (const { status } of rijen) {
    telling[toKaartklasse(status)] += 1;
    telling.onbekend -= 1;
  }
  return telling;
}

/** Every source of a publication has an id that begins like this. */
export const PUBLICATIEBRON = 'publicatie/';

/** A day as the moment that stands in a traject: at noon, so that no time zone makes it another day. */
const opDag = (dag: string) => `${dag}T12:00:00.000Z`;

/**
 * A publication as sources, so that it is folded like any other. A newer file of the same traject wins; what was
 * set by hand is one source per gemeente.
 * @param bronnaam what the list of sources calls something that was set by hand elsewhere
 */
export function uitPublicatie({ bronnen, gemeenten }: Publicatie, bronnaam: string): Landelijkebron[] {
  return bronnen.flatMap((bron, plek): Landelijkebron[] => {
    const rijen = gemeenten.filter((rij) => rij.bron === plek);
    if (bron.id === HAND || bron.scanlijst === null) {
      return rijen.map(({ code, status, sinds, grond, kwartaal }) => ({
        id: `${PUBLICATIEBRON}${code}`,
        soort: 'hand',
        moment: opDag(bron.bericht),
        feit: {
          id: `publicatie-${code}`,
          code,
          status,
          datum: sinds,
          grond,
          bron: bronnaam,
          kwartaal,
          reden: null,
          vastgelegdOp: opDag(bron.bericht),
        },
      }));
    }
    return [
      {
        id: `${PUBLICATIEBRON}${bron.id}`,
        soort: 'bestand',
        // The beginning of the day: a file of the traject itself of that day comes first.
        moment: `${bron.bericht}T00:00:00.000Z`,
        voortgang: {
          traject: bron.id,
          naam: bronnaam,
          voorbeeld: false,
          scanlijst: bron.scanlijst,
          stand: opDag(bron.bericht),
          gemeenten: rijen.map(toVoortgang),
        },
      },
    ];
  });
}

function toVoortgang(rij: Publicatierij): Gemeentevoortgang {
  const { code, naam, status, sinds, grond, onderVoorwaarde, voorwaardeTot, ingangsdatum, criteriaversie } =
    rij;
  return {
    code,
    naam,
    status,
    sinds: opDag(sinds),
    grond,
    onderVoorwaarde,
    voorwaardeTot,
    ingangsdatum,
    criteriaversie,
    verschilt: {},
    geblokkeerd: null,
    eerder: rij.eerder.map((feit) => ({
      ...feit,
      sinds: opDag(feit.sinds),
      onderVoorwaarde: false,
      criteriaversie: null,
    })),
  };
}
