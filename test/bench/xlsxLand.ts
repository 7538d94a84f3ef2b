import { leegTraject, type Traject, type Vastgelegd } from '../../src/domain/traject/traject.ts';
import type { Antwoord } from '../../src/domain/scanlijst/antwoord.ts';
import type { Scanpunt } from '../../src/domain/scanlijst/scanlijst.ts';
import type { PreferenteWerkwijze } from '../../src/domain/werkwijze/preferenteWerkwijze.ts';
import type { Wijziging } from '../../src/domain/wijziging/wijziging.ts';
import { toInvoer } from '../export/voorbeeldinvoer.ts';

/** Every gemeente of the Netherlands, and so many changes each. */
export const LAND = { gemeenten: 342, wijzigingen: 60 };

export type Lijstinvoer = ReturnType<typeof toInvoer>;

/** The list of the whole country: the changes that most gemeenten share. */
export function maakLandlijst(werkwijze: PreferenteWerkwijze): Lijstinvoer {
  const alles = toInvoer(werkwijze, maakTraject(werkwijze.scanlijst.scanpunten, LAND.gemeenten));
  const vaakst = alles.wijzigingen.toSorted((a, b) => b.gemeenten.length - a.gemeenten.length);
  return { ...alles, wijzigingen: vaakst.slice(0, LAND.wijzigingen).map(voorAlle(alles.gemeenten)) };
}

/** Every gemeente has work on every change, as in the worst case. */
function voorAlle(gemeenten: Lijstinvoer['gemeenten']) {
  return (wijziging: Wijziging): Wijziging => {
    const [eerste] = wijziging.gemeenten;
    if (!eerste) return wijziging;
    const perCode = new Map(wijziging.gemeenten.map((rij) => [rij.gemeente, rij]));
    return {
      ...wijziging,
      gemeenten: gemeenten.map(({ code }) => perCode.get(code) ?? { ...eerste, gemeente: code }),
    };
  };
}

/** Gemeenten that each answered all questions in their own way. */
export function maakTraject(scanpunten: readonly Scanpunt[], gemeenten: number): Traject {
  const codes = Array.from({ length: gemeenten }, (_, i) => `GM${String(i + 1).padStart(4, '0')}`);
  return {
    ...leegTraject('meting'),
    kenmerken: { naam: 'Meting' },
    gemeenten: Object.fromEntries(
      codes.map((code, i) => [code, vast({ naam: `Gemeente ${i + 1}`, uitvoerder: 'k1', volgorde: i })]),
    ),
    uitvoerders: { k1: vast({ naam: 'Uitvoerder', volgorde: 0 }) },
    antwoorden: Object.fromEntries(
      codes.flatMap((code, i) =>
        scanpunten.map((punt, j) => [`${code}/${punt.id}`, vast(toAntwoord(punt, i * 7 + j * 3))]),
      ),
    ),
  };
}

function vast<T>(waarde: T): Vastgelegd<T> {
  return { waarde, door: { browser: 'meting' }, op: '2026-11-21T09:00:00Z' };
}

/** Another answer for another number; every kind of answer occurs. */
function toAntwoord(punt: Scanpunt, nummer: number): Antwoord {
  if (nummer % 11 === 0) return { soort: 'weten-we-niet' };
  if (nummer % 13 === 0) return { soort: 'anders-namelijk', tekst: `Eigen werkwijze ${nummer}` };
  const codes = (punt.opties ?? punt.zonderGetal ?? []).map(({ code }) => code);
  const code = codes[nummer % Math.max(codes.length, 1)] ?? 'a';
  if (punt.soortAntwoord === 'keuze') return { soort: 'optie', optie: code };
  if (punt.soortAntwoord === 'meerkeuze') return { soort: 'opties', opties: [code] };
  if (punt.soortAntwoord === 'getal') return { soort: 'getal', waarde: nummer % 40 };
  const [eenheid = 'weken'] = punt.eenheden ?? [];
  const [anker = 'na-aanvraag'] = punt.ankers ?? [];
  return { soort: 'termijn', waarde: (nummer % 12) + 1, eenheid, anker };
}
