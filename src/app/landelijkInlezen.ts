import type { Trajectvoortgang } from '../domain/voortgang/voortgangsbestand.ts';
import type { LandelijkeOpslag } from '../storage/landelijkeOpslag.ts';
import { leesBytes } from '../store/leesBytes.ts';
import { leesVoortgang } from '../storage/voortgangsbestand.ts';
import { appTekst as t } from '../texts/app.ts';
import { bestandsfout } from './bestandsfout.ts';
import { controleerVoortgang } from './controleerVoortgang.ts';
import type { Diensten } from './diensten.ts';

/** What reading one file did to the national stand. */
export type Inleesuitkomst = 'gelukt' | 'dubbel' | 'ouder' | 'niet-bewaard';
export type Inleesverslag = {
  naam: string;
  uitkomst: 'gelukt' | 'dubbel' | 'ouder' | 'fout';
  melding: string;
};

/** Keeps the voortgang of one traject, unless the same or something newer is there already. */
export async function neemOpInLandelijk(
  landelijk: LandelijkeOpslag,
  voortgang: Trajectvoortgang,
): Promise<Inleesuitkomst> {
  try {
    const bestaand = (await landelijk.alle()).find(({ bron }) => bron === voortgang.traject);
    const oud = bestaand && controleerVoortgang(bestaand.voortgang);
    if (oud && oud.stand === voortgang.stand) return 'dubbel';
    if (oud && oud.stand > voortgang.stand) return 'ouder';
    await landelijk.zet([{ bron: voortgang.traject, ingelezenOp: new Date().toISOString(), voortgang }]);
    return 'gelukt';
  } catch (fout) {
    if (fout instanceof DOMException) return 'niet-bewaard';
    throw fout;
  }
}

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
    const uitkomst = await neemOpInLandelijk(diensten.landelijk, gelezen.voortgang);
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
): Promise<{ voortgang: Trajectvoortgang } | { zinnen: string[] }> {
  if (bestand.size > maxBestand) {
    return { zinnen: bestandsfout({ soort: 'te-groot', grootte: bestand.size, maximum: maxBestand }) };
  }
  const bytes = await leesBytes(bestand);
  if (bytes === null) return { zinnen: bestandsfout({ soort: 'niet-te-lezen' }) };
  const uitkomst = leesBestand(bytes);
  if (uitkomst.soort === 'ok') return { voortgang: vatSamen(uitkomst.traject) };
  if (uitkomst.soort !== 'voortgang') return { zinnen: bestandsfout(uitkomst) };
  const voortgang = leesVoortgang(uitkomst.inhoud, controleerVoortgang);
  return voortgang.soort === 'ok' ? { voortgang: voortgang.waarde } : { zinnen: bestandsfout(voortgang) };
}
