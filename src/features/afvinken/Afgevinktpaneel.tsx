import { useEffect, useRef } from 'react';
import type { Afvinkbesluit } from '../../domain/traject/traject.ts';
import { toHash } from '../../routes/route.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { afvinkenTekst as tekst } from '../../texts/afvinken.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { telAfgevinkt } from './gemeentekaart.ts';
import { type Gemeenterij, volgende } from './gemeenterij.ts';
import { roltitel } from './rollen.ts';

type AfgevinktpaneelProps = {
  rij: Gemeenterij;
  rijen: readonly Gemeenterij[];
  besluit: Extract<Afvinkbesluit, { soort: 'afgevinkt' }>;
  /** Checked off a moment ago: celebrate, and offer to take it back. */
  vers: boolean;
  linkNaar: (code: string) => string;
  onTerugdraaien: () => void;
  onHeropen: () => void;
  onVoorwaardeWeg: () => void;
};

/** After the check-off: what it means, what to go on with, and the way back. */
export function Afgevinktpaneel(props: AfgevinktpaneelProps) {
  const { rij, rijen, besluit, vers, linkNaar, onTerugdraaien, onHeropen } = props;
  const { werkwijze, alleenLezen } = useWerkruimte();
  const kop = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The button that was pressed is gone; reading goes on here.
    if (vers) kop.current?.focus();
  }, [vers]);
  const verder = volgende(rijen, rij.code);
  const aantal = telAfgevinkt(rijen.map(({ stand }) => stand));
  const tot = rij.kaart.soort === 'afgevinkt' ? rij.kaart.tot : undefined;
  const metHetzelfdeFormulier = rijen
    .filter((ander) => ander.code !== rij.code && heeftFormulier(ander))
    .map(({ naam }) => naam);
  const { eigenaar, ingangsdatum } = rij.stand;
  return (
    <section className="panel card card-gelukt afvinkpaneel" aria-labelledby="afgevinkt-kop">
      <h2 id="afgevinkt-kop" ref={kop} tabIndex={-1} className="afgevinkt-kop">
        <Icon name="checkDisc" size={30} />
        <span>
          {tot === undefined ? tekst.klaar.titel(rij.naam) : tekst.klaar.titelVoorwaarde(rij.naam, tot)}
        </span>
      </h2>
      <p>{tekst.klaar.zin(aantal, rijen.length)}</p>
      {heeftFormulier(rij) && metHetzelfdeFormulier.length > 0 && (
        <p>{tekst.klaar.werkgever(rij.naam, metHetzelfdeFormulier)}</p>
      )}
      <KijkOpnieuw {...props} />
      {verder ? (
        <LinkButton
          look={vers ? 'hoofd' : 'lijn'}
          size="groot"
          className="btn-breed"
          iconEnd="arrowRight"
          href={linkNaar(verder.code)}
        >
          {tekst.klaar.verder(verder.naam)}
        </LinkButton>
      ) : (
        <LinkButton
          look={vers ? 'hoofd' : 'lijn'}
          size="groot"
          className="btn-breed"
          icon="map"
          href={toHash({ pagina: 'landelijk', zoek: {} })}
        >
          {tekst.klaar.naarLandelijk}
        </LinkButton>
      )}
      <p className="afvinkpaneel-voet">
        {tekst.klaar.door({
          op: besluit.op,
          rol: roltitel(werkwijze.team, besluit.rol),
          versie: besluit.criteriaversie,
        })}{' '}
        {ingangsdatum !== undefined && tekst.klaar.ingang(ingangsdatum)}{' '}
        {eigenaar !== undefined && tekst.klaar.eigenaar(roltitel(werkwijze.team, eigenaar))}
      </p>
      {!alleenLezen && (
        <div className="row">
          {vers ? (
            <Button icon="undo" onClick={onTerugdraaien}>
              {tekst.klaar.terugdraaien}
            </Button>
          ) : (
            <Button icon="undo" onClick={onHeropen}>
              {tekst.klaar.heropen(rij.naam)}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

/** A condition that ended, a point that is open again, or conditions that are all solved. */
function KijkOpnieuw({ rij: { kaart, voorwaarden }, besluit, onVoorwaardeWeg }: AfgevinktpaneelProps) {
  const { alleenLezen } = useWerkruimte();
  if (kaart.soort === 'kijk-opnieuw') {
    return (
      <Alert tone="waarschuwing" title={tekst.klaar.verlopenKop}>
        {kaart.verlopen !== undefined && <p>{tekst.klaar.verlopen(kaart.verlopen)}</p>}
        {kaart.open.length > 0 && <p>{tekst.klaar.weerOpen(kaart.open.map(tekst.punt))}</p>}
      </Alert>
    );
  }
  if (!besluit.onderVoorwaarde || voorwaarden.length > 0 || alleenLezen) return null;
  return (
    <Alert
      tone="gelukt"
      title={tekst.klaar.voorwaardeOpgelost}
      actions={<Button onClick={onVoorwaardeWeg}>{tekst.klaar.haalVoorwaardeWeg}</Button>}
    />
  );
}

/** Checked off with the preferred application form really in use (AFV-03). */
function heeftFormulier({ stand }: Gemeenterij): boolean {
  return (
    stand.besluit?.soort === 'afgevinkt' &&
    stand.punten.some((rij) => rij.punt.id === 'AFV-03' && rij.stand === 'in-orde')
  );
}
