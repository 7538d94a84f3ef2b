import { toBeeld } from '../../src/diagram/beeld.ts';
import { toIndeling } from '../../src/diagram/indeling.ts';
import { MAAT_SCHERM } from '../../src/diagram/maten.ts';
import { toRegiomerken } from '../../src/domain/proces/vergelijking.ts';
import type { Antwoord } from '../../src/domain/scanlijst/antwoord.ts';
import type { Scanpunt } from '../../src/domain/scanlijst/scanlijst.ts';
import { setAntwoord } from '../../src/domain/traject/opdrachten/antwoorden.ts';
import { maakTraject } from '../../src/domain/traject/opdrachten/maakTraject.ts';
import { leegTraject, type Traject } from '../../src/domain/traject/traject.ts';
import { maakAfleider } from '../../src/store/afgeleid.ts';
import { telIds, voerUit, werkwijze } from '../builders.ts';
import type { Figure } from './Figure.ts';
import { medianTime } from './median.ts';

const GEMEENTEN = 35;
const { scanlijst, werkproces } = werkwijze;
const nieuwId = telIds();
const codes = Array.from({ length: GEMEENTEN }, (_, n) => `GM${String(1000 + n)}`);

/** Skewed as in practice: most as preferred, the rest spread; no two gemeenten alike. */
function antwoordVan(punt: Scanpunt, gemeente: number): Antwoord {
  const n = (punt.nummer * 7 + gemeente * 13) % 11;
  const opties = punt.opties ?? [];
  if (n === 0) return { soort: 'weten-we-niet' };
  if (punt.soortAntwoord === 'meerkeuze') {
    return { soort: 'opties', opties: opties.filter((_, at) => (at + n) % 3 === 0).map(({ code }) => code) };
  }
  if (punt.soortAntwoord === 'keuze') {
    return { soort: 'optie', optie: opties[n < 6 ? 0 : n % opties.length]?.code ?? 'a' };
  }
  if (punt.soortAntwoord === 'getal') return { soort: 'getal', waarde: 20 + n };
  return {
    soort: 'termijn',
    waarde: n,
    eenheid: punt.eenheden?.[0] ?? 'weken',
    anker: punt.ankers?.[0] ?? 'na-aanvraag',
  };
}

export function groteRegio(): Traject {
  let traject = voerUit(
    leegTraject('bench'),
    maakTraject({
      naam: 'Grote regio',
      kolommen: codes.map((code) => ({ naam: code, gemeenten: [{ code, naam: code }] })),
      scanlijst: { id: scanlijst.id, versie: scanlijst.versie },
      op: '2026-11-21T10:00:00.000Z',
      nieuwId,
    }),
  );
  for (const punt of scanlijst.scanpunten) {
    for (const [n, code] of codes.entries()) {
      traject = zet(traject, code, punt.id, antwoordVan(punt, n));
    }
  }
  return traject;
}

function zet(traject: Traject, gemeente: string, scanpunt: string, antwoord: Antwoord): Traject {
  return voerUit(
    traject,
    setAntwoord(traject, { gemeenten: [gemeente], scanpunt, antwoord, versie: scanlijst.versie, nieuwId }),
  );
}

/** One answer in a region of 35: from the stored fact to the list of differences and the drawable picture. */
export default async function antwoord(): Promise<Figure[]> {
  const traject = groteRegio();
  const leidAf = maakAfleider(werkwijze);
  const indeling = toIndeling({ werkproces, maat: MAAT_SCHERM, extraZichtbaar: 'alle' });
  const varianten = ['a', 'b', 'c', 'd'].map((optie) =>
    zet(traject, codes[3] as string, 'AANV-01', { soort: 'optie', optie }),
  );
  let beurt = 0;
  const value = await medianTime(
    () => {
      beurt += 1;
      const afgeleid = leidAf(varianten[beurt % varianten.length] as Traject);
      const { raakvlakken } = afgeleid.meetlat;
      const merken = new Map(
        [...toRegiomerken(afgeleid.vergelijkingen, raakvlakken)].map(([id, { merk, scanpunten, voor }]) => [
          id,
          {
            merk,
            nummers: scanpunten.map((punt) => raakvlakken.nummer.get(punt) ?? 0),
            telling: `${voor.length} van ${GEMEENTEN}`,
          },
        ]),
      );
      return [afgeleid.verschillen(), toBeeld({ indeling, merken })];
    },
    { runs: 60, warmUp: 20 },
  );
  return [{ name: 'antwoord-70x35', value, unit: 'ms', target: 8, where: 'node' }];
}
