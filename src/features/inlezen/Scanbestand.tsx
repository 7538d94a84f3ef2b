import { useState } from 'react';
import { toDag } from '../../domain/voortgang/dag.ts';
import { scanbestandsnaam } from '../../export/excelbestandsnaam.ts';
import { schrijfXlsxInWorker } from '../../export/schrijfXlsxInWorker.ts';
import { download } from '../../platform/download.ts';
import { klok } from '../../platform/klok.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { inlezen } from '../../texts/inlezen.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { useAnnounce } from '../../ui/LiveRegion.tsx';
import { Select } from '../../ui/Select.tsx';
import { toWerkmapdelen } from '../../werkmap/werkmap.ts';

const t = inlezen.geef;

/** Hands the questions out as a workbook, for one uitvoerder or one gemeente. */
export function Scanbestand() {
  const { traject, werkwijze, afgeleid } = useWerkruimte();
  const { kolommen, gemeenten } = afgeleid;
  const meld = useAnnounce();
  const [stand, zetStand] = useState<'rust' | 'bezig' | 'mislukt'>('rust');
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

  const maak = async () => {
    zetStand('bezig');
    meld(t.bezig);
    const nu = klok();
    const bestand = scanbestandsnaam(keuze.label, toDag(nu));
    try {
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
      meld(t.klaar(bestand));
      zetStand('rust');
    } catch (fout) {
      // The screen says so and stays; the cause is for who looks in the console of the browser.
      reportError(fout);
      zetStand('mislukt');
    }
  };

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
          busyText={stand === 'bezig' ? t.bezig : undefined}
          onClick={() => void maak()}
        >
          {t.knop}
        </Button>
        {stand === 'mislukt' && (
          <Alert tone="fout" title={t.mislukt} onClose={() => zetStand('rust')} closeLabel={inlezen.sluit} />
        )}
      </div>
    </Card>
  );
}
