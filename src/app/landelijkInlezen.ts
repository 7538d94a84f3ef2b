import type { Trajectvoortgang } from '../domain/voortgang/voortgangsbestand.ts';
import type { LandelijkeOpslag } from '../storage/landelijkeOpslag.ts';
import { leesBytes } from '../store/leesBytes.ts';
import { leesVoortgang } from '../storage/voortgangsbestand.ts';
import { appTekst as t } from '../texts/app.ts';
import { bestandsfout } from './bestandsfout.ts';
import { klok } from '../platform/klok.ts';
import { controleerVoortgang } from './controleerVoortgang.ts';
import type { Diensten } from './diensten.ts';

/** What reading one file did to the national stand. */
export type Inleesuitkomst = 'gelukt' | 'dubbel' | 'ouder' | 'niet-bewaard';
export type Inleesverslag = {
  naam: string;
  uitkomst: 'gelukt' | 'dubbel' | 'ouder' | 'fout';
  melding: string;
};

/**
 * Keeps the voortgang of one traject, unless the same or a later file is there already. A file is older or
 * newer by when it was saved: something that was taken back leaves no fact of its own.
 */
export async function neemOpInLandelijk(
  landelijk: LandelijkeOpslag,
  { voortgang, opgeslagenOp }: Gelezen,
): Promise<Inleesuitkomst> {
  try {
    const oud = (await landelijk.alle()).find(({ bron }) => bron === voortgang.traject);
    if (oud && JSON.stringify(oud.voortgang) === JSON.stringify(voortgang)) return 'dubbel';
    if (oud && oud.opgeslagenOp > opgeslagenOp) return 'ouder';
    const ingelezenOp = klok().toISOString();
    await landelijk.zet([{ bron: voortgang.traject, ingelezenOp, opgeslagenOp, voortgang }]);
    return 'gelukt';
  } catch (fout) {
    if (fout instanceof DOMException) return 'niet-bewaard';
    throw fout;
  }
}

/** What a file says about one traject, and when it was saved (ISO). */
export type Gelezen = { voortgang: Trajectvoortgang; opgeslagenOp: string };

export function inleeszin(uitkomst: Inleesuitkomst, naam: string): string {
  switch (uitkomst) {
    case 'gelukt':
      return t.bestandIngelezen(naam);
    case 'dubbel':
      return t.bestandDubbel;
    case 'ouder':
      return t.bestandOuder;
    case 'niet-bewaard':
      return t.landelijkNietBewaard;
    default:
      return uitkomst satisfies never;
  }
}

/** Reads files for the national stand; of a traject file too only the voortgang is kept (uitgangspunt 22). */
export async function leesVoorLandelijk(
  diensten: Diensten,
  bestanden: readonly File[],
): Promise<Inleesverslag[]> {
  const { leidAf } = await diensten.laadKern();
  const verslagen: Inleesverslag[] = [];
  for (const bestand of bestanden) {
    const gelezen = await leesEen(diensten, bestand, (traject) => leidAf(traject).voortgang());
    if ('zinnen' in gelezen) {
      verslagen.push({ naam: bestand.name, uitkomst: 'fout', melding: gelezen.zinnen.join(' ') });
      continue;
    }
    const uitkomst = await neemOpInLandelijk(diensten.landelijk, gelezen);
    const zin = inleeszin(uitkomst, bestand.name);
    verslagen.push({
      naam: bestand.name,
      uitkomst: uitkomst === 'niet-bewaard' ? 'fout' : uitkomst,
      melding: gelezen.voortgang.voorbeeld && uitkomst === 'gelukt' ? t.bestandVoorbeeld : zin,
    });
  }
  return verslagen;
}

type Trajectlezer = (
  traject: Parameters<Awaited<ReturnType<Diensten['laadKern']>>['leidAf']>[0],
) => Trajectvoortgang;

async function leesEen(
  { leesBestand, maxBestand }: Diensten,
  bestand: File,
  vatSamen: Trajectlezer,
): Promise<Gelezen | { zinnen: string[] }> {
  if (bestand.size > maxBestand) {
    return { zinnen: bestandsfout({ soort: 'te-groot', grootte: bestand.size, maximum: maxBestand }) };
  }
  const bytes = await leesBytes(bestand);
  if (bytes === null) return { zinnen: bestandsfout({ soort: 'niet-te-lezen' }) };
  const uitkomst = leesBestand(bytes);
  if (uitkomst.soort === 'ok') {
    return { voortgang: vatSamen(uitkomst.traject), opgeslagenOp: uitkomst.opgeslagenOp };
  }
  if (uitkomst.soort !== 'voortgang') return { zinnen: bestandsfout(uitkomst) };
  const voortgang = leesVoortgang(uitkomst.inhoud, controleerVoortgang);
  return voortgang.soort === 'ok'
    ? { voortgang: voortgang.waarde, opgeslagenOp: voortgang.opgeslagenOp }
    : { zinnen: bestandsfout(voortgang) };
}
