import type { Koppeling } from './koppeling.ts';
import { type Naamgelijkenis, toNaamgelijkenis } from './naamgelijkenis.ts';
import type { Procesgraaf, Processtap } from './procesgraaf.ts';
import { vind } from './procesgraaf.ts';
import { scoorStappen, type Stapscores } from './scoorStappen.ts';
import { voegGroepenToe } from './stapgroepen.ts';

/**
 * From here on two steps are taken for the same. Chosen on the fixtures of municipal names: the lowest pair that
 * people call the same is above it, the highest that they call different is below it.
 */
const DREMPEL = 0.6;

export type Koppelvraag = {
  huidig: Procesgraaf;
  voorkeur: Procesgraaf;
  /** What somebody said: step of `huidig` → its steps in `voorkeur`, none = it belongs to none. Always wins. */
  handmatig?: ReadonlyMap<string, readonly string[]>;
  /** Step of `voorkeur` → other names that it goes by. */
  aliassen?: ReadonlyMap<string, readonly string[]>;
};

/**
 * Says which steps of two processes are the same: first what somebody said, then equal ids, then names that are
 * alike, weighed with lane, documents and neighbours. The best pair is taken first, then the best that is left:
 * not always the highest sum of all, but every choice can be explained by itself. A step is split or merged only
 * where that is clearly better (`stapgroepen`); else it is left for somebody to say.
 *
 * Every step of both processes is in exactly one koppeling; one without a counterpart stands alone with score 0
 * (or 1 when somebody said so). What was said about steps that are no longer there is passed over.
 * Same input, same answer. Cost: names that share a word, never every pair.
 */
export function koppelStappen(vraag: Koppelvraag): Koppeling[] {
  const { handmatig = new Map<string, readonly string[]>(), ...zonderGezegd } = vraag;
  if (handmatig.size === 0) return koppel(zonderGezegd, { handmatig, mee: new Map() });
  return koppel(zonderGezegd, { handmatig, mee: toMee(koppelStappen(zonderGezegd), handmatig) });
}

type Gezegd = {
  handmatig: ReadonlyMap<string, readonly string[]>;
  /** step of `huidig` → what it was proposed for together with a step for which somebody said so */
  mee: ReadonlyMap<string, Koppeling>;
};

/** Steps that were proposed as one: who confirms one of them says nothing of the others, so they stay proposed. */
function toMee(voorstel: readonly Koppeling[], handmatig: Gezegd['handmatig']): Map<string, Koppeling> {
  const bevestigd = voorstel.filter(
    ({ huidig, voorkeur }) =>
      huidig.length > 1 && huidig.some((id) => zijnGelijk(handmatig.get(id), voorkeur)),
  );
  return new Map(
    bevestigd.flatMap((koppeling) =>
      koppeling.huidig.filter((id) => !handmatig.has(id)).map((id) => [id, koppeling] as const),
    ),
  );
}

const zijnGelijk = (gezegd: readonly string[] | undefined, voorstel: readonly string[]) =>
  gezegd?.length === voorstel.length && voorstel.length > 0 && voorstel.every((id) => gezegd.includes(id));

function koppel({ huidig, voorkeur, aliassen }: Koppelvraag, { handmatig, mee }: Gezegd): Koppeling[] {
  const gezegd = toGezegd(huidig, voorkeur, { handmatig, mee });
  const alGekoppeld = new Set(gezegd.flatMap((koppeling) => [...koppeling.huidig]));
  const alGekozen = new Set(gezegd.flatMap((koppeling) => [...koppeling.voorkeur]));
  const opId = Object.keys(huidig.stappen)
    .filter((id) => vind(voorkeur.stappen, id) && !alGekoppeld.has(id) && !alGekozen.has(id))
    .map((id): Koppeling => ({ huidig: [id], voorkeur: [id], score: 1, grond: 'id' }));
  const vast = [...gezegd, ...opId];
  const rest = {
    huidig: zonder(huidig, new Set(vast.flatMap((koppeling) => [...koppeling.huidig]))),
    voorkeur: zonder(voorkeur, new Set(vast.flatMap((koppeling) => [...koppeling.voorkeur]))),
  };
  return opVolgorde(huidig, [...vast, ...koppelRest({ huidig, voorkeur, rest, vast, aliassen })]);
}

type Rest = Record<'huidig' | 'voorkeur', readonly Processtap[]>;

const zonder = ({ stappen }: Procesgraaf, weg: ReadonlySet<string>): Processtap[] =>
  Object.values(stappen).filter(({ id }) => !weg.has(id));

