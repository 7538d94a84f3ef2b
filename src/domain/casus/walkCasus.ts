import { WERKGEVER } from '../proces/kerncijfers/telling.ts';
import { type Casus, dagVan } from './casus.ts';
import {
  BESLUIT,
  type Casusloop,
  type Loopdocument,
  type Loopopmerking,
  type Loopstap,
  type Loopuitkomst,
  type Moment,
  type Tijdigheid,
} from './casusloop.ts';
import type { Casusplan, Plandeel } from './casusplan.ts';
import { toDag, toDagnummer } from './dagnummer.ts';
import { plusTermijn, type Rekenkalender } from './kalender.ts';
import { type Gelopen, loopDeel, type Rekenmoment, toOnbekend } from './loopDeel.ts';

type Bron = { plan: Casusplan; casus: Casus; kalender: Rekenkalender };
type Gelopendeel = { deel: Plandeel['deel']; stappen: readonly Gelopen[] };

const GEEN_DAG: Moment = { vroegst: null, uiterlijk: null };

/**
 * Walks one casus through one process, on a calendar with working days. Pure: the same casus in the same process gives
 * the same days. @param casus without mistakes (vindCasusfouten)
 */
export function walkCasus({ plan, casus, kalender }: Bron): Loopuitkomst {
  const { werkproces } = plan;
  const route = plan.routes.has(casus.route) ? casus.route : ([...plan.routes][0] ?? casus.route);
  const tijdigheid = toTijdigheid(plan, casus, kalender);
  const delen = toDelen({ plan, casus, kalender }, route, tijdigheid);
  if (valtErbuiten(delen, kalender)) {
    return { soort: 'buiten-kalender', van: toDag(kalender.van), tot: toDag(kalender.tot) };
  }
  const stappen = delen.flatMap((deel) => toLoopstappen(deel, casus));
  const aanvraagdeel = delen.find(({ deel }) => deel.begin === 'aanvraag');
  const vind = (id: string) => aanvraagdeel?.stappen.find(({ plan: { stap } }) => stap.id === id)?.moment;
  const betaald = vind(werkproces.kerncijfers.tot);
  const besluit = vind(BESLUIT);
  const vast = stappen.filter(({ optioneel }) => !optioneel);
  const loop: Casusloop = {
    stappen: opDag(stappen),
    route,
    tijdigheid,
    besluit: besluit && toMoment(besluit),
    eersteBetaling: betaald && toMoment(betaald),
    formulieren: toDocumenten(
      vast.filter(({ stap }) => stap.baan === WERKGEVER),
      plan.documenten.formulier,
    ),
    brieven: toDocumenten(vast, plan.documenten.brief),
    contacten: vast.filter(({ contact }) => contact).length,
    onbekend: betaald ? toOnbekend(betaald.onbekend) : [],
    opmerkingen: toOpmerkingen({ plan, casus, kalender }, { route, delen, besluit }),
  };
  return { soort: 'loop', loop };
}

function toDelen({ plan, casus, kalender }: Bron, route: string, { soort }: Tijdigheid): Gelopendeel[] {
  const isTeLaat = soort === 'te-laat';
  return plan.delen.flatMap((plandeel) => {
    const { deel } = plandeel;
    const begin = toBegin(plandeel, casus);
    const isAanDeBeurt = begin !== null && (deel.route === undefined || deel.route === route);
    // What comes too late is not decided on: only the application itself is left.
    if (!isAanDeBeurt || (isTeLaat && deel.begin !== 'aanvraag' && deel.begin !== 'geen')) return [];
    const over =
      isTeLaat && deel.begin === 'aanvraag' ? { deel, stappen: plandeel.stappen.slice(0, 1) } : plandeel;
    return [{ deel, stappen: loopDeel(over, { begin: toDagnummer(begin), casus, kalender }) }];
  });
}

/** The day on which a part of this casus begins; null when it is no part of it. */
function toBegin({ deel }: Plandeel, casus: Casus): string | null {
  switch (deel.begin) {
    case 'geen':
      return casus.aanvraag;
    case 'gebeurtenis':
      return casus.gebeurtenis?.soort === deel.id ? casus.gebeurtenis.op : null;
    case 'aanvraag':
    case 'start-werk':
    case 'proefplaats':
      return dagVan(casus, deel.begin);
    default:
      return deel.begin satisfies never;
  }
}

