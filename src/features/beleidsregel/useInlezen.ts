import { useRef, useState } from 'react';
import { toKaleRegel } from '../../domain/beleidsregel/beleidsregel.ts';
import { type Dmnuitkomst, MAX_DMN } from '../../import/dmnuitkomst.ts';
import { leesDmn } from '../../import/leesDmn.ts';
import { toTekst } from '../../import/toTekst.ts';
import { grootte } from '../../texts/app.ts';
import { dmnfoutInWoorden, dmnTekst as t, tabelfoutInWoorden } from '../../texts/dmn.ts';
import type { GelezenRegel } from './gelezenRegel.ts';

type Leesstand =
  | { soort: 'leeg' }
  | { soort: 'bezig' }
  /** `kop`: what happened; `zinnen`: what to mend, one line each */
  | { soort: 'mislukt'; naam: string; kop: string; zinnen: readonly string[] }
  | { soort: 'gelukt'; naam: string; zin: string };

/** Reads one file at a time; the last one that was picked wins. */
export function useInlezen(bijGelezen: (gelezen: GelezenRegel) => void) {
  const [stand, setStand] = useState<Leesstand>({ soort: 'leeg' });
  const beurt = useRef(0);
  const lees = async (bestand: File) => {
    beurt.current += 1;
    const deze = beurt.current;
    setStand({ soort: 'bezig' });
    const bytes = bestand.size > MAX_DMN ? undefined : await leesBytes(bestand);
    const uitkomst: Dmnuitkomst =
      bestand.size > MAX_DMN
        ? { soort: 'te-groot', grootte: bestand.size, maximum: MAX_DMN }
        : bytes === undefined
          ? { soort: 'niet-te-lezen' }
          : await leesDmn(bytes);
    if (deze !== beurt.current) return;
    const naam = bestand.name;
    if (uitkomst.soort !== 'ok') {
      setStand({
        soort: 'mislukt',
        naam,
        kop: t.nietGelezen,
        zinnen: dmnfoutInWoorden(uitkomst, grootte),
      });
      return;
    }
    const { toetsbaar, fouten } = uitkomst;
    if (fouten.length > 0 || bytes === undefined) {
      setStand({
        soort: 'mislukt',
        naam,
        kop: t.metFouten(fouten.length),
        zinnen: fouten.map(tabelfoutInWoorden),
      });
      return;
    }
    const tekst = toTekst(bytes);
    const { model } = toetsbaar;
    bijGelezen({
      regel: {
        ...toKaleRegel(
          model.naam || t.naamloos,
          model.tabellen.map(({ id }) => id),
        ),
        id: `eigen-${deze}`,
      },
      toetsbaar,
      dmn: tekst.soort === 'ok' ? tekst.tekst : '',
    });
    setStand({ soort: 'gelukt', naam, zin: t.gelukt(model.tabellen.length, model.variabelen.length) });
  };
  return { stand, lees };
}

/** A file that was moved or removed meanwhile cannot be read. */
async function leesBytes(bestand: File): Promise<Uint8Array | undefined> {
  const buffer = await bestand.arrayBuffer().catch(() => undefined);
  return buffer && new Uint8Array(buffer);
}