function koppelRest({
  huidig,
  voorkeur,
  rest,
  vast,
  aliassen,
}: {
  huidig: Procesgraaf;
  voorkeur: Procesgraaf;
  rest: Rest;
  vast: readonly Koppeling[];
  aliassen: Koppelvraag['aliassen'];
}): Koppeling[] {
  const namen: Naamgelijkenis = toNaamgelijkenis({
    huidig: rest.huidig.map(({ naam }) => ({ namen: [naam] })),
    voorkeur: rest.voorkeur.map(({ id, naam }) => ({ namen: [naam, ...(aliassen?.get(id) ?? [])] })),
  });
  const scores = scoorStappen({ huidig, voorkeur, rest, vast, namen });
  const paren = kiesBeste(scores);
  const groepen = voegGroepenToe({ huidig, voorkeur, rest, paren, namen });
  const gekoppeld = groepen.map((groep): Koppeling => ({
    huidig: groep.huidig.map((n) => (rest.huidig[n] as Processtap).id),
    voorkeur: groep.voorkeur.map((m) => (rest.voorkeur[m] as Processtap).id),
    score: groep.score,
    grond: 'gelijkenis',
  }));
  const alleen = (zijde: 'huidig' | 'voorkeur'): Koppeling[] => {
    const bezet = new Set(gekoppeld.flatMap((koppeling) => koppeling[zijde]));
    return rest[zijde]
      .filter(({ id }) => !bezet.has(id))
      .map(({ id }) => ({ huidig: [], voorkeur: [], [zijde]: [id], score: 0, grond: 'gelijkenis' }));
  };
  return [...gekoppeld, ...alleen('huidig'), ...alleen('voorkeur')];
}

/** Best pair first; of equals the one that comes first in both processes. */
function kiesBeste(scores: Stapscores): { huidig: number; voorkeur: number; score: number }[] {
  const paren = [...scores]
    .filter(({ score }) => score >= DREMPEL)
    .toSorted((a, b) => b.score - a.score || a.huidig - b.huidig || a.voorkeur - b.voorkeur);
  const bezet = { huidig: new Set<number>(), voorkeur: new Set<number>() };
  return paren.filter(({ huidig, voorkeur }) => {
    if (bezet.huidig.has(huidig) || bezet.voorkeur.has(voorkeur)) return false;
    bezet.huidig.add(huidig);
    bezet.voorkeur.add(voorkeur);
    return true;
  });
}

/**
 * What somebody said, as koppelingen: steps that were given one counterpart together are one koppeling. One in which
 * a step only goes along is as sure as the proposal was.
 */
function toGezegd(huidig: Procesgraaf, voorkeur: Procesgraaf, { handmatig, mee }: Gezegd): Koppeling[] {
  const groepen: { huidig: string[]; voorkeur: string[] }[] = [];
  for (const id of Object.keys(huidig.stappen)) {
    const gekozen = handmatig.get(id) ?? mee.get(id)?.voorkeur;
    if (!gekozen) continue;
    const doelen = gekozen.filter((doel) => vind(voorkeur.stappen, doel));
    // All of them are gone: nobody said that it belongs to none.
    if (doelen.length === 0 && gekozen.length > 0) continue;
    const raakt = groepen.filter((groep) => groep.voorkeur.some((doel) => doelen.includes(doel)));
    const samen = {
      huidig: [...raakt.flatMap((groep) => groep.huidig), id],
      voorkeur: [...new Set([...raakt.flatMap((groep) => groep.voorkeur), ...doelen])],
    };
    groepen.splice(0, groepen.length, ...groepen.filter((groep) => !raakt.includes(groep)), samen);
  }
  return groepen.map((groep): Koppeling => {
    const voorgesteld = groep.huidig.flatMap((id) => mee.get(id) ?? []);
    if (voorgesteld.length === 0) return { ...groep, score: 1, grond: 'handmatig' };
    return { ...groep, score: Math.min(...voorgesteld.map(({ score }) => score)), grond: 'gelijkenis' };
  });
}

/** In the order of the current process; what only the preferred one has comes last, in its own order. */
function opVolgorde({ stappen }: Procesgraaf, koppelingen: readonly Koppeling[]): Koppeling[] {
  const plek = new Map(Object.keys(stappen).map((id, i) => [id, i]));
  const eerste = (koppeling: Koppeling) => plek.get(koppeling.huidig[0] ?? '') ?? Infinity;
  return koppelingen.toSorted((a, b) => (eerste(a) === eerste(b) ? 0 : eerste(a) - eerste(b)));
}
