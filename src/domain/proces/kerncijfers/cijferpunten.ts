import type { Effect } from '../../scanlijst/effect.ts';
import type { Scanlijst, Scanpunt } from '../../scanlijst/scanlijst.ts';
import type { Procesgraaf } from '../procesgraaf.ts';
import type { Meetlat } from '../vergelijking.ts';
import type { Werkproces } from '../werkproces.ts';
import { type Cijfer, cijfersleutel, toCijfers } from './cijfer.ts';
import { effectenVan } from '../../scanlijst/effectenVan.ts';
import { type Kerncijfers, toKerncijfers } from './kerncijfers.ts';
import { maakRaaktOverdracht } from './raaktOverdracht.ts';
import { toCijferroute } from './cijferroute.ts';
import { WERKGEVER } from './telling.ts';

/** Key of a figure → the scanpunten whose answer can change it, in printed order. */
export type Cijferpunten = ReadonlyMap<string, readonly string[]>;

/**
 * Which questions stand behind which figure: an effect changes a figure when it touches something that the figure
 * counts in the preferred process or, on a route, in what other answers can make of it, and a question by which such a
 * question falls away changes it too. Follows from the content alone; a test tries every pair of answers.
 */
export function toCijferpunten({ werkwijze: { scanlijst, werkproces }, voorkeur }: Meetlat): Cijferpunten {
  const punten = scanlijst.scanpunten.map((punt) => ({ id: punt.id, effecten: effectenVan(punt) }));
  const effecten = punten.flatMap((punt) => punt.effecten);
  const cijfers = toKerncijfers({ graaf: voorkeur, werkproces });
  const bron = { werkproces, graaf: voorkeur, cijfers, effecten };
  return new Map(
    toCijfers(werkproces).map((cijfer) => {
      const raakt = maakRaakvlak(cijfer, bron);
      const zelf = punten.filter(({ effecten }) => effecten.some(raakt)).map(({ id }) => id);
      return [cijfersleutel(cijfer), metOverslaanders(new Set(zelf), scanlijst)];
    }),
  );
}

/** With the questions by which one of these falls away: then its answer does not count. */
function metOverslaanders(zelf: ReadonlySet<string>, scanlijst: Scanlijst): string[] {
  const slaatOver = ({ slaOver }: Scanpunt) =>
    (slaOver ?? []).some(({ punten }) => punten.some((id) => zelf.has(id)));
  const met = scanlijst.scanpunten.filter((punt) => zelf.has(punt.id) || slaatOver(punt));
  const ids = met.map(({ id }) => id);
  return ids.length === zelf.size ? ids : metOverslaanders(new Set(ids), scanlijst);
}

type Bron = { werkproces: Werkproces; graaf: Procesgraaf; cijfers: Kerncijfers; effecten: readonly Effect[] };
type Raakvlak = (effect: Effect) => boolean;

function maakRaakvlak(cijfer: Cijfer, bron: Bron): Raakvlak {
  switch (cijfer.soort) {
    case 'doorlooptijd':
      return raaktTijd(cijfer.route, bron);
    case 'overdrachten': {
      const { routes } = bron.werkproces.kerncijfers;
      const langs = routes.find(({ id }) => id === cijfer.route)?.langs ?? '';
      const route = toCijferroute(bron, langs);
      return route ? maakRaaktOverdracht({ ...bron, route, langs }) : () => false;
    }
    case 'contactmomenten':
      return raaktContact(bron);
    case 'formulieren':
      return raaktDocument('formulier', bron);
    case 'brieven':
      return raaktDocument('brief', bron);
    default:
      return cijfer satisfies never;
  }
}

/** A term can have any value, so it counts wherever its step does. An extra step has no term of its own. */
function raaktTijd(route: string, { cijfers, werkproces: { kerncijfers } }: Bron): Raakvlak {
  const momenten = new Map(cijfers.doorlooptijd.get(route)?.stappen.map((moment) => [moment.stap, moment]));
  const langs = kerncijfers.routes.find(({ id }) => id === route)?.langs;
  const vast = new Set([kerncijfers.van, kerncijfers.tot, langs]);
  return (effect) => {
    if (effect.soort === 'andere-termijn') return momenten.has(effect.stap);
    if (effect.soort !== 'mist-stap') return false;
    return vast.has(effect.stap) || (momenten.get(effect.stap)?.telt ?? 'geen') !== 'geen';
  };
}

function raaktContact({ cijfers, werkproces }: Bron): Raakvlak {
  const extra = new Set(werkproces.extraStappen.filter(({ contact }) => contact).map(({ id }) => id));
  return (effect) => {
    if (effect.soort === 'mist-stap') return cijfers.contactmomenten.geteld.includes(effect.stap);
    return effect.soort === 'extra-stap' && extra.has(effect.id);
  };
}

/** A form counts only where the employer fills it in; a letter counts everywhere. */
function raaktDocument(soort: 'formulier' | 'brief', { graaf, werkproces }: Bron): Raakvlak {
  const vanSoort = new Set(werkproces.documenten.filter((d) => d.soort === soort).map(({ id }) => id));
  const telt = ({ baan }: { baan: string }) => soort === 'brief' || baan === WERKGEVER;
  const heeft = (documenten: readonly string[] = []) => documenten.some((id) => vanSoort.has(id));
  return (effect) => {
    if (effect.soort === 'extra-stap') {
      const extra = werkproces.extraStappen.find(({ id }) => id === effect.id);
      return extra !== undefined && telt(extra) && (heeft(extra.in) || heeft(extra.uit));
    }
    const stap = 'stap' in effect ? graaf.stappen[effect.stap] : undefined;
    if (!stap) return false;
    if (effect.soort === 'mist-stap') return telt(stap) && heeft(stap.documenten);
    if (effect.soort === 'andere-baan') return soort === 'formulier' && heeft(stap.documenten);
    return (
      effect.soort === 'ander-document' && telt(stap) && heeft([effect.vervangt]) !== heeft([effect.door])
    );
  };
}