function toTijdigheid(
  { graaf, werkproces, inhoud }: Casusplan,
  casus: Casus,
  kalender: Rekenkalender,
): Tijdigheid {
  const termijn = graaf.stappen[werkproces.kerncijfers.van]?.termijn;
  if (termijn?.soort === 'tekst') return { soort: 'in-woorden', tekst: termijn.tekst };
  const dag = termijn?.soort === 'termijn' ? inhoud.ankers[termijn.anker] : undefined;
  const vanaf = dag && dagVan(casus, dag);
  if (termijn?.soort !== 'termijn' || !vanaf) return { soort: 'onbekend' };
  const laatste = plusTermijn(toDagnummer(vanaf), termijn, kalender);
  if (laatste === undefined) return { soort: 'onbekend' };
  return {
    soort: toDagnummer(casus.aanvraag) > laatste ? 'te-laat' : 'op-tijd',
    uiterlijk: toDag(laatste),
  };
}

function toLoopstappen({ deel, stappen }: Gelopendeel, casus: Casus): Loopstap[] {
  return stappen.map(({ plan: { stap, sleutel, na, duurtTot, optioneel, contact }, telt, moment }) => ({
    sleutel,
    deel: deel.id,
    stap,
    moment: moment ? toMoment(moment) : GEEN_DAG,
    totEnMet: moment && duurtTot ? dagVoor(dagVan(casus, duurtTot)) : null,
    telt,
    optioneel,
    contact,
    na,
  }));
}

const dagVoor = (dag: string | null) => (dag === null ? null : toDag(toDagnummer(dag) - 1));

function toMoment({ vroegst: eerste, uiterlijk }: Rekenmoment): Moment {
  const vroegst = toDag(eerste);
  if (uiterlijk === Infinity) return { vroegst, uiterlijk: null };
  return { vroegst, uiterlijk: uiterlijk === eerste ? vroegst : toDag(uiterlijk) };
}

/** By first day; what has no day stays right after what comes before it in its part. */
function opDag(stappen: readonly Loopstap[]): Loopstap[] {
  let vorige: { deel?: string; dag: string } = { dag: '' };
  const metDag = stappen.map((stap) => {
    const dag =
      stap.moment.vroegst ?? (vorige.deel === stap.deel ? vorige.dag : eersteDagVan(stap.deel, stappen));
    vorige = { deel: stap.deel, dag };
    return { stap, dag };
  });
  return metDag.toSorted((a, b) => (a.dag < b.dag ? -1 : a.dag > b.dag ? 1 : 0)).map(({ stap }) => stap);
}

const eersteDagVan = (deel: string, stappen: readonly Loopstap[]) =>
  stappen.find((stap) => stap.deel === deel && stap.moment.vroegst !== null)?.moment.vroegst ?? '';

function toDocumenten(stappen: readonly Loopstap[], gezocht: ReadonlySet<string>): Loopdocument[] {
  return stappen.flatMap(({ stap, sleutel, deel }) =>
    stap.documenten.filter((id) => gezocht.has(id)).map((document) => ({ document, stap: sleutel, deel })),
  );
}

function toOpmerkingen(
  { plan: { graaf, inhoud, delen: plandelen }, casus }: Bron,
  gelopen: { route: string; delen: readonly Gelopendeel[]; besluit: Rekenmoment | undefined },
): Loopopmerking[] {
  const { route, delen, besluit } = gelopen;
  const { gebeurtenis } = casus;
  const leeg = plandelen.find(({ deel, stappen }) => deel.id === gebeurtenis?.soort && stappen.length === 0);
  const isVoorBesluit = gebeurtenis && besluit && toDagnummer(gebeurtenis.op) < besluit.vroegst;
  return [
    ...(route === casus.route ? [] : [{ soort: 'route-ontbreekt', gevraagd: casus.route } as const]),
    ...(casus.aanvraag > casus.startWerk ? [{ soort: 'na-start' } as const] : []),
    ...(isVoorBesluit ? [{ soort: 'voor-besluit' } as const] : []),
    ...inhoud.poorten.flatMap((poort) =>
      Object.entries(graaf.poorten[poort]?.routes ?? {}).map(
        ([onderwerp, tekst]) => ({ soort: 'andere-keuze', poort, onderwerp, tekst }) as const,
      ),
    ),
    ...(leeg && delen.some(({ deel }) => deel.id === leeg.deel.id)
      ? [{ soort: 'geen-stappen', deel: leeg.deel.id } as const]
      : []),
  ];
}

function valtErbuiten(delen: readonly Gelopendeel[], { van, tot }: Rekenkalender): boolean {
  const isErbuiten = (dag: number) => dag !== Infinity && (dag < van || dag > tot);
  return delen.some(({ stappen }) =>
    stappen.some(
      ({ moment }) => moment && [moment.vroegst, moment.hoogste, moment.uiterlijk].some(isErbuiten),
    ),
  );
}
