import { useState } from 'react';
import type { Beleidsregel } from '../../domain/beleidsregel/beleidsregel.ts';
import type { Scanvoorstel } from '../../domain/beleidsregel/toetsAanWet.ts';
import type { Scanpunt } from '../../domain/scanlijst/scanlijst.ts';
import { isZelfdeAntwoord } from '../../domain/scanlijst/zelfdeAntwoord.ts';
import { toAntwoordgroepen } from '../../domain/traject/antwoordgroepen.ts';
import { setAntwoord } from '../../domain/traject/opdrachten/antwoorden.ts';
import { trajectLink } from '../../routes/route.ts';
import { useGemeentenaam, useWerkruimte } from '../../store/werkruimte.ts';
import { appTekst } from '../../texts/app.ts';
import { regeltoetsTekst } from '../../texts/regeltoets.ts';
import { antwoordInWoorden } from '../../texts/wijzigingen.ts';
import { Button } from '../../ui/Button.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useAnnounce } from '../../ui/LiveRegion.tsx';
import { useFocusOnChange } from '../../ui/useFocusOnChange.ts';
import { feitnaam, lokaalInWoorden } from './bevindingInWoorden.ts';

const t = regeltoetsTekst.voorstellen;

type ScanvoorstelkaartProps = {
  voorstel: Scanvoorstel;
  scanpunt: Scanpunt;
  /** codes that it is taken over for */
  gemeenten: readonly string[];
  regel: Beleidsregel;
};

/** One question: the proposal, why, what was answered, and a button; asks before it replaces another answer. */
export function Scanvoorstelkaart({ voorstel, scanpunt, gemeenten, regel }: ScanvoorstelkaartProps) {
  const { traject, werkwijze, voerUit } = useWerkruimte();
  const naamVan = useGemeentenaam();
  const zeg = useAnnounce();
  const [vraag, setVraag] = useState(false);
  /** Counts how often it was taken over: the button goes then, and the focus must not go with it. */
  const [keer, setKeer] = useState(0);
  const kop = `br-voorstel-${scanpunt.id}`;
  useFocusOnChange(String(keer), kop);
  const { nummer } = scanpunt;
  const inWoorden = (antwoord: Scanvoorstel['antwoord'] | undefined) =>
    antwoord ? antwoordInWoorden(scanpunt, antwoord, werkwijze.werkproces.ankers) : t.open;
  const tekst = inWoorden(voorstel.antwoord);
  const groepen = toAntwoordgroepen(traject, scanpunt.id, gemeenten);
  const anderen = groepen.filter(
    ({ antwoord }) => antwoord !== undefined && !isZelfdeAntwoord(antwoord, voorstel.antwoord),
  );
  const isKlaar = groepen.every(({ antwoord }) => isZelfdeAntwoord(antwoord, voorstel.antwoord));
  const neemOver = () => {
    setVraag(false);
    const uitkomst = voerUit(t.ongedaan(nummer), (nu, { versie, nieuwId }) =>
      setAntwoord(nu, { gemeenten, scanpunt: scanpunt.id, antwoord: voorstel.antwoord, versie, nieuwId }),
    );
    if (uitkomst.soort !== 'geschreven') return;
    setKeer(keer + 1);
    zeg(t.overgenomen(nummer));
  };
  return (
    <li className="br-voorstel">
      <h3 id={kop} tabIndex={-1}>
        {t.vraag(nummer, scanpunt.vraag)}
      </h3>
      <dl>
        <dt>{t.voorstel}</dt>
        <dd>
          <b>{tekst}</b>
        </dd>
        <dt>{t.waarom}</dt>
        <dd>
          {voorstel.grond.soort === 'toets'
            ? t.uitToets(feitnaam(voorstel.grond.bevinding), lokaalInWoorden(voorstel.grond.bevinding, regel))
            : t.uitArtikel(voorstel.grond.artikel)}
        </dd>
        <dt>{t.nu}</dt>
        {groepen.map((groep) => (
          <dd key={groep.gemeenten.join(' ')}>
            {t.nuBij(groep.gemeenten.map(naamVan), inWoorden(groep.antwoord))}
          </dd>
        ))}
      </dl>
      <div className="row">
        {isKlaar ? (
          <p className="br-al">
            <Icon name="check" size={18} /> {t.isAl}
          </p>
        ) : (
          <Button
            size="klein"
            icon="check"
            aria-label={t.neemOverBij(nummer, tekst)}
            onClick={() => (anderen.length > 0 ? setVraag(true) : neemOver())}
          >
            {t.neemOver}
          </Button>
        )}
        <a href={trajectLink(traject.id, 'scan', { scanpunt: scanpunt.id })}>{t.naarVraag(nummer)}</a>
      </div>
      <ConfirmDialog
        open={vraag}
        title={t.overschrijven}
        confirmLabel={t.overschrijvenJa}
        cancelLabel={t.overschrijvenNee}
        closeLabel={appTekst.sluiten}
        onCancel={() => setVraag(false)}
        onConfirm={neemOver}
      >
        <p>{t.overschrijvenUitleg(anderen.flatMap((groep) => groep.gemeenten).map(naamVan), tekst)}</p>
      </ConfirmDialog>
    </li>
  );
}
