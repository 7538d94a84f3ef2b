import { useMemo } from 'react';
import { type Bespreekpunt, toBespreekpunten, toGelijkeThemas } from '../../domain/traject/bespreekpunten.ts';
import { type Route, trajectLink } from '../../routes/route.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { bespreken as t } from '../../texts/bespreken.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { useFocusOnChange } from '../../ui/useFocusOnChange.ts';
import { useReplaceHash } from '../../ui/useReplaceHash.ts';
import './bespreken.css';
import { Bespreekblad } from './Bespreekblad.tsx';
import { Bespreekmenu } from './Bespreekmenu.tsx';
import { Bespreekvoet } from './Bespreekvoet.tsx';
import { Bespreektabs } from './Bespreektabs.tsx';
import { Gelijk } from './Gelijk.tsx';

/** Bespreken: only what needs talk, one at a time, with the decision of the team. */
export default function Bespreken({ route }: { route: Extract<Route, { pagina: 'traject' }> }) {
  const { traject, werkwijze, afgeleid } = useWerkruimte();
  const { punten, themas } = useMemo(() => {
    const invoer = {
      scanlijst: werkwijze.scanlijst,
      traject,
      vergelijkingen: afgeleid.vergelijkingen,
      wijzigingen: afgeleid.wijzigingen(),
    };
    return { punten: toBespreekpunten(invoer), themas: toGelijkeThemas(invoer) };
  }, [traject, werkwijze, afgeleid]);
  const gevraagd = 'scanpunt' in route ? route.scanpunt : undefined;
  const eersteOpen = punten.find(({ stand }) => stand === 'open') ?? punten[0];
  const punt = gevraagd === undefined ? eersteOpen : punten.find(({ scanpunt }) => scanpunt.id === gevraagd);
  const naar = (id: string | undefined) =>
    trajectLink(traject.id, 'bespreken', { ...(id !== undefined && { scanpunt: id }), zoek: route.zoek });
  useReplaceHash(gevraagd === undefined && punt ? naar(punt.scanpunt.id) : undefined);
  useFocusOnChange(punt?.scanpunt.id, 'bespreekpunt');
  const open = punten.filter(({ stand }) => stand === 'open').length;
  const voorstellen = punten.filter(({ stand }) => stand === 'voorstel').length;
  return (
    <div className="bp">
      <nav className="bp-menu" aria-label={t.menu.naam}>
        <Bespreektabs aantalOpen={open} />
        <div className="bp-menu-breed">
          <Bespreekmenu punten={punten} nu={punt?.scanpunt.id} naar={naar} />
        </div>
        {punten.length > 0 && (
          <div className="bp-menu-smal">
            <Disclosure summary={open === 0 ? t.menu.klaar(voorstellen) : t.menu.nog(open)}>
              <Bespreekmenu punten={punten} nu={punt?.scanpunt.id} naar={naar} />
            </Disclosure>
          </div>
        )}
      </nav>
      <div className="bp-midden">
        <div className="bp-rol">
          <Gelijk themas={themas} />
          {open === 0 && punten.length > 0 && (
            <Alert tone={voorstellen === 0 ? 'gelukt' : 'info'} title={t.voet.klaar(voorstellen)} />
          )}
          {punt ? (
            <Bespreekblad key={punt.scanpunt.id} punt={punt} />
          ) : (
            <NietsTeBespreken
              gevraagd={gevraagd}
              begonnen={Object.keys(traject.antwoorden).length > 0}
              terug={naar(undefined)}
            />
          )}
        </div>
        {punt && (
          <Bespreekvoet vorige={buur(punten, punt, -1, naar)} volgende={volgendeOpen(punten, punt, naar)} />
        )}
      </div>
    </div>
  );
}

function buur(
  punten: readonly Bespreekpunt[],
  punt: Bespreekpunt,
  stap: number,
  naar: (id: string) => string,
): string | undefined {
  const ander = punten[punten.indexOf(punt) + stap];
  return ander && naar(ander.scanpunt.id);
}

/** The next point that still has to be discussed: first below this one, then from the top. */
function volgendeOpen(
  punten: readonly Bespreekpunt[],
  punt: Bespreekpunt,
  naar: (id: string) => string,
): string | undefined {
  const plek = punten.indexOf(punt);
  const ander = [...punten.slice(plek + 1), ...punten.slice(0, plek)].find(({ stand }) => stand === 'open');
  return ander && naar(ander.scanpunt.id);
}

function NietsTeBespreken({
  gevraagd,
  begonnen,
  terug,
}: {
  gevraagd: string | undefined;
  begonnen: boolean;
  terug: string;
}) {
  const { traject, werkwijze } = useWerkruimte();
  if (gevraagd !== undefined) {
    const scanpunt = werkwijze.scanlijst.scanpunten.find(({ id }) => id === gevraagd);
    return (
      <>
        <h1>{t.onbekend.titel}</h1>
        <EmptyState
          text={scanpunt ? t.onbekend.tekst(scanpunt.nummer) : t.onbekend.nietInLijst}
          action={
            <LinkButton look="hoofd" href={terug}>
              {t.onbekend.terug}
            </LinkButton>
          }
        />
      </>
    );
  }
  return (
    <>
      <h1>{t.titel}</h1>
      <EmptyState
        icon={begonnen ? 'checkRing' : 'speech'}
        text={begonnen ? t.leeg : t.nogNiets}
        action={
          <LinkButton look="hoofd" href={trajectLink(traject.id, begonnen ? 'aanpassingen' : 'scan')}>
            {begonnen ? t.voet.aanpassingen : t.naarVragen}
          </LinkButton>
        }
      />
    </>
  );
}
