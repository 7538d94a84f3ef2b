import * as Y from 'yjs';
import type { Mutatie } from '../domain/traject/mutatie.ts';
import { DOCUMENTDELEN } from './documentwaarde.ts';
import type { Documentdeel } from './documentwaarde.ts';
import type { Trajectbestand } from './leesTrajectbestand.ts';
import { verhoogFormaat, VERWIJDERD } from './trajectdocument.ts';
import type { Trajectdocument } from './trajectdocument.ts';

/**
 * Both sides changed the same key without knowing of each other. `onze` and `hunne` are the stored values
 * (undefined = removed), `staat` says which one stands now. That is settled by Yjs and not by time.
 */
export type Botsing = {
  deel: Documentdeel;
  sleutel: string;
  onze: unknown;
  hunne: unknown;
  staat: 'onze' | 'hunne';
};

/** What a merged file brought. A file that brought nothing has counts of 0 and no botsingen. */
export type Samenvoegverslag = {
  /** keys of `antwoorden` that are new or different now */
  nieuweAntwoorden: number;
  /** keys of all other parts that are new, different or gone now */
  overig: number;
  botsingen: readonly Botsing[];
};

/** Merges a file into the stored document. Loses nothing; merging the same file again changes nothing. */
export function voegSamen(document: Trajectdocument, bestand: Trajectbestand): Samenvoegverslag {
  const { doc } = document;
  return bestand.opmerkingen.includes('uit-tekst')
    ? neemTekstOver(doc, bestand.doc)
    : neemDocumentOver(doc, bestand.doc);
}

/** The step that makes the other answer of a botsing stand; null for what has no other (the journal). */
export function neemAndere({ deel, sleutel, onze, hunne, staat }: Botsing): Mutatie | null {
  if (deel === 'journaal') return null;
  const andere = staat === 'onze' ? hunne : onze;
  if (deel === 'kenmerken') return { deel, sleutel, waarde: andere } as Mutatie;
  const { waarde, versie } = (andere ?? {}) as { waarde?: unknown; versie?: string };
  return { deel, sleutel, waarde, ...(versie === undefined ? {} : { versie }) } as Mutatie;
}

function neemDocumentOver(ons: Y.Doc, hun: Y.Doc): Samenvoegverslag {
  const kandidaten = zoekBotsingen(ons, hun);
  const voor = neemOp(ons);
  Y.applyUpdate(ons, Y.encodeStateAsUpdate(hun, Y.encodeStateVector(ons)), 'bestand');
  // Of two copies with formats of their own either may stand now.
  ons.transact(() => verhoogFormaat(ons), 'bestand');
  const botsingen = kandidaten.map((botsing) => {
    const nu = ons.getMap(botsing.deel).get(botsing.sleutel);
    return { ...botsing, staat: isGelijk(nu, botsing.onze) ? ('onze' as const) : ('hunne' as const) };
  });
  return { ...telVerschil(voor, neemOp(ons)), botsingen };
}

/** A file without stored answers has no history: it adds what we do not have and changes nothing else. */
function neemTekstOver(ons: Y.Doc, hun: Y.Doc): Samenvoegverslag {
  const voor = neemOp(ons);
  const botsingen: Botsing[] = [];
  ons.transact(() => {
    verhoogFormaat(ons);
    for (const deel of DOCUMENTDELEN) {
      const onze = ons.getMap(deel);
      for (const [sleutel, waarde] of hun.getMap(deel)) {
        if (!onze.has(sleutel) && !ons.getMap(VERWIJDERD).has(`${deel}/${sleutel}`)) {
          onze.set(sleutel, waarde);
        } else if (!isGelijk(toUitspraak(deel, onze.get(sleutel)), toUitspraak(deel, waarde))) {
          botsingen.push({ deel, sleutel, onze: onze.get(sleutel), hunne: waarde, staat: 'onze' });
        }
      }
    }
  }, 'bestand');
  return { ...telVerschil(voor, neemOp(ons)), botsingen };
}

