import { laadRegister } from '../content/register.ts';
import { toOpvolging } from '../domain/regio/herindeling.ts';
import { dagVan, toDag } from '../domain/voortgang/dag.ts';
import { type Gelezen, type Inleesuitkomst, planInlezen } from '../domain/voortgang/inleesplan.ts';
import type { Trajectbron } from '../domain/voortgang/landelijkebron.ts';
import type { Inleesregel, Inleesverslag } from '../features/landelijk/inlezen/inleesverslag.ts';
import { klok } from '../platform/klok.ts';
import type { LandelijkeOpslag } from '../storage/landelijkeOpslag.ts';
import { VOORTGANGFORMAAT } from '../storage/voortgangsbestand.ts';
import { appTekst as t } from '../texts/app.ts';
import { landelijkInlezenTekst } from '../texts/landelijkInlezen.ts';
import type { Diensten } from './diensten.ts';
import { isOpslagfout } from './isOpslagfout.ts';
import { laadBrowserbronnen, toBestandsbronnen } from './landelijkeBronnen.ts';
import type { Bestandslezing } from './landelijk/bestandslezing.ts';
import { inleesfout } from './landelijk/inleesfout.ts';
import { leesInWorkers } from './landelijk/leesInWorkers.ts';

/**
 * Keeps what was read, all of it at once, where it is new beside what is there at that moment: another tab may have
 * read something in meanwhile. `bewaard` false: the browser keeps nothing; nothing changed.
 * @param uitBrowser the trajecten of this browser, for the overlap
 */
async function bewaar(
  landelijk: LandelijkeOpslag,
  uitBrowser: readonly Trajectbron[],
  gelezen: readonly Gelezen[],
  codeVan: (code: string) => string,
): Promise<{ uitkomsten: readonly Inleesuitkomst[]; bewaard: boolean }> {
  const ingelezenOp = klok().toISOString();
  const uit: Inleesuitkomst[] = [];
  const context = { codeVan, nu: ingelezenOp };
  try {
    await landelijk.neemOp((ingelezen) => {
      const aanwezig = [...uitBrowser, ...toBestandsbronnen(ingelezen)];
      const { uitkomsten, teBewaren } = planInlezen(aanwezig, gelezen, context);
      uit.push(...uitkomsten);
      return teBewaren.map(({ moment, voortgang }) => ({
        bron: voortgang.traject,
        ingelezenOp,
        opgeslagenOp: moment,
        formaat: VOORTGANGFORMAAT,
        voortgang,
      }));
    });
    return { uitkomsten: uit, bewaard: true };
  } catch (fout) {
    if (isOpslagfout(fout)) {
      return { uitkomsten: planInlezen(uitBrowser, gelezen, context).uitkomsten, bewaard: false };
    }
    throw fout;
  }
}

/** What opening one voortgangsbestand, anywhere in the app, did to the national stand, in a sentence. */
export async function neemOpInLandelijk(
  landelijk: LandelijkeOpslag,
  gelezen: Gelezen,
  naam: string,
): Promise<{ gelukt: boolean; zin: string }> {
  const { uitkomsten, bewaard } = await bewaar(landelijk, [], [gelezen], (code) => code);
  if (!bewaard) return { gelukt: false, zin: t.landelijkNietBewaard };
  const [uitkomst] = uitkomsten;
  switch (uitkomst?.soort) {
    case 'toekomst': {
      const zin = landelijkInlezenTekst.fout.toekomst(dagVan(uitkomst.opgeslagenOp) ?? '');
      return { gelukt: false, zin };
    }
    case 'dubbel':
      return { gelukt: true, zin: t.bestandDubbel };
    case 'ouder':
      return { gelukt: true, zin: t.bestandOuder };
    default:
      return { gelukt: true, zin: t.bestandIngelezen(naam) };
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
  const [uitBrowser, codeVan] = await Promise.all([laadBrowserbronnen(diensten), laadCodeVan()]);
  // The last moment at which stopping still changes nothing.
  opties.signal.throwIfAborted();
  const goed = lezingen.filter((lezing) => lezing.soort === 'gelezen');
  const { uitkomsten, bewaard } = await bewaar(diensten.landelijk, uitBrowser, goed, codeVan);
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
    if (uitkomst.soort === 'toekomst') {
      const zin = landelijkInlezenTekst.fout.toekomst(dagVan(uitkomst.opgeslagenOp) ?? '');
      return { naam, soort: 'fout', zin };
    }
    const { voorbeeld, gemeenten } = lezing.voortgang;
    return { naam, voorbeeld, gemeenten: gemeenten.length, ...uitkomst };
  });
  return { regels, bewaard };
}
