import { useEffect } from 'react';
import { download } from '../platform/download.ts';
import type { Melding, Trajectstaat } from '../store/trajectstaat.ts';
import type { TrajectStore } from '../store/trajectStore.ts';
import { appTekst } from '../texts/app.ts';
import { bewarenTekst, terugdraaiTekst, trajectfoutTekst } from '../texts/bewaren.ts';
import { Alert } from '../ui/Alert.tsx';
import { Button } from '../ui/Button.tsx';
import { useAnnounce } from '../ui/LiveRegion.tsx';

type TrajectbalkProps = { staat: Trajectstaat; bewaar: () => void; store: TrajectStore };

/** Messages under the header: what lasts (work that is not kept) first, then what just happened. */
export function Trajectbalk({ staat, bewaar, store }: TrajectbalkProps) {
  const { opslag, alleenLezen, kapotteDelen, melding } = staat;
  const kopieKnop = (
    <Button icon="download" onClick={bewaar}>
      {bewarenTekst.downloadKopie}
    </Button>
  );
  return (
    <>
      {opslag.stand === 'mislukt' && (
        <Alert tone="fout" bar title={bewarenTekst.mislukt} actions={kopieKnop} />
      )}
      {opslag.stand === 'geen-opslag' && (
        <Alert tone="waarschuwing" bar title={bewarenTekst.geenBrowseropslag} actions={kopieKnop} />
      )}
      {alleenLezen && melding?.soort !== 'elders-verwijderd' && (
        <Alert tone="waarschuwing" bar title={trajectfoutTekst.alleenLezen} />
      )}
      {kapotteDelen > 0 && (
        <Alert tone="waarschuwing" bar title={trajectfoutTekst.bewaardeDataDeelsStuk} actions={kopieKnop} />
      )}
      {melding && <Meldingregel melding={melding} store={store} bewaar={bewaar} />}
    </>
  );
}

function Meldingregel({
  melding,
  store,
  bewaar,
}: {
  melding: Melding;
  store: TrajectStore;
  bewaar: () => void;
}) {
  const announce = useAnnounce();
  const rustig = melding.soort === 'ongedaan' || melding.soort === 'opnieuw';
  const zin = toZin(melding);
  useEffect(() => {
    if (!rustig) return;
    announce(zin);
    const klaar = setTimeout(() => store.opdrachten.wisMelding(), 6000);
    return () => clearTimeout(klaar);
  }, [rustig, zin, announce, store]);
  return (
    <Alert
      tone={rustig ? 'info' : 'fout'}
      bar
      title={zin}
      live={!rustig}
      closeLabel={appTekst.sluiten}
      onClose={() => store.opdrachten.wisMelding()}
      actions={
        melding.soort === 'elders-verwijderd' ? (
          <Button icon="download" onClick={bewaar}>
            {bewarenTekst.downloadKopie}
          </Button>
        ) : (
          melding.soort === 'bewaarde-data-stuk' && (
            <Button icon="download" onClick={() => download('kopie_traject.json', melding.kopie)}>
              {bewarenTekst.downloadKopie}
            </Button>
          )
        )
      }
    />
  );
}

function toZin(melding: Melding): string {
  switch (melding.soort) {
    case 'ongedaan':
      return {
        gedaan: terugdraaiTekst.ongedaanGedaan,
        deels: terugdraaiTekst.ongedaanDeels,
        niets: () => terugdraaiTekst.ongedaanNiets,
      }[melding.uitkomst.soort](melding.uitkomst.wat);
    case 'opnieuw':
      return {
        gedaan: terugdraaiTekst.opnieuwGedaan,
        deels: terugdraaiTekst.opnieuwDeels,
        niets: () => terugdraaiTekst.opnieuwNiets,
      }[melding.uitkomst.soort](melding.uitkomst.wat);
    case 'geweigerd':
      return trajectfoutTekst.nietBewaard;
    case 'alleen-lezen':
      return trajectfoutTekst.alleenLezen;
    case 'elders-verwijderd':
      return bewarenTekst.eldersVerwijderd;
    case 'bewaarde-data-stuk':
      return trajectfoutTekst.bewaardeDataStuk;
    default:
      return melding satisfies never;
  }
}