/** Keys whose last event on either side is unknown to the other side, and whose values differ. */
function zoekBotsingen(ons: Y.Doc, hun: Y.Doc): Omit<Botsing, 'staat'>[] {
  const onzeKennis = Y.decodeStateVector(Y.encodeStateVector(ons));
  const hunKennis = Y.decodeStateVector(Y.encodeStateVector(hun));
  const botsingen: Omit<Botsing, 'staat'>[] = [];
  for (const deel of DOCUMENTDELEN) {
    for (const sleutel of hun.getMap(deel)._map.keys()) {
      const onsLaatste = laatsteGebeurtenis(ons, deel, sleutel);
      const hunLaatste = laatsteGebeurtenis(hun, deel, sleutel);
      if (onsLaatste === null || hunLaatste === null) continue;
      if (kent(hunKennis, onsLaatste) || kent(onzeKennis, hunLaatste)) continue;
      const onze = ons.getMap(deel).get(sleutel);
      const hunne = hun.getMap(deel).get(sleutel);
      if (isGelijk(toUitspraak(deel, onze), toUitspraak(deel, hunne))) continue;
      botsingen.push({ deel, sleutel, onze, hunne });
    }
  }
  return botsingen;
}

/** The place in the history of the last write or removal under a key; null when there never was one. */
function laatsteGebeurtenis(doc: Y.Doc, deel: Documentdeel, sleutel: string): Y.ID | null {
  const item = doc.getMap(deel)._map.get(sleutel);
  if (item === undefined) return null;
  // A removal leaves no place of its own in Yjs, so that the document notes it beside the part.
  const weg = item.deleted ? doc.getMap(VERWIJDERD)._map.get(`${deel}/${sleutel}`) : undefined;
  return (weg ?? item).lastId;
}

function kent(kennis: ReadonlyMap<number, number>, { client, clock }: Y.ID): boolean {
  return (kennis.get(client) ?? 0) > clock;
}

/** What was said, without who said it and when: two people who say the same do not disagree. */
function toUitspraak(deel: Documentdeel, opgeslagen: unknown): unknown {
  if (deel === 'kenmerken' || typeof opgeslagen !== 'object' || opgeslagen === null) return opgeslagen;
  return 'waarde' in opgeslagen ? opgeslagen.waarde : opgeslagen;
}

type Opname = ReadonlyMap<Documentdeel, ReadonlyMap<string, unknown>>;

function neemOp(doc: Y.Doc): Opname {
  return new Map(DOCUMENTDELEN.map((deel) => [deel, new Map(doc.getMap(deel))]));
}

function telVerschil(voor: Opname, na: Opname): Pick<Samenvoegverslag, 'nieuweAntwoorden' | 'overig'> {
  let nieuweAntwoorden = 0;
  let overig = 0;
  for (const deel of DOCUMENTDELEN) {
    const eerst = voor.get(deel) ?? new Map();
    const nu = na.get(deel) ?? new Map();
    for (const sleutel of new Set([...eerst.keys(), ...nu.keys()])) {
      if (isGelijk(toUitspraak(deel, eerst.get(sleutel)), toUitspraak(deel, nu.get(sleutel)))) continue;
      if (deel === 'antwoorden' && nu.has(sleutel)) nieuweAntwoorden += 1;
      else overig += 1;
    }
  }
  return { nieuweAntwoorden, overig };
}

function isGelijk(a: unknown, b: unknown): boolean {
  return a === b || toTekst(a) === toTekst(b);
}

function toTekst(waarde: unknown): string | undefined {
  return JSON.stringify(waarde, (_, deel: unknown) =>
    typeof deel === 'object' && deel !== null && !Array.isArray(deel)
      ? Object.fromEntries(Object.entries(deel).sort(([a], [b]) => (a < b ? -1 : 1)))
      : deel,
  );
}
