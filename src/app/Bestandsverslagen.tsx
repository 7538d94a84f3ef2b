import { download } from '../platform/download.ts';
import { trajectLink } from '../routes/route.ts';
import { type Botsing, neemAndere } from '../storage/samenvoegen.ts';
import { appTekst as t } from '../texts/app.ts';
import { bewarenTekst, openenTekst } from '../texts/bewaren.ts';
import { Alert } from '../ui/Alert.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Botsingen } from './Botsingen.tsx';
import type { Bestandsverslag } from './openBestanden.ts';
import type { Diensten } from './diensten.ts';
import { useDiensten } from './useDiensten.ts';
import { trajectInAdres } from './useRoute.ts';

type BestandsverslagenProps = { verslagen: readonly Bestandsverslag[]; onSluit: () => void };

/** What opening files did, file by file; two answers on one question can be settled here. */
export default function Bestandsverslagen({ verslagen, onSluit }: BestandsverslagenProps) {
  const diensten = useDiensten();
  const nu = diensten?.store.getState().traject ?? null;
  return (
    <Dialog
      open
      onClose={onSluit}
      title={t.geopend}
      closeLabel={t.sluiten}
      size={verslagen.some(({ samenvoeging }) => samenvoeging?.botsingen.length) ? 'breed' : 'gewoon'}
      actions={
        <Button look="hoofd" onClick={onSluit}>
          {t.sluiten}
        </Button>
      }
    >
      <div className="stapel">
        {verslagen.map((verslag, plek) => (
          <Alert
            // The index is the key: two files may have one name; the list never moves
            key={plek}
            tone={verslag.gelukt ? 'gelukt' : 'fout'}
            title={verslag.naam}
            actions={
              verslag.kopie !== undefined && (
                <Button
                  icon="download"
                  onClick={() => download(`kopie_${verslag.naam}`, verslag.kopie ?? '')}
                >
                  {bewarenTekst.downloadKopie}
                </Button>
              )
            }
          >
            {verslag.zinnen.map((zin) => (
              <p key={zin}>{zin}</p>
            ))}
          </Alert>
        ))}
        {verslagen.map(
          ({ naam, traject, samenvoeging }) =>
            samenvoeging &&
            samenvoeging.botsingen.length > 0 && (
              <Botsingen
                key={naam}
                botsingen={samenvoeging.botsingen}
                traject={nu}
                onNeemAndere={(botsing) => {
                  if (diensten && traject !== undefined) void wissel(diensten, traject, botsing);
                }}
              />
            ),
        )}
      </div>
    </Dialog>
  );
}

/** Makes the other answer stand, in the traject that it is about: of several files another one may be open. */
async function wissel({ store }: Diensten, traject: string, botsing: Botsing): Promise<void> {
  const mutatie = neemAndere(botsing);
  if (!mutatie) return;
  await store.opdrachten.open(traject);
  store.opdrachten.voerUit(openenTekst.neemAndere, [mutatie]);
  if (trajectInAdres() !== traject) location.hash = trajectLink(traject, 'verschillen');
}
