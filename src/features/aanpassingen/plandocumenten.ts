import { adem } from '../../werkmap/beurt.ts';
import { maakKerncijfers } from '../../diagram/cijfers/kerncijfers.ts';
import type { Blad } from '../../diagram/svg.ts';
import { toDias } from '../../export/dias/toDias.ts';
import { writePptx } from '../../export/dias/writePptx.ts';
import type { Plan, MaakPlanbeelden } from '../../export/plan/plan.ts';
import { beperk, type Planbron, toPlan } from '../../export/plan/toPlan.ts';
import { schrijfDocxInWorker } from '../../export/word/schrijfDocxInWorker.ts';
import { plandocument as t } from '../../texts/plandocument.ts';

type Opdracht = {
  bron: Omit<Planbron, 'cijfers'>;
  /** now, ISO time in UTC */
  op: string;
  maakPlanbeelden: MaakPlanbeelden;
  /** how far it is, 0 to 1 */
  ver: (deel: number) => void;
};

/** The plan as a Word document. This file loads late, with everything that documents are made of. */
export async function maakWord({ bron, maakPlanbeelden, ver }: Opdracht): Promise<Blob> {
  const plan = await maakPlan(bron);
  ver(0.3);
  await adem();
  const beelden = await maakPlanbeelden(bron.gemeente);
  const blad = beelden.blad('verschil', 'papier');
  const png = new Uint8Array(await (await beelden.png(blad)).arrayBuffer());
  ver(0.6);
  return schrijfDocxInWorker({
    plan,
    beeld: {
      png,
      ...toMaat(png),
      titel: blad.titel,
      alt: t.beeld(blad.titel, blad.ondertitel, toMerkzinnen(blad)),
    },
  });
}

/** Width and height in px: a PNG says them at a fixed place. */
function toMaat(png: Uint8Array): { breedte: number; hoogte: number } {
  const inhoud = new DataView(png.buffer, png.byteOffset);
  return { breedte: inhoud.getUint32(16), hoogte: inhoud.getUint32(20) };
}

/** The plan in words. Between heavy pieces of reckoning the page gets its turn. */
async function maakPlan(bron: Opdracht['bron']): Promise<Plan> {
  const { meetlat, traject, gemeente } = bron;
  const { cijfers, regel } = maakKerncijfers(meetlat, traject, beperk(bron.vergelijkingen, gemeente));
  const regels = [];
  for (const cijfer of cijfers) {
    regels.push(regel(cijfer));
    await adem();
  }
  return toPlan({ ...bron, cijfers: regels });
}

/** The plan as slides for a steering group. */
export async function maakDias({ bron, op, maakPlanbeelden, ver }: Opdracht): Promise<Blob> {
  const plan = await maakPlan(bron);
  ver(0.3);
  await adem();
  const { blad } = await maakPlanbeelden(bron.gemeente);
  const bladen = {
    nu: blad('nu', 'dia'),
    voorkeur: blad('voorkeur', 'dia'),
    verschil: blad('verschil', 'dia'),
  };
  ver(0.6);
  return writePptx(toDias({ plan, bladen, gemaaktOp: op }));
}

/** What the legend counts: "4 stappen vervallen". */
function toMerkzinnen({ legenda }: Blad): string[] {
  return legenda.flatMap((regel) => (regel.soort === 'merk' ? [regel.tekst] : []));
}
