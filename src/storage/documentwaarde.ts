import type * as z from 'zod/mini';
import { MAX_TEKST } from '../domain/scanlijst/antwoord.ts';
import { Journaalregel, Kenmerk, TRAJECTDELEN, Trajectdeel } from '../domain/traject/traject.ts';
import type { Trajectdeelnaam } from '../domain/traject/traject.ts';
import { schemaVanWijzigingsfeit } from '../domain/traject/wijzigingsfeit.ts';

/** Every map of the stored document that belongs to the traject. */
export type Documentdeel = Trajectdeelnaam | 'kenmerken' | 'journaal';
export const DOCUMENTDELEN: readonly Documentdeel[] = ['kenmerken', 'journaal', ...TRAJECTDELEN];

/** Why a stored value is not shown; it stays in the document and in every file. */
export type Onleesbaarheid = 'vorm' | 'tekst-te-lang' | 'vreemde-inhoud';
export type Waardeuitkomst = { soort: 'ok'; waarde: unknown } | { soort: Onleesbaarheid };

const MAX_SLEUTEL = 500;
/** Levels of lists and objects inside each other. Ours need 6; thousands would exhaust the stack. */
const MAX_DIEPTE = 20;
const VREEMD = new Set(['__proto__', 'constructor', 'prototype']);

/** Keys that could change the prototype of an object; no honest file holds one. */
export function isVreemdeSleutel(sleutel: string): boolean {
  return VREEMD.has(sleutel);
}

/** Judges one value that came from a document or a file. The result is a copy. */
export function leesWaarde(deel: Documentdeel, sleutel: string, ruw: unknown): Waardeuitkomst {
  if (isVreemdeSleutel(sleutel) || isTeDiep(ruw) || !isGewoon(ruw)) return { soort: 'vreemde-inhoud' };
  if (sleutel.length > MAX_SLEUTEL) return { soort: 'vorm' };
  const uitkomst = schemaVan(deel, sleutel)?.safeParse(ruw);
  if (uitkomst?.success) return { soort: 'ok', waarde: uitkomst.data };
  return { soort: bevatTeLang(ruw) ? 'tekst-te-lang' : 'vorm' };
}

/**
 * The value as every copy and every file can hold it: no undefined, no -0, and no half characters
 * (a lone surrogate does not survive UTF-8, so document and file would disagree).
 */
export function maakBewaarbaar(waarde: unknown): unknown {
  if (typeof waarde === 'string') return maakTekstHeel(waarde);
  if (typeof waarde === 'number') return waarde === 0 ? 0 : waarde;
  if (Array.isArray(waarde)) return waarde.map(maakBewaarbaar);
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  return Object.fromEntries(
    Object.entries(waarde)
      .filter(([, deel]) => deel !== undefined)
      .map(([sleutel, deel]) => [maakTekstHeel(sleutel), maakBewaarbaar(deel)]),
  );
}

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

export function maakTekstHeel(tekst: string): string {
  return /[\uD800-\uDFFF]/.test(tekst) ? decoder.decode(encoder.encode(tekst)) : tekst;
}

function schemaVan(deel: Documentdeel, sleutel: string): z.ZodMiniType | undefined {
  if (deel === 'journaal') return Journaalregel;
  if (deel === 'wijzigingen') return schemaVanWijzigingsfeit(sleutel);
  if (deel !== 'kenmerken') return Trajectdeel[deel];
  return Object.hasOwn(Kenmerk, sleutel) ? Kenmerk[sleutel as keyof typeof Kenmerk] : undefined;
}

/** Lists and objects deeper inside each other than any honest file has them. Safe at every depth. */
export function isTeDiep(waarde: unknown, diepte = 0): boolean {
  if (typeof waarde !== 'object' || waarde === null || !isLijstOfObject(waarde)) return false;
  return diepte >= MAX_DIEPTE || Object.values(waarde).some((deel) => isTeDiep(deel, diepte + 1));
}

/** Plain JSON all the way down, on ordinary prototypes: no Yjs types, no bytes. Not for what is too deep. */
function isGewoon(waarde: unknown): boolean {
  if (waarde === null || typeof waarde !== 'object') return typeof waarde !== 'function';
  if (!isLijstOfObject(waarde)) return false;
  return Object.entries(waarde).every(([sleutel, deel]) => !isVreemdeSleutel(sleutel) && isGewoon(deel));
}

/** False for Yjs types (which refer to each other in circles) and bytes. */
function isLijstOfObject(waarde: object): boolean {
  return Array.isArray(waarde) || Object.getPrototypeOf(waarde) === Object.prototype;
}

function bevatTeLang(waarde: unknown): boolean {
  if (typeof waarde === 'string') return waarde.length > MAX_TEKST;
  if (typeof waarde !== 'object' || waarde === null) return false;
  return Object.values(waarde).some(bevatTeLang);
}
