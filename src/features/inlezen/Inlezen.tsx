import { useEffect } from 'react';
import { WERKMAPSOORTEN } from '../../import/werkmap/werkmapsoorten.ts';
import { type Route, trajectLink } from '../../routes/route.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { inlezen as t } from '../../texts/inlezen.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Dropzone } from '../../ui/Dropzone.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { useAnnounce } from '../../ui/LiveRegion.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import './inlezen.css';
import { Scanbestand } from './Scanbestand.tsx';
import { useWerkmap } from './useWerkmap.ts';
import { Voorstelmaker } from './Voorstelmaker.tsx';

type InlezenProps = {
  route: Extract<Route, { pagina: 'traject' }>;
  /** a file that was opened elsewhere in the app: it is read at once */
  bestand: File | undefined;
  opBegonnen: () => void;
};

/** Reading a filled-in Excel file back: first what it would change, then the choice. */
export default function Inlezen({ route, bestand, opBegonnen }: InlezenProps) {
  const { alleenLezen } = useWerkruimte();
  const { stand, lees, stop, wis } = useWerkmap();
  const meld = useAnnounce();
  useEffect(() => {
    if (!bestand) return;
    opBegonnen();
    void lees(bestand);
  }, [bestand, opBegonnen, lees]);
  const zegt = stand.soort === 'bezig' ? t.bezig(stand.naam) : stand.soort === 'gestopt' ? t.gestopt : '';
  useEffect(() => {
    if (zegt !== '') meld(zegt);
  }, [zegt, meld]);

  return (
    <div className="inl">
      <PageHeader
        title={t.titel}
        lead={t.inleiding}
        end={
          <LinkButton icon="arrowLeft" href={trajectLink(route.id, 'aanpassingen')}>
            {t.terug}
          </LinkButton>
        }
      />
      {stand.soort === 'mislukt' && (
        <Alert tone="fout" title={t.nietGelezen(stand.naam)} onClose={wis} closeLabel={t.sluit}>
          {[...stand.zinnen, t.nietsVeranderd].map((zin) => (
            <p key={zin}>{zin}</p>
          ))}
        </Alert>
      )}
      {stand.soort === 'gestopt' && <Alert tone="info" title={t.gestopt} />}
      {stand.soort === 'gelezen' ? (
        <Voorstelmaker key={stand.naam} naam={stand.naam} inhoud={stand.inhoud} opKlaar={wis} />
      ) : stand.soort === 'bezig' ? (
        <Card title={t.bezig(stand.naam)}>
          <div className="inl-bezig">
            <ProgressBar
              label={t.verNaam}
              value={stand.gedaan}
              max={stand.totaal}
              text={t.ver(stand.gedaan, stand.totaal)}
            />
            <p>{stand.totaal > 0 && t.ver(stand.gedaan, stand.totaal)}</p>
            <Button onClick={stop}>{t.stop}</Button>
          </div>
        </Card>
      ) : (
        <div className="inl-begin">
          <Card title={t.kies.kaart}>
            {alleenLezen ? (
              <p>{t.voorstel.alleenLezen}</p>
            ) : (
              <>
                <Dropzone
                  title={t.kies.titel}
                  text={t.kies.sleep}
                  buttonText={t.kies.knop}
                  dropText={t.kies.los}
                  accept={WERKMAPSOORTEN}
                  onFiles={([gekozen]) => gekozen && void lees(gekozen)}
                />
                <p className="inl-klein">{t.kies.uitleg}</p>
              </>
            )}
          </Card>
          <Scanbestand />
        </div>
      )}
    </div>
  );
}
