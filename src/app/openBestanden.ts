import { laadRegister } from '../content/register.ts';
import { toGemeenten } from '../domain/traject/trajectgemeenten.ts';
import { isWerkmapnaam } from '../import/werkmap/werkmapsoorten.ts';
import { leesVoortgang } from '../storage/voortgangsbestand.ts';
import type { Samenvoegverslag } from '../storage/samenvoegen.ts';
import type { Bestandsuitkomst } from '../store/trajectstaat.ts';
import { bestandsfoutTekst, openenTekst, trajectfoutTekst } from '../texts/bewaren.ts';
import { bestandsfout } from './bestandsfout.ts';
import type { Diensten } from './diensten.ts';
import { controleerVoortgang } from './controleerVoortgang.ts';
import { neemOpInLandelijk } from './landelijkInlezen.ts';

/** What happened to one file, in words. */
export type Bestandsverslag = {
  naam: string;
  gelukt: boolean;
  zinnen: readonly string[];
  /** the traject that it opened or was merged into */
  traject?: string;
  samenvoeging?: Samenvoegverslag;
  /** text of a copy of work that this browser can no longer read */
  kopie?: string;
};

/** Opens files one after the other; one that cannot be read leaves the others in. */
export async function openBestanden(
  { store, landelijk, laadKern }: Diensten,
  bestanden: readonly File[],
): Promise<Bestandsverslag[]> {
  // The list of trajecten keeps a summary, for which the content is needed.
  await laadKern();
  const verslagen: Bestandsverslag[] = [];
  for (const bestand of bestanden) {
    if (isWerkmapnaam(bestand.name)) {
      verslagen.push(toWerkmapverslag(bestand.name, bestanden.length > 1));
      continue;
    }
    const uitkomst = await store.opdrachten.openBestand(bestand);
    if (uitkomst.soort === 'voortgang') {
      verslagen.push(await neemVoortgangOp(landelijk, bestand.name, uitkomst.inhoud));
      continue;
    }
    const verslag = toVerslag(bestand.name, uitkomst);
    const onbekend = verslag.traject === undefined ? [] : await meldOnbekendeGemeenten(store);
    verslagen.push({ ...verslag, zinnen: [...verslag.zinnen, ...onbekend] });
  }
  return verslagen;
}

/** Gemeenten of the open traject that the register of today does not have; their answers stay as they are. */
async function meldOnbekendeGemeenten(store: Diensten['store']): Promise<string[]> {
  const { traject } = store.getState();
  if (!traject || traject.kenmerken.voorbeeld === true) return [];
  const { gemeenten } = await laadRegister();
  const bekend = new Set(gemeenten.map(({ code }) => code));
  return toGemeenten(traject)
    .filter(({ code }) => !bekend.has(code))
    .map(({ naam, code }) => trajectfoutTekst.onbekendeGemeente(`${naam} (${code})`));
}

async function neemVoortgangOp(
  landelijk: Diensten['landelijk'],
  naam: string,
  inhoud: unknown,
): Promise<Bestandsverslag> {
  const gelezen = leesVoortgang(inhoud, controleerVoortgang);
  if (gelezen.soort !== 'ok') return { naam, gelukt: false, zinnen: bestandsfout(gelezen) };
  const { waarde: voortgang, opgeslagenOp } = gelezen;
  const { gelukt, zin } = await neemOpInLandelijk(landelijk, { voortgang, opgeslagenOp }, naam);
  return { naam, gelukt, zinnen: [zin] };
}

/** A workbook is no traject: what to do with it instead. */
function toWerkmapverslag(naam: string, metAndere: boolean): Bestandsverslag {
  const zin = metAndere ? openenTekst.werkmapErbij : openenTekst.werkmap;
  return { naam, gelukt: false, zinnen: [zin, bestandsfoutTekst.nietsGewijzigd] };
}

function toVerslag(
  naam: string,
  uitkomst: Exclude<Bestandsuitkomst, { soort: 'voortgang' }>,
): Bestandsverslag {
  switch (uitkomst.soort) {
    case 'geopend':
      return {
        naam,
        gelukt: true,
        traject: uitkomst.id,
        zinnen: [openenTekst.gelukt(naam), ...bijzinnen(uitkomst)],
      };
    case 'niets-nieuw':
      return {
        naam,
        gelukt: true,
        traject: uitkomst.id,
        zinnen: [openenTekst.nietsNieuw, ...bijzinnen(uitkomst)],
      };
    case 'samengevoegd': {
      const { nieuweAntwoorden } = uitkomst.verslag;
      const zin =
        nieuweAntwoorden > 0
          ? openenTekst.samengevoegd(naam, nieuweAntwoorden)
          : openenTekst.samengevoegdOverig(naam);
      return {
        naam,
        gelukt: true,
        traject: uitkomst.id,
        samenvoeging: uitkomst.verslag,
        zinnen: [zin, ...bijzinnen(uitkomst)],
      };
    }
    case 'bewaarde-data-stuk':
      return { naam, gelukt: false, zinnen: bestandsfout(uitkomst), kopie: uitkomst.kopie };
    default:
      return {
        naam,
        gelukt: false,
        zinnen: [...bestandsfout(uitkomst), ...(/\.bpmn$/i.test(naam) ? [openenTekst.procesmodel] : [])],
      };
  }
}

type Geopend = Extract<Bestandsuitkomst, { opmerkingen: unknown }>;

function bijzinnen({ opmerkingen, onleesbaar }: Geopend): string[] {
  return [
    ...(opmerkingen.includes('yjs-wint') ? [openenTekst.yjsWint] : []),
    ...(opmerkingen.includes('uit-tekst') ? [openenTekst.uitTekst] : []),
    ...(onleesbaar > 0 ? [openenTekst.onleesbaar(onleesbaar)] : []),
  ];
}
