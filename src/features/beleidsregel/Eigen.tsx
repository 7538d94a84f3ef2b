import { dmnTekst as t } from '../../texts/dmn.ts';
import { toHash } from '../../routes/route.ts';
import { download } from '../../platform/download.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Dropzone } from '../../ui/Dropzone.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { DMN_SOORT } from './dmnSoort.ts';
import { EIGEN, Eigenlijst } from './Eigenlijst.tsx';
import type { GelezenRegel } from './gelezenRegel.ts';
import type { EigenRegels } from './useEigenRegels.ts';
import { useInlezen } from './useInlezen.ts';

type EigenProps = {
  /** The blank table, as a file. */
  leeg: string;
  eigen: EigenRegels;
  bijGelezen: (gelezen: GelezenRegel, bestand: string) => void;
};

/** Reads a rule from a file; one with faults is told what to mend, and changes nothing. */
export function Eigen({ leeg, eigen, bijGelezen }: EigenProps) {
  const { stand, lees } = useInlezen(bijGelezen);
  return (
    <div id={EIGEN} tabIndex={-1} className="br-eigen">
      <Card title={t.titel}>
        <p>
          {t.uitleg}{' '}
          <a href={toHash({ pagina: 'kennis', artikel: 'beleidsregel-invoeren', zoek: {} })}>{t.hoe}</a>
        </p>
        <Dropzone
          title={t.zone.titel}
          text={t.zone.tekst}
          buttonText={t.zone.knop}
          dropText={t.zone.losLaten}
          busyText={stand.soort === 'bezig' ? t.zone.bezig : undefined}
          accept=".dmn,.xml,application/xml,text/xml"
          onFiles={([bestand]) => {
            if (bestand) void lees(bestand);
          }}
        />
        {stand.soort === 'mislukt' && (
          <Alert tone="fout" title={stand.naam}>
            <p>
              {stand.kop} {t.nietsVeranderd}
            </p>
            <ul className="br-punten">
              {stand.zinnen.map((zin) => (
                <li key={zin}>{zin}</li>
              ))}
            </ul>
          </Alert>
        )}
        {stand.soort === 'gelukt' && (
          <Alert
            tone="gelukt"
            live
            title={stand.naam}
            actions={
              <LinkButton look="hoofd" href={toHash({ pagina: 'beleidsregel', deel: 'proberen', zoek: {} })}>
                {t.probeer}
              </LinkButton>
            }
          >
            {stand.zin}
          </Alert>
        )}
      </Card>
      <Eigenlijst {...eigen} />
      <Card title={t.leegTitel}>
        <p>{t.leegUitleg}</p>
        <div className="row">
          <Button icon="download" onClick={() => download(t.leegNaam, leeg, DMN_SOORT)}>
            {t.leeg}
          </Button>
        </div>
      </Card>
    </div>
  );
}
