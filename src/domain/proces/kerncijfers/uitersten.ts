import type { Antwoord, Antwoorden } from '../../scanlijst/antwoord.ts';
import type { Scanpunt } from '../../scanlijst/scanlijst.ts';
import type { Procesgraaf } from '../procesgraaf.ts';
import type { PreferenteWerkwijze } from '../../werkwijze/preferenteWerkwijze.ts';
import { type Cijfer, toWaarde } from './cijfer.ts';
import type { Bereik } from './doorlooptijd.ts';
import { toMogelijkeAntwoorden } from './mogelijkeAntwoorden.ts';
import type { Nuproef } from './nuproef.ts';
import { toVraaggroepen } from './vraaggroepen.ts';

/** One way to answer what is open: the process and the value that follow, and by scanpunt what was assumed. */
export type Uiterste = { graaf: Procesgraaf; waarde: Bereik; aangenomen: Antwoorden };

/**
 * The lowest and the highest value of a figure over all answers that can still be given; one when they are equal,
 * none when no answer gives this process the route of the figure. `route`: whether it has that route.
 */
export type Uitersten = { route: 'altijd' | 'soms' | 'nooit'; uitersten: readonly Uiterste[] };

type Vraag = {
  werkwijze: PreferenteWerkwijze;
  cijfer: Cijfer;
  proef: Nuproef;
  /** ids of the scanpunten behind the figure without an answer that tells */
  open: readonly string[];
};

/**
 * Tries every answer to the open questions: what a figure can become is not guessed. Questions that have nothing to
 * do with each other are tried apart, so that the work adds up and does not multiply; hand-overs and days depend on
 * the whole route, so there every combination is tried.
 */
export function toUitersten({ werkwijze, cijfer, proef, open }: Vraag): Uitersten {
  const { scanlijst, werkproces } = werkwijze;
  const probeer = (aangenomen: Antwoorden): Uiterste | undefined => {
    const graaf = proef(aangenomen);
    const waarde = toWaarde({ graaf, werkproces }, cijfer);
    return waarde && { graaf, waarde, aangenomen };
  };
  const keuzes = new Map(
    scanlijst.scanpunten
      .filter(({ id }) => open.includes(id))
      .map((punt) => [punt, toMogelijkeAntwoorden(punt)] as const)
      .filter(([, mogelijk]) => mogelijk.length > 1),
  );
  const vragen = [...keuzes.keys()];
  const los = 'route' in cijfer ? [] : toVraaggroepen(vragen, scanlijst.scanpunten);
  const groepen = los.length > 1 ? los : [vragen];
  const pogingen = groepen.map((groep) => combineer(groep, keuzes).map(probeer));
  const gelukt = pogingen.map((groep) => groep.filter((poging) => poging !== undefined));
  const kies = (beter: Beter): Uiterste | undefined => {
    const beste = gelukt.map((groep) => kiesBeste(groep, beter));
    return beste.length === 1 ? beste[0] : probeer(new Map(beste.flatMap((b) => [...(b?.aangenomen ?? [])])));
  };
  const uitersten = [kies(isLager), kies(isHoger)].filter((uiterste) => uiterste !== undefined);
  if (uitersten.length === 0) return { route: 'nooit', uitersten };
  return {
    route: pogingen.flat().includes(undefined) ? 'soms' : 'altijd',
    uitersten: zijnGelijk(uitersten) ? uitersten.slice(0, 1) : uitersten,
  };
}

type Beter = (a: Bereik, b: Bereik) => boolean;

/** Every way to answer these questions; without questions the one that answers nothing. */
function combineer(
  vragen: readonly Scanpunt[],
  keuzes: ReadonlyMap<Scanpunt, readonly Antwoord[]>,
): Antwoorden[] {
  let uit: Map<string, Antwoord>[] = [new Map()];
  for (const vraag of vragen) {
    const mogelijk = keuzes.get(vraag) ?? [];
    uit = uit.flatMap((eerder) => mogelijk.map((antwoord) => new Map([...eerder, [vraag.id, antwoord]])));
  }
  return uit;
}

/** Of equals the first: nearest to the preferente werkwijze. */
function kiesBeste(pogingen: readonly Uiterste[], beter: Beter): Uiterste | undefined {
  return pogingen.reduce<Uiterste | undefined>(
    (beste, poging) => (!beste || beter(poging.waarde, beste.waarde) ? poging : beste),
    undefined,
  );
}

const hoogste = ({ maximum }: Bereik) => maximum ?? Infinity;
const isLager: Beter = (a, b) =>
  a.minimum < b.minimum || (a.minimum === b.minimum && hoogste(a) < hoogste(b));
const isHoger: Beter = (a, b) =>
  hoogste(a) > hoogste(b) || (hoogste(a) === hoogste(b) && a.minimum > b.minimum);

const zijnGelijk = (uitersten: readonly Uiterste[]) =>
  new Set(uitersten.map(({ waarde }) => JSON.stringify(waarde))).size <= 1;
