import { useState } from 'react';
import { toDag } from '../../domain/voortgang/dag.ts';
import { scanbestandsnaam } from '../../export/excelbestandsnaam.ts';
import { schrijfXlsxInWorker } from '../../export/schrijfXlsxInWorker.ts';
import { download } from '../../platform/download.ts';
import { klok } from '../../platform/klok.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { bestandstaak } from '../../texts/bestandstaak.ts';
import { inlezen } from '../../texts/inlezen.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { FileTaskStatus } from '../../ui/FileTaskStatus.tsx';
import { Select } from '../../ui/Select.tsx';
import { useFileTask, useIsBusy } from '../../ui/useFileTask.ts';
import { toWerkmapdelen } from '../../werkmap/werkmap.ts';

const t = inlezen.geef;

/** Hands the questions out as a workbook, for one uitvoerder or one gemeente. */
export function Scanbestand() {
  const { traject, werkwijze, afgeleid } = useWerkruimte();
  const { kolommen, gemeenten } = afgeleid;
  const { store, run } = useFileTask();
  const isBusy = useIsBusy(store);
  const [gekozen, zetGekozen] = useState('');
  const keuzes = [
    ...kolommen.map((kolom) => ({ value: `k:${kolom.id}`, label: kolom.naam, gemeenten: kolom.gemeenten })),
    ...gemeenten.map((gemeente) => ({
      value: `g:${gemeente.code}`,
      label: gemeente.naam,
      gemeenten: [gemeente],
    })),
  ];
  const keuze = keuzes.find(({ value }) => value === gekozen) ?? keuzes[0];
  if (!keuze) return null;

  const maak = () =>
    run(bestandstaak.excel, async () => {
      const nu = klok();
      const bestand = scanbestandsnaam(keuze.label, toDag(nu));
      const { toScanwerkmap } = await import('../../export/toScanwerkmap.ts');
      const werkmap = toScanwerkmap({
        traject,
        scanlijst: werkwijze.scanlijst,
        ankers: werkwijze.werkproces.ankers,
        voor: { naam: keuze.label, gemeenten: keuze.gemeenten },
        vandaag: toDag(nu),
        op: nu.toISOString(),
      });
      download(bestand, await schrijfXlsxInWorker(werkmap, toWerkmapdelen(werkmap)));
      return bestandstaak.klaar(bestand);
    });

  return (
    <Card title={t.kaart}>
      <div className="inl-scan">
        <p>{t.uitleg}</p>
        <Select
          label={t.voor}
          value={keuze.value}
          onChange={zetGekozen}
          options={[
            { group: t.kolom, options: keuzes.filter(({ value }) => value.startsWith('k:')) },
            { group: t.gemeente, options: keuzes.filter(({ value }) => value.startsWith('g:')) },
          ]}
        />
        <Button
          icon="download"
          busyText={isBusy ? bestandstaak.excel : undefined}
          onClick={() => void maak()}
        >
          {t.knop}
        </Button>
        <FileTaskStatus store={store} texts={bestandstaak} />
      </div>
    </Card>
  );
}
