import { download } from '../platform/download.ts';
import { neemAndere } from '../storage/samenvoegen.ts';
import { appTekst as t } from '../texts/app.ts';
import { bewarenTekst, openenTekst } from '../texts/bewaren.ts';
import { Alert } from '../ui/Alert.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Botsingen } from './Botsingen.tsx';
import type { Bestandsverslag } from './openBestanden.ts';
import { useDiensten } from './useDiensten.ts';

type BestandsverslagenProps = { verslagen: readonly Bestandsverslag[]; onSluit: () => void };

/** What opening files did, file by file; two answers on one question can be settled here. */
export default function Bestandsverslagen({ verslagen, onSluit }: BestandsverslagenProps) {
  const diensten = useDiensten();
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
          ({ naam, samenvoeging }) =>
            samenvoeging &&
            samenvoeging.botsingen.length > 0 && (
              <Botsingen
                key={naam}
                botsingen={samenvoeging.botsingen}
                onNeemAndere={(botsing) => {
                  const mutatie = neemAndere(botsing);
                  if (mutatie) diensten?.store.opdrachten.voerUit(openenTekst.neemAndere, [mutatie]);
                }}
              />
            ),
        )}
      </div>
    </Dialog>
  );
}
