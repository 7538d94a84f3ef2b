import { useState } from 'react';
import type { Wijziging } from '../../domain/wijziging/wijziging.ts';
import { excelbestandsnaam } from '../../export/excelbestandsnaam.ts';
import { schrijfXlsxInWorker } from '../../export/schrijfXlsxInWorker.ts';
import { toDag } from '../../domain/voortgang/dag.ts';
import { download } from '../../platform/download.ts';
import { klok } from '../../platform/klok.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { aanpassingen } from '../../texts/aanpassingen.ts';
import { useAnnounce } from '../../ui/LiveRegion.tsx';
import { toLijstbron } from './lijstbron.ts';

/** What goes into the file. */
export type Selectie = {
  wijzigingen: readonly Wijziging[];
  gemeenten: readonly { code: string; naam: string }[];
};

/** Makes the Excel list and lets the browser save it. */
export function useExcel() {
  const { traject, werkwijze, afgeleid } = useWerkruimte();
  const meld = useAnnounce();
  const [stand, zetStand] = useState<'rust' | 'bezig' | 'mislukt'>('rust');

  const maak = async ({ wijzigingen, gemeenten }: Selectie) => {
    zetStand('bezig');
    meld(aanpassingen.downloaden.bezig);
    const nu = klok();
    const bestand = excelbestandsnaam(traject.kenmerken.naam ?? '', toDag(nu));
    try {
      const { toWerkmapkop, toWijzigingendelen } = await import('../../export/toWijzigingenwerkmap.ts');
      const invoer = {
        ...toLijstbron({ traject, werkwijze, afgeleid }),
        normenset: werkwijze.normenset,
        gemeenten,
        wijzigingen,
        totaal: afgeleid.wijzigingen().length,
        aantalVerschillen: afgeleid.verschillen().length,
        vandaag: toDag(nu),
        op: nu.toISOString(),
      };
      download(bestand, await schrijfXlsxInWorker(toWerkmapkop(invoer), toWijzigingendelen(invoer)));
      meld(aanpassingen.downloaden.klaar(bestand));
      zetStand('rust');
    } catch (fout) {
      // The screen says so and stays; the cause is for who looks in the console of the browser.
      reportError(fout);
      zetStand('mislukt');
    }
  };
  return { stand, maak, sluitMelding: () => zetStand('rust') };
}
