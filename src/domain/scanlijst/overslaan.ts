import type { Antwoorden } from './antwoord.ts';
import type { Scanlijst } from './scanlijst.ts';

/**
 * Which questions fall away for one gemeente because of another answer (uitgangspunt 16):
 * skipped scanpunt id → id of the scanpunt whose answer does it. A rule of a question that is
 * itself skipped does not count.
 */
export function toOvergeslagen(scanlijst: Scanlijst, antwoorden: Antwoorden): Map<string, string> {
  const overgeslagen = new Map<string, string>();
  for (const punt of scanlijst.scanpunten) {
    if (!punt.slaOver || overgeslagen.has(punt.id)) continue;
    const antwoord = antwoorden.get(punt.id);
    if (antwoord?.soort !== 'optie') continue;
    for (const regel of punt.slaOver) {
      if (![regel.als.optie].flat().includes(antwoord.optie)) continue;
      for (const ander of regel.punten) {
        if (!overgeslagen.has(ander)) overgeslagen.set(ander, punt.id);
      }
    }
  }
  return overgeslagen;
}
