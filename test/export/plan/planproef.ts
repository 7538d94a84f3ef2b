import { laadVoorbeeld } from '../../../src/content/voorbeelden.ts';
import { voorbeeldNaarTraject } from '../../../src/content/voorbeeldNaarTraject.ts';
import { laadWerkwijze } from '../../../src/content/werkwijze.ts';
import { maakKerncijfers } from '../../../src/diagram/cijfers/kerncijfers.ts';
import type { Traject } from '../../../src/domain/traject/traject.ts';
import { toDias } from '../../../src/export/dias/toDias.ts';
import { writePptx } from '../../../src/export/dias/writePptx.ts';
import type { Plan, Planbeelden } from '../../../src/export/plan/plan.ts';
import { beperk, toPlan } from '../../../src/export/plan/toPlan.ts';
import { writeDocx } from '../../../src/export/word/writeDocx.ts';
import { maakPlanbeelden } from '../../../src/features/verschillen/planblad.ts';
import { maakAfleider } from '../../../src/store/afgeleid.ts';
import { leesOffice } from '../leesOffice.ts';

export const op = '2026-11-21T09:30:00.123Z';

/** The plan of the example, for the region or for one gemeente, and its pictures. */
export async function maak(gemeente?: string, verander: (traject: Traject) => Traject = (t) => t) {
  const [werkwijze, voorbeeld] = await Promise.all([laadWerkwijze(), laadVoorbeeld('voorbeeldregio')]);
  const traject = verander(voorbeeldNaarTraject({ voorbeeld, id: 'proef' }));
  const afgeleid = maakAfleider(werkwijze)(traject);
  const plan = toPlan({
    traject,
    scanlijst: werkwijze.scanlijst,
    normen: afgeleid.meetlat.normen,
    ankers: werkwijze.werkproces.ankers,
    bronnen: werkwijze.bronnen,
    rollen: new Map(werkwijze.team.rollen.map(({ id, titel }) => [id, titel])),
    gemeenten: afgeleid.gemeenten,
    meetlat: afgeleid.meetlat,
    vergelijkingen: afgeleid.vergelijkingen,
    wijzigingen: afgeleid.wijzigingen(),
    afvinkstanden: afgeleid.afvinkstanden(),
    cijfers: maakKerncijfers(afgeleid.meetlat, traject, beperk(afgeleid.vergelijkingen, gemeente)).regels(),
    gemeente,
    vandaag: '2026-11-21',
  });
  const beelden = maakPlanbeelden({ traject, werkwijze, afgeleid }, gemeente);
  return { plan, beelden, afgeleid };
}

export const toPresentatie = (plan: Plan, { blad }: Planbeelden) =>
  toDias({
    plan,
    bladen: { nu: blad('nu', 'dia'), voorkeur: blad('voorkeur', 'dia'), verschil: blad('verschil', 'dia') },
    gemaaktOp: op,
  });
const bytesVan = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());
export const schrijfPptx = async (plan: Plan, beelden: Planbeelden) =>
  bytesVan(await writePptx(toPresentatie(plan, beelden)));
export const leesPptx = async (plan: Plan, beelden: Planbeelden) =>
  leesOffice(await schrijfPptx(plan, beelden));
/** One point, enough for a place in a document. */
const PNG = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (teken) => teken.charCodeAt(0),
);
export const schrijfDocx = async (plan: Plan) => {
  const beeld = { png: PNG, breedte: 1900, hoogte: 950, titel: 'Beeld', alt: 'Wat er & "anders" wordt' };
  return bytesVan(await writeDocx({ plan, beeld }));
};
export const leesDocx = async (plan: Plan) => leesOffice(await schrijfDocx(plan));
