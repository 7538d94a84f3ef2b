import { readFileSync } from 'node:fs';
import * as xlsx from 'xlsx';
import { parse } from 'yaml';
import type { Werkproces } from '../../src/domain/proces/werkproces.ts';
import type { Bron } from '../../src/domain/scanlijst/bron.ts';
import type { Normenset } from '../../src/domain/scanlijst/normenset.ts';
import type { Scanlijst } from '../../src/domain/scanlijst/scanlijst.ts';
import type { Teaminhoud } from '../../src/domain/team/teaminhoud.ts';
import type { Traject } from '../../src/domain/traject/traject.ts';
import type { Afvinkcriteria } from '../../src/domain/werkwijze/afvinkpunt.ts';
import type { PreferenteWerkwijze } from '../../src/domain/werkwijze/preferenteWerkwijze.ts';
import { toLijstregels, toWijzigingenlijst } from '../../src/export/toWijzigingenlijst.ts';
import { maakAfleider } from '../../src/store/afgeleid.ts';

function lees(bestand: string): unknown {
  const map = new URL('../../checklists/preferente-werkwijze/', import.meta.url);
  return parse(readFileSync(new URL(bestand, map), 'utf8'));
}

const werkwijze: PreferenteWerkwijze = {
  scanlijst: lees('scanlijst.yaml') as Scanlijst,
  werkproces: lees('werkproces.yaml') as Werkproces,
  normenset: lees('normen.yaml') as Normenset,
  team: lees('team.yaml') as Teaminhoud,
  afvinken: lees('afvinken.yaml') as Afvinkcriteria,
  bronnen: (lees('bronnen.yaml') as { bronnen: Bron[] }).bronnen,
};

/** What the sheet "Wijzigingen" must hold for a traject, cell by cell, computed from its file. Empty cells are null. */
export function verwachteLijst(traject: Traject): unknown[][] {
  const afgeleid = maakAfleider(werkwijze)(traject);
  const bron = {
    traject,
    scanlijst: werkwijze.scanlijst,
    normen: afgeleid.meetlat.normen,
    ankers: werkwijze.werkproces.ankers,
    bronnen: werkwijze.bronnen,
    rollen: new Map(werkwijze.team.rollen.map(({ id, titel }) => [id, titel])),
    gemeenten: afgeleid.gemeenten,
    op: '',
  };
  const { kolommen, rijen } = toWijzigingenlijst(bron, toLijstregels(bron, afgeleid.wijzigingen()));
  return zonderStempel([kolommen.map(({ kop }) => kop), ...rijen.map((rij) => [...rij])]);
}

/** The cells of the first sheet, read by another library than the one that wrote them. */
export function gelezenLijst(bytes: Buffer): unknown[][] {
  const boek = xlsx.read(bytes, { cellDates: true });
  const blad = boek.Sheets[boek.SheetNames[0] ?? ''];
  if (!blad) throw new Error('het bestand heeft geen bladen');
  return zonderStempel(xlsx.utils.sheet_to_json<unknown[]>(blad, { header: 1, defval: null, raw: true }));
}

/** The last column holds the moment of the export. */
function zonderStempel(rijen: unknown[][]): unknown[][] {
  return rijen.map((rij) => rij.slice(0, -1));
}
