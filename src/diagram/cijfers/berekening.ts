import type { Cijfer } from '../../domain/proces/kerncijfers/cijfer.ts';
import type { Doorlooptijd, Stapmoment } from '../../domain/proces/kerncijfers/doorlooptijd.ts';
import { toKerncijfers } from '../../domain/proces/kerncijfers/kerncijfers.ts';
import {
  type Overdracht,
  type Overdrachttelling,
  type Stapdocument,
  toBaan,
  toNietAltijd,
} from '../../domain/proces/kerncijfers/telling.ts';
import { type Procesgraaf, vind } from '../../domain/proces/procesgraaf.ts';
import type { PreferenteWerkwijze } from '../../domain/werkwijze/preferenteWerkwijze.ts';
import { kerncijfers as t } from '../../texts/kerncijfers.ts';
import { procesverschil } from '../../texts/procesverschil.ts';
import { watStap } from '../zinnen/stapzinnen.ts';
import { termijnInWoorden } from '../zinnen/termijnwoorden.ts';
import { type Woordenbron, woordenVanWerkwijze } from '../zinnen/woorden.ts';

/** What was counted, one line each, and what is said below it. */
export type Berekening = { regels: readonly string[]; voet: readonly string[] };

/** Says how one figure was computed; undefined for a process without the route of that figure. */
export function maakBerekening(
  cijfer: Cijfer,
  werkwijze: PreferenteWerkwijze,
): (graaf: Procesgraaf) => Berekening | undefined {
  const woorden = woordenVanWerkwijze(werkwijze);
  const documenten = new Map(werkwijze.werkproces.documenten.map(({ id, naam }) => [id, naam]));
  const { werkproces } = werkwijze;
  return (graaf) => {
    const kerncijfers = toKerncijfers({ graaf, werkproces });
    const zegStap = (id: string) => zeg(id, graaf, woorden);
    switch (cijfer.soort) {
      case 'doorlooptijd': {
        const tijd = kerncijfers.doorlooptijd.get(cijfer.route);
        return tijd && zegTijd(tijd, zegStap, woorden);
      }
      case 'overdrachten': {
        const telling = kerncijfers.overdrachten.get(cijfer.route);
        return telling && zegOverdrachten(telling, graaf, woorden, toNietAltijd(werkproces));
      }
      case 'contactmomenten':
        return zegGeteld(kerncijfers.contactmomenten, zegStap);
      case 'formulieren':
      case 'brieven': {
        const regel = ({ stap, document }: Stapdocument) =>
          t.berekening.document(zegStap(stap), documenten.get(document) ?? document);
        return zegGeteld(kerncijfers[cijfer.soort], regel);
      }
      default:
        return cijfer satisfies never;
    }
  };
}

function zeg(id: string, { stappen }: Procesgraaf, woorden: Woordenbron): string {
  const stap = vind(stappen, id);
  return stap ? watStap(stap, woorden) : id;
}

function zegGeteld<T>(
  { geteld, onbekend }: { geteld: readonly T[]; onbekend: readonly string[] },
  regel: (deel: T) => string,
): Berekening {
  return {
    regels: geteld.map(regel),
    voet: [
      ...(geteld.length === 0 ? [t.berekening.niets] : []),
      ...(onbekend.length === 0 ? [] : [t.berekening.nietTeTellen(onbekend)]),
    ],
  };
}

/** A hand-over to or from a step that is not always needed says so, and then the sum is a range. */
function zegOverdrachten(
  telling: Overdrachttelling,
  graaf: Procesgraaf,
  woorden: Woordenbron,
  nietAltijd: ReadonlySet<string>,
): Berekening {
  const { regels, voet } = zegGeteld(telling, (lijn) => {
    const zin = zegOverdracht(lijn, graaf, woorden);
    const zoNodig = nietAltijd.has(lijn.van) || nietAltijd.has(lijn.naar);
    return zoNodig ? `${zin} ${t.berekening.nietAltijdOverdracht}` : zin;
  });
  const { minst, aantal } = telling;
  const samen = t.berekening.samen(t.lang.aantal({ minimum: minst, maximum: aantal }));
  return { regels, voet: minst < aantal ? [...voet, samen, t.berekening.zonderNietAltijd] : voet };
}

function zegOverdracht({ van, naar }: Overdracht, graaf: Procesgraaf, woorden: Woordenbron): string {
  const baan = (id: string) => woorden.baan(toBaan(graaf, id)) ?? toBaan(graaf, id);
  const naam = (id: string) =>
    procesverschil.noem(
      vind(graaf.stappen, id)?.naam ??
        vind(graaf.poorten, id)?.vraag ??
        vind(graaf.gebeurtenissen, id)?.tekst ??
        id,
    );
  return t.berekening.overdracht({ van: baan(van), naar: baan(naar) }, { van: naam(van), naar: naam(naar) });
}

/** Steps with a term one by one; the ones without together, so that nobody misses them. */
function zegTijd(
  { stappen, onbekend, minimum, maximum }: Doorlooptijd,
  zegStap: (id: string) => string,
  woorden: Woordenbron,
): Berekening {
  const open = new Set(onbekend);
  const zonder = stappen
    .filter(({ telt }) => telt === 'geen')
    .map(({ stap }) => woorden.stap(stap)?.naam ?? stap);
  return {
    regels: stappen
      .filter(({ telt }) => telt !== 'geen')
      .map((moment) => zegMoment(moment, zegStap(moment.stap), open, woorden)),
    voet: [
      t.berekening.samen(t.lang.dagen({ minimum, maximum })),
      ...(zonder.length === 0 ? [] : [t.berekening.zonder(zonder)]),
    ],
  };
}

function zegMoment(
  moment: Stapmoment,
  zin: string,
  open: ReadonlySet<string>,
  { anker }: Woordenbron,
): string {
  const termijn = termijnInWoorden(moment.termijn, (id) => anker(id) ?? id);
  const delen = [
    moment.telt === 'onbekend' ? zin : t.berekening.termijn(zin, termijn),
    zegTelling(moment, open.has(moment.stap)),
    moment.optioneel ? t.berekening.nietAltijd : undefined,
  ];
  return delen.filter((deel) => deel !== undefined).join(' ');
}

/** What the term of a step does to the total. */
function zegTelling({ telt, klaar }: Stapmoment, isOpen: boolean): string | undefined {
  switch (telt) {
    case 'onbekend':
    case 'tekst':
      return isOpen ? t.berekening.onbekend : t.berekening.gedekt;
    case 'terug':
      return t.berekening.terug;
    case 'ander-begin':
      return isOpen ? t.berekening.anderBegin : t.berekening.gedekt;
    case 'duur':
    case 'wacht':
      return klaar.minimum === 0 && klaar.maximum === null
        ? undefined
        : t.berekening.klaar(t.lang.dagen(klaar));
    case 'geen':
      return undefined;
    default:
      return telt satisfies never;
  }
}
