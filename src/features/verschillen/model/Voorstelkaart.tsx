import { useState } from 'react';
import type { Voorgesteld } from '../../../domain/proces/toVoorstellen.ts';
import { trajectLink } from '../../../routes/route.ts';
import { useGemeentenaam, useWerkruimte } from '../../../store/werkruimte.ts';
import { appTekst } from '../../../texts/app.ts';
import { modelTekst } from '../../../texts/model.ts';
import { modelvoorstellen as t } from '../../../texts/modelvoorstellen.ts';
import { antwoordInWoorden } from '../../../texts/wijzigingen.ts';
import { Button } from '../../../ui/Button.tsx';
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx';
import { useAnnounce } from '../../../ui/LiveRegion.tsx';
import { useModelscherm } from './useModelscherm.ts';
import { isGevraagd, neemVoorstelOver, toAnderen, type Voorstelrij } from './voorstelrijen.ts';
import { Voorstelreden } from './Voorstelreden.tsx';

/** One question: what the model says, why, what was answered, and a button to take it over. */
export function Voorstelkaart({ rij }: { rij: Voorstelrij }) {
  const { traject, werkwijze } = useWerkruimte();
  const naamVan = useGemeentenaam();
  const { scanpunt, voorstel, groepen, stand } = rij;
  const { ankers } = werkwijze.werkproces;
  const inWoorden = (antwoord: Voorgesteld['antwoord'] | undefined) =>
    antwoordInWoorden(scanpunt, antwoord, ankers);
  return (
    <li className="panel mo-kaart">
      <h3>{t.vraag(scanpunt.nummer, scanpunt.vraag)}</h3>
      <dl className="mo-feiten">
        <dt>{(isGevraagd(rij) ? t.alsKlopt : t.past)(voorstel.antwoorden.length)}</dt>
        {voorstel.antwoorden.map((voorgesteld) => (
          <dd key={voorgesteld.optie} className="mo-antwoord">
            <span>{inWoorden(voorgesteld.antwoord)}</span>
            {stand !== 'klaar' && (
              <NeemOver rij={rij} voorgesteld={voorgesteld} tekst={inWoorden(voorgesteld.antwoord)} />
            )}
          </dd>
        ))}
        <dt>{t.waarom}</dt>
        <dd>
          <Voorstelreden voorstel={voorstel} />
        </dd>
        {groepen.length > 0 && <dt>{t.nu}</dt>}
        {groepen.map(({ antwoord, gemeenten }) => (
          <dd key={gemeenten.join(' ')}>
            {t.nuBij(gemeenten.map(naamVan), antwoord ? inWoorden(antwoord) : t.open)}
          </dd>
        ))}
      </dl>
      <a href={trajectLink(traject.id, 'scan', { scanpunt: scanpunt.id })}>{t.naarVraag(scanpunt.nummer)}</a>
    </li>
  );
}

type NeemOverProps = { rij: Voorstelrij; voorgesteld: Voorgesteld; tekst: string };

/** Answers the question for the gemeenten of the model; asks first when that replaces another answer. */
function NeemOver({ rij, voorgesteld, tekst }: NeemOverProps) {
  const { model } = useModelscherm();
  const { alleenLezen, voerUit } = useWerkruimte();
  const naamVan = useGemeentenaam();
  const zeg = useAnnounce();
  const [vraag, zetVraag] = useState(false);
  const { nummer } = rij.scanpunt;
  const anderen = toAnderen(rij, voorgesteld);
  if (alleenLezen || model.gemeenten.length === 0) return null;
  const neemOver = () => {
    zetVraag(false);
    voerUit(modelTekst.undo.antwoord(nummer), (nu, { versie, nieuwId }) =>
      neemVoorstelOver(nu, rij, voorgesteld, { versie, nieuwId }),
    );
    zeg(t.overgenomen(nummer));
  };
  return (
    <>
      <Button
        size="klein"
        icon="check"
        aria-label={t.neemOverBij(nummer, tekst)}
        onClick={() => (anderen.length > 0 ? zetVraag(true) : neemOver())}
      >
        {t.neemOver}
      </Button>
      <ConfirmDialog
        open={vraag}
        title={t.overschrijven}
        confirmLabel={t.overschrijvenJa}
        cancelLabel={t.alleNee}
        closeLabel={appTekst.sluiten}
        onCancel={() => zetVraag(false)}
        onConfirm={neemOver}
      >
        <p>{t.overschrijvenUitleg(anderen.map(naamVan), tekst)}</p>
      </ConfirmDialog>
    </>
  );
}
