import type { Wijziging } from '../../domain/wijziging/wijziging.ts';
import { excelbestandsnaam } from '../../export/excelbestandsnaam.ts';
import { schrijfXlsxInWorker } from '../../export/schrijfXlsxInWorker.ts';
import { toDag } from '../../domain/voortgang/dag.ts';
import { download } from '../../platform/download.ts';
import { klok } from '../../platform/klok.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { bestandstaak } from '../../texts/bestandstaak.ts';
import type { RunFileTask } from '../../ui/useFileTask.ts';
import { toLijstbron } from './lijstbron.ts';

/** What goes into the file. */
export type Selectie = {
  wijzigingen: readonly Wijziging[];
  gemeenten: readonly { code: string; naam: string }[];
};

/** Makes the Excel list and lets the browser save it. */
export function useExcel(run: RunFileTask) {
  const { traject, werkwijze, afgeleid } = useWerkruimte();
  return ({ wijzigingen, gemeenten }: Selectie) =>
    run(bestandstaak.excel, async (ver) => {
      const nu = klok();
      const bestand = excelbestandsnaam(traject.kenmerken.naam ?? '', toDag(nu));
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
      // The list, a sheet per gemeente, and what the file is.
      const voortgang = { bladen: gemeenten.length + 2, ver };
      download(
        bestand,
        await schrijfXlsxInWorker(toWerkmapkop(invoer), toWijzigingendelen(invoer), voortgang),
      );
      return bestandstaak.klaar(bestand);
    });
}
