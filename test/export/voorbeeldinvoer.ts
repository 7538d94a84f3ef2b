import { laadVoorbeeld } from '../../src/content/voorbeelden.ts';
import { voorbeeldNaarTraject } from '../../src/content/voorbeeldNaarTraject.ts';
import { laadWerkwijze } from '../../src/content/werkwijze.ts';
import type { Traject } from '../../src/domain/traject/traject.ts';
import type { PreferenteWerkwijze } from '../../src/domain/werkwijze/preferenteWerkwijze.ts';
import type { toWijzigingenwerkmap } from '../../src/export/toWijzigingenwerkmap.ts';
import { maakAfleider } from '../../src/store/afgeleid.ts';

type Invoer = Parameters<typeof toWijzigingenwerkmap>[0];

/** Everything that the list of changes needs, for one traject. */
export function toInvoer(werkwijze: PreferenteWerkwijze, traject: Traject): Invoer {
  const afgeleid = maakAfleider(werkwijze)(traject);
  return {
    traject,
    scanlijst: werkwijze.scanlijst,
    normenset: werkwijze.normenset,
    normen: afgeleid.meetlat.normen,
    ankers: werkwijze.werkproces.ankers,
    bronnen: werkwijze.bronnen,
    rollen: new Map(werkwijze.team.rollen.map(({ id, titel }) => [id, titel])),
    gemeenten: afgeleid.gemeenten,
    wijzigingen: afgeleid.wijzigingen(),
    totaal: afgeleid.wijzigingen().length,
    aantalVerschillen: afgeleid.verschillen().length,
    vandaag: '2026-11-21',
    op: '2026-11-21T09:30:00.123Z',
  };
}

/** The composed example, and its traject changed by `verander`. */
export async function voorbeeldinvoer(verander: (traject: Traject) => Traject = (t) => t): Promise<Invoer> {
  const [werkwijze, voorbeeld] = await Promise.all([laadWerkwijze(), laadVoorbeeld('voorbeeldregio')]);
  return toInvoer(werkwijze, verander(voorbeeldNaarTraject({ voorbeeld, id: 'proef' })));
}

/** The traject with so many gemeenten: those that come on top say and do what one of the others does. */
export function metGemeenten(traject: Traject, aantal: number): Traject {
  const codes = Object.keys(traject.gemeenten);
  const erbij = Array.from({ length: Math.max(0, aantal - codes.length) }, (_, i) => ({
    van: codes[i % codes.length] ?? '',
    naar: `VB9${String(i).padStart(3, '0')}`,
  }));
  const kopieer = <T>(deel: Readonly<Record<string, T>>, maak?: (waarde: T, code: string) => T) => ({
    ...deel,
    ...Object.fromEntries(
      erbij.flatMap(({ van, naar }) =>
        Object.entries(deel)
          .filter(([sleutel]) => sleutel.split('/')[0] === van)
          .map(([sleutel, waarde]) => [naar + sleutel.slice(van.length), maak ? maak(waarde, naar) : waarde]),
      ),
    ),
  });
  return {
    ...traject,
    gemeenten: kopieer(traject.gemeenten, (feit, code) => ({
      ...feit,
      waarde: { ...feit.waarde, naam: `Nieuwstad ${code.slice(2)}` },
    })),
    antwoorden: kopieer(traject.antwoorden),
    wijzigingen: kopieer(traject.wijzigingen),
    ingangsdatums: kopieer(traject.ingangsdatums),
    vinkjes: kopieer(traject.vinkjes),
  };
}
