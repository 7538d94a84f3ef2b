import { useRef, useState } from 'react';
import { MAX_DMN } from '../../import/dmnuitkomst.ts';
import { nieuwId } from '../../platform/nieuwId.ts';
import { grootte } from '../../texts/app.ts';
import { dmnfoutInWoorden, dmnTekst as t, tabelfoutInWoorden } from '../../texts/dmn.ts';
import type { GelezenRegel } from './gelezenRegel.ts';
import { leesEigenRegel, type Leesuitkomst } from './leesEigenRegel.ts';

type Leesstand =
  | { soort: 'leeg' }
  | { soort: 'bezig' }
  /** `kop`: what happened; `zinnen`: what to mend, one line each */
  | { soort: 'mislukt'; naam: string; kop: string; zinnen: readonly string[] }
  | { soort: 'gelukt'; naam: string; zin: string };

/** Reads one file at a time; the last one that was picked wins. */
export function useInlezen(bijGelezen: (gelezen: GelezenRegel, bestand: string) => void) {
  const [stand, setStand] = useState<Leesstand>({ soort: 'leeg' });
  const beurt = useRef(0);
  const lees = async (bestand: File) => {
    beurt.current += 1;
    const deze = beurt.current;
    setStand({ soort: 'bezig' });
    const uitkomst = await leesBestand(bestand);
    if (deze !== beurt.current) return;
    const naam = bestand.name;
    if (uitkomst.soort === 'ok') {
      const { tabellen, variabelen } = uitkomst.gelezen.toetsbaar.model;
      bijGelezen(uitkomst.gelezen, naam);
      setStand({ soort: 'gelukt', naam, zin: t.gelukt(tabellen.length, variabelen.length) });
    } else if (uitkomst.soort === 'met-fouten') {
      const { fouten } = uitkomst;
      setStand({
        soort: 'mislukt',
        naam,
        kop: t.metFouten(fouten.length),
        zinnen: fouten.map(tabelfoutInWoorden),
      });
    } else {
      setStand({ soort: 'mislukt', naam, kop: t.nietGelezen, zinnen: dmnfoutInWoorden(uitkomst, grootte) });
    }
  };
  return { stand, lees };
}

async function leesBestand(bestand: File): Promise<Leesuitkomst> {
  if (bestand.size > MAX_DMN) return { soort: 'te-groot', grootte: bestand.size, maximum: MAX_DMN };
  const bytes = await leesBytes(bestand);
  return bytes === undefined ? { soort: 'niet-te-lezen' } : leesEigenRegel(bytes, `eigen-${nieuwId()}`);
}

/** A file that was moved or removed meanwhile cannot be read. */
async function leesBytes(bestand: File): Promise<Uint8Array | undefined> {
  const buffer = await bestand.arrayBuffer().catch(() => undefined);
  return buffer && new Uint8Array(buffer);
}
