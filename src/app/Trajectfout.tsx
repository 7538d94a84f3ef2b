import { download } from '../platform/download.ts';
import type { Melding } from '../store/trajectstaat.ts';
import { appTekst as t } from '../texts/app.ts';
import { bewarenTekst, trajectfoutTekst } from '../texts/bewaren.ts';
import { Button } from '../ui/Button.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { useBestanden } from './BestandenProvider.tsx';
import { Pagina } from './Pagina.tsx';
import type { Trajectroute } from './Trajectpagina.tsx';

type TrajectfoutProps = {
  route: Trajectroute;
  soort: 'niet-gevonden' | 'mislukt' | 'onderdeel';
  melding?: Melding | null;
};

const ZINNEN = {
  'niet-gevonden': trajectfoutTekst.nietGevonden,
  mislukt: trajectfoutTekst.ladenMislukt,
  onderdeel: trajectfoutTekst.onderdeelLaadtNiet,
} as const;

/** The traject of the address cannot be shown: why, and the ways on. */
export function Trajectfout({ route, soort, melding }: TrajectfoutProps) {
  const { kies } = useBestanden();
  const kopie = melding?.soort === 'bewaarde-data-stuk' ? melding.kopie : undefined;
  return (
    <Pagina route={route} titel={t.trajectWegTitel}>
      <div className="smal">
        <h1>{t.trajectWegTitel}</h1>
        <p role="alert">{kopie === undefined ? ZINNEN[soort] : trajectfoutTekst.bewaardeDataStuk}</p>
        <div className="knoppen">
          {kopie !== undefined && (
            <Button look="hoofd" icon="download" onClick={() => download(`kopie_${route.id}.json`, kopie)}>
              {bewarenTekst.downloadKopie}
            </Button>
          )}
          <Button look={kopie === undefined ? 'hoofd' : 'lijn'} icon="folder" onClick={() => void kies()}>
            {bewarenTekst.openBestand}
          </Button>
          <LinkButton look="lijn" href="#/">
            {t.naarDeStart}
          </LinkButton>
        </div>
      </div>
    </Pagina>
  );
}
