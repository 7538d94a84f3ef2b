import { laadWerkwijze } from '../../src/content/werkwijze.ts';
import { leegTraject, type Traject, type Vastgelegd } from '../../src/domain/traject/traject.ts';
import type { Antwoord } from '../../src/domain/scanlijst/antwoord.ts';
import type { Scanpunt } from '../../src/domain/scanlijst/scanlijst.ts';
import { toWijzigingenwerkmap } from '../../src/export/toWijzigingenwerkmap.ts';
import { writeXlsx } from '../../src/export/writeXlsx.ts';
import { toInvoer } from '../export/voorbeeldinvoer.ts';
import type { Figure } from './Figure.ts';
import { median } from './median.ts';

const GEMEENTEN = 35;
const RUNS = 9;

/** Rows and bytes of the Excel list of 35 gemeenten that each answered all questions in their own way. */
export default async function xlsx(): Promise<Figure[]> {
  const werkwijze = await laadWerkwijze();
  const invoer = toInvoer(werkwijze, maakTraject(werkwijze.scanlijst.scanpunten));
  await writeXlsx(toWijzigingenwerkmap(invoer));
  const tijden: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const begin = performance.now();
    await writeXlsx(toWijzigingenwerkmap(invoer));
    tijden.push(performance.now() - begin);
  }
  return [{ name: 'xlsx-35', value: Math.round(median(tijden)), unit: 'ms', target: 500, where: 'node' }];
}

function maakTraject(scanpunten: readonly Scanpunt[]): Traject {
  const codes = Array.from({ length: GEMEENTEN }, (_, i) => `GM${String(i + 1).padStart(4, '0')}`);
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
