import { laadRegister } from '../content/register.ts';
import { toOpvolging } from '../domain/regio/herindeling.ts';
import { toDag } from '../domain/voortgang/dag.ts';
import { type Gelezen, type Inleesuitkomst, planInlezen } from '../domain/voortgang/inleesplan.ts';
import type { Trajectbron } from '../domain/voortgang/landelijkebron.ts';
import type { Inleesregel, Inleesverslag } from '../features/landelijk/inlezen/inleesverslag.ts';
import { klok } from '../platform/klok.ts';
import type { LandelijkeOpslag } from '../storage/landelijkeOpslag.ts';
import { VOORTGANGFORMAAT } from '../storage/voortgangsbestand.ts';
import { appTekst as t } from '../texts/app.ts';
import type { Diensten } from './diensten.ts';
import { isOpslagfout } from './isOpslagfout.ts';
import { laadTrajectbronnen, toBestandsbronnen } from './landelijkeBronnen.ts';
import type { Bestandslezing } from './landelijk/bestandslezing.ts';
import { inleesfout } from './landelijk/inleesfout.ts';
import { leesInWorkers } from './landelijk/leesInWorkers.ts';

/**
 * Keeps what was read, all of it at once, where it is new. `niet-bewaard`: the browser keeps nothing; nothing changed.
 * @param aanwezig every traject that is there, files and this browser
 */
async function bewaar(
  landelijk: LandelijkeOpslag,
  aanwezig: readonly Trajectbron[],
  gelezen: readonly Gelezen[],
  codeVan: (code: string) => string,
): Promise<{ uitkomsten: readonly Inleesuitkomst[]; bewaard: boolean }> {
  const ingelezenOp = klok().toISOString();
  const { uitkomsten, teBewaren } = planInlezen(aanwezig, gelezen, codeVan);
  try {
    if (teBewaren.length > 0) {
      await landelijk.zet(
        teBewaren.map(({ moment, voortgang }) => ({
          bron: voortgang.traject,
          ingelezenOp,
          opgeslagenOp: moment,
          formaat: VOORTGANGFORMAAT,
          voortgang,
        })),
      );
    }
    return { uitkomsten, bewaard: true };
  } catch (fout) {
    if (isOpslagfout(fout)) return { uitkomsten, bewaard: false };
    throw fout;
  }
}

/** What opening one voortgangsbestand, anywhere in the app, did to the national stand, in a sentence. */
export async function neemOpInLandelijk(
  landelijk: LandelijkeOpslag,
  gelezen: Gelezen,
  naam: string,
): Promise<{ gelukt: boolean; zin: string }> {
  try {
    const aanwezig = toBestandsbronnen((await landelijk.alles()).ingelezen);
    const { uitkomsten, bewaard } = await bewaar(landelijk, aanwezig, [gelezen], (code) => code);
    if (!bewaard) return { gelukt: false, zin: t.landelijkNietBewaard };
    switch (uitkomsten[0]?.soort) {
      case 'dubbel':
        return { gelukt: true, zin: t.bestandDubbel };
      case 'ouder':
        return { gelukt: true, zin: t.bestandOuder };
      default:
        return { gelukt: true, zin: t.bestandIngelezen(naam) };
    }
  } catch (fout) {
    if (isOpslagfout(fout)) return { gelukt: false, zin: t.landelijkNietBewaard };
    throw fout;
  }
}

/** Finds the code that stands for a code today. @throws when the register cannot be fetched */
async function laadCodeVan(): Promise<(code: string) => string> {
  const { herindelingen, peildatum } = await laadRegister();
  const opvolging = toOpvolging(herindelingen, peildatum);
  const vandaag = toDag(klok());
  return (code) => opvolging(code, vandaag).code;
}

/**
 * Reads files for the national stand, in workers. Nothing is kept before all files are read, so that cancelling
 * changes nothing.
 * @throws the reason of `signal`
 */
export async function leesVoorLandelijk(
  diensten: Diensten,
  bestanden: readonly File[],
  opties: { onVoortgang: (gedaan: number, totaal: number) => void; signal: AbortSignal },
): Promise<Inleesverslag> {
  const { werkwijze } = await diensten.laadKern();
  const { scanlijst, normenset, afvinken } = werkwijze;
  const lezingen = await leesInWorkers(bestanden, { scanlijst, normenset, afvinken }, opties);
  const [aanwezig, codeVan] = await Promise.all([laadTrajectbronnen(diensten), laadCodeVan()]);
  const goed = lezingen.filter((lezing) => lezing.soort === 'gelezen');
  const { uitkomsten, bewaard } = await bewaar(diensten.landelijk, aanwezig, goed, codeVan);
  const perLezing = new Map<Bestandslezing, Inleesuitkomst>();
  for (const [at, lezing] of goed.entries()) {
    const uitkomst = uitkomsten[at];
    if (uitkomst) perLezing.set(lezing, uitkomst);
  }
  const regels = lezingen.map((lezing): Inleesregel => {
    const { naam } = lezing;
    const uitkomst = perLezing.get(lezing);
    if (lezing.soort === 'fout' || !uitkomst) {
      return { naam, soort: 'fout', zin: lezing.soort === 'fout' ? inleesfout(lezing.fout) : '' };
    }
    const { voorbeeld, gemeenten } = lezing.voortgang;
    return { naam, voorbeeld, gemeenten: gemeenten.length, ...uitkomst };
  });
  return { regels, bewaard };
}
