import { useMemo, useState } from 'react';
import type { Scanlijst } from '../../domain/scanlijst/scanlijst.ts';
import { voorkeuren } from '../../platform/voorkeuren.ts';
import { trajectLink } from '../../routes/route.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { vragen } from '../../texts/vragen.ts';
import { gevolgTekst } from '../../texts/gevolg.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { useReplaceHash } from '../../ui/useReplaceHash.ts';
import { Einde } from './Einde.tsx';
import { Gevolgblad } from './Gevolgblad.tsx';
import { Gevolgpaneel } from './Gevolgpaneel.tsx';
import { OnbekendeVraag } from './OnbekendeVraag.tsx';
import { Overgeslagen } from './Overgeslagen.tsx';
import { Processtrook } from './Processtrook.tsx';
import { Scantabs } from './Scantabs.tsx';
import './gevolg.css';
import './rooster.css';
import './scan.css';
import { useScherm } from './useScherm.ts';
import { useVraagfocus } from './useVraagfocus.ts';
import { toVraagkolommen } from './vraagkolommen.ts';
import { Voorafbalk } from './Voorafbalk.tsx';
import { Vraag } from './Vraag.tsx';
import { Vragenmenu } from './Vragenmenu.tsx';
import { toVragenplek, type Vragenroute } from './vragenplek.ts';

type ScanProps = {
  route: Vragenroute;
  /** saves the traject as a file; offered while filling in beforehand */
  onBewaar?: (() => void) | undefined;
};

const TOON = 'vragen-voorkeur';

/** Vragen: one question at a time, answered per uitvoerder. */
export default function Scan({ route, onBewaar }: ScanProps) {
  const { traject, werkwijze, afgeleid, alleenLezen } = useWerkruimte();
  const scherm = useScherm();
  const [altijdTonen, setAltijdTonen] = useState(() => voorkeuren.lees(TOON) === 'tonen');
  const plek = useMemo(
    () => toVragenplek(route, { traject, werkwijze, afgeleid }),
    [route, traject, werkwijze, afgeleid],
  );
  const gevraagd = 'scanpunt' in route ? route.scanpunt : undefined;
  const id = gevraagd ?? plek.eersteOpen?.id ?? plek.punten[0]?.id;
  const { scanpunt, reden } = zoekVraag(werkwijze.scanlijst, id);
  useReplaceHash(scanpunt && scanpunt.id !== gevraagd ? plek.naar(scanpunt.id) : undefined);
  useVraagfocus(scanpunt?.id, scherm === 'smal');
  if (afgeleid.kolommen.length === 0) return <ZonderKolommen traject={traject.id} />;

  const perUitvoerder = scanpunt
    ? toVraagkolommen(
        { traject, vergelijkingen: afgeleid.vergelijkingen, kolommen: plek.kolommen },
        scanpunt.id,
      )
    : [];
  const overal = perUitvoerder.every(({ overgeslagenDoor }) => overgeslagenDoor !== undefined);
  const klaar = perUitvoerder.every((kolom) => kolom.klaar);
  const zichtbaar = !plek.vooraf && (altijdTonen || klaar);
  const paneel = scanpunt && {
    scanpunt,
    perUitvoerder,
    vooraf: plek.vooraf !== undefined,
    zichtbaar,
    altijdTonen,
    zetAltijdTonen: (aan: boolean) => {
      setAltijdTonen(aan);
      voorkeuren.schrijf(TOON, aan ? 'tonen' : null);
    },
  };
  const menu = <Vragenmenu plek={plek} scanpunt={scanpunt?.id} />;
  const gedaan = plek.punten.length - plek.aantalOpen;
  return (
    <div className="sc">
      <nav className="sc-menu" aria-label={vragen.menu.naam}>
        <button type="button" className="skip" onClick={() => document.getElementById('vraag')?.focus()}>
          {vragen.menu.slaOver}
        </button>
        {!plek.vooraf && <Scantabs hier={plek.naar(scanpunt?.id)} />}
        {scherm === 'smal' ? (
          <Disclosure summary={vragen.menu.voortgang(gedaan, plek.punten.length)}>{menu}</Disclosure>
        ) : (
          menu
        )}
      </nav>
      <div className="sc-midden">
        <div className="sc-meldingen">
          {alleenLezen && <Alert tone="info" title={vragen.alleenLezen} />}
          {plek.voorafOnbekend && <Alert tone="fout" title={vragen.vooraf.onbekend} />}
          {plek.vooraf && <Voorafbalk naam={plek.vooraf.naam} onBewaar={onBewaar} />}
          <Einde plek={plek} scanpunt={scanpunt?.id} />
        </div>
        {!scanpunt ? (
          <OnbekendeVraag id={id ?? ''} reden={reden} plek={plek} />
        ) : overal ? (
          <Overgeslagen scanpunt={scanpunt} door={perUitvoerder[0]?.overgeslagenDoor ?? ''} plek={plek} />
        ) : (
          <Vraag
            key={scanpunt.id}
            scanpunt={scanpunt}
            plek={plek}
            perUitvoerder={perUitvoerder}
            toonVoorkeur={zichtbaar}
          />
        )}
      </div>
      {paneel && !overal && scherm !== 'smal' && (
        <aside className="sc-gevolg" aria-label={gevolgTekst.naam}>
          <Gevolgpaneel {...paneel} />
        </aside>
      )}
      {paneel && !overal && scherm === 'smal' && <Gevolgblad key={paneel.scanpunt.id} {...paneel} />}
      {scanpunt && !plek.vooraf && (
        <Processtrook scanpunt={scanpunt} zichtbaar={zichtbaar} isKlaar={plek.isKlaar} />
      )}
    </div>
  );
}

/** The question of the address; a question that was taken out leads to what replaced it (uitgangspunt 28). */
function zoekVraag({ scanpunten, vervallen }: Scanlijst, id: string | undefined) {
  const steen = vervallen.find((weg) => weg.id === id);
  const echt = steen ? steen.opvolger : id;
  return { scanpunt: scanpunten.find((punt) => punt.id === echt), reden: steen?.reden };
}

function ZonderKolommen({ traject }: { traject: string }) {
  return (
    <EmptyState
      icon="people"
      text={vragen.geenKolommen}
      action={
        <LinkButton look="hoofd" href={trajectLink(traject, 'team')}>
          {vragen.naarTeam}
        </LinkButton>
      }
    />
  );
}
