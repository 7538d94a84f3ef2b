import { useEffect } from 'react';
import { download } from '../platform/download.ts';
import { MAX_BESTAND } from '../storage/leesJson.ts';
import type { Melding, Trajectstaat } from '../store/trajectstaat.ts';
import type { TrajectStore } from '../store/trajectStore.ts';
import { appTekst, grootte } from '../texts/app.ts';
import { bewarenTekst, terugdraaiTekst, trajectfoutTekst } from '../texts/bewaren.ts';
import { Alert } from '../ui/Alert.tsx';
import { Button } from '../ui/Button.tsx';
import { useMeld } from './MeldingProvider.tsx';
import { Onleesbaarbalk } from './Onleesbaarbalk.tsx';

type TrajectbalkProps = { staat: Trajectstaat; bewaar: () => void; store: TrajectStore };

/** Messages under the header: what lasts (work that is not kept) first, then what just happened. */
export function Trajectbalk({ staat, bewaar, store }: TrajectbalkProps) {
  const { opslag, alleenLezen, kapotteDelen, melding } = staat;
  useVoorbijgaand(melding, opslag.andereTab, store);
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
      <Onleesbaarbalk onleesbaar={staat.onleesbaar} />
      {melding && !isRustig(melding) && <Meldingregel melding={melding} store={store} bewaar={bewaar} />}
    </>
  );
}

type Luid = Exclude<Melding, { soort: 'ongedaan' | 'opnieuw' }>;

function isRustig(melding: Melding): melding is Exclude<Melding, Luid> {
  return melding.soort === 'ongedaan' || melding.soort === 'opnieuw';
}

/** Says what undo did, and that the traject is open elsewhere too, in passing. */
export function useVoorbijgaand(melding: Melding | null, andereTab: boolean, store: TrajectStore): void {
  const meld = useMeld();
  useEffect(() => {
    if (!melding || !isRustig(melding)) return;
    meld(toZin(melding));
    store.opdrachten.wisMelding();
  }, [melding, meld, store]);
  useEffect(() => {
    if (andereTab) meld(bewarenTekst.tweeTabbladen);
  }, [andereTab, meld]);
}

function Meldingregel({
  melding,
  store,
  bewaar,
}: {
  melding: Luid;
  store: TrajectStore;
  bewaar: () => void;
}) {
  const kopie = melding.soort === 'bewaarde-data-stuk' ? melding.kopie : undefined;
  return (
    <Alert
      tone="fout"
      bar
      title={toZin(melding)}
      closeLabel={appTekst.sluiten}
      onClose={() => store.opdrachten.wisMelding()}
      actions={
        (melding.soort === 'elders-verwijderd' || kopie !== undefined) && (
          <Button
            icon="download"
            onClick={() => (kopie === undefined ? bewaar() : download('kopie_traject.json', kopie))}
          >
            {bewarenTekst.downloadKopie}
          </Button>
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
      return melding.uitkomst.reden === 'te-groot'
        ? trajectfoutTekst.bestandTeGroot(grootte(MAX_BESTAND))
        : trajectfoutTekst.nietBewaard;
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
