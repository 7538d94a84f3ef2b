import type { Scanpunt } from '../../domain/scanlijst/scanlijst.ts';
import type { Besluitdeel } from '../../domain/traject/besluitdeel.ts';
import { bevestigBesluiten, setBesluit } from '../../domain/traject/opdrachten/wijzigingen.ts';
import type { Besluit } from '../../domain/wijziging/besluit.ts';
import { toDag } from '../../domain/voortgang/dag.ts';
import { klok } from '../../platform/klok.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { begrippen } from '../../texts/begrippen.ts';
import { bespreken } from '../../texts/bespreken.ts';
import { dagInWoorden } from '../../texts/wijzigingen.ts';
import { Button } from '../../ui/Button.tsx';
import type { IconName } from '../../ui/iconPaths.ts';
import { ReasonedChoice } from '../../ui/ReasonedChoice.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';

const t = bespreken.besluit;

const ICOON = { aanpassen: 'check', aanvaarden: 'shield', later: 'clock' } satisfies Record<
  Besluit['keuze'],
  IconName
>;

type BesluitvakProps = { scanpunt: Scanpunt; deel: Besluitdeel; titel: string; uitleg?: string };

/** One decision: choose, say why where that is needed, and let the beslisser confirm it. */
export function Besluitvak({ scanpunt, deel, titel, uitleg }: BesluitvakProps) {
  const { voerUit, alleenLezen } = useWerkruimte();
  const { besluit, mogelijkheden, plekken } = deel;
  const bewaar = (nieuw: Besluit | undefined) =>
    voerUit(nieuw ? bespreken.stap.besluit(scanpunt.nummer) : bespreken.stap.weg(scanpunt.nummer), (_, ctx) =>
      setBesluit(plekken, nieuw, ctx.nieuwId),
    );
  return (
    <div className="bp-besluit">
      <ReasonedChoice
        label={titel}
        hint={uitleg}
        disabled={alleenLezen}
        minDay={toDag(klok())}
        texts={{
          reason: t.reden,
          reasonError: t.redenFout,
          day: t.tot,
          dayError: t.totFout,
          save: t.bewaar,
        }}
        options={mogelijkheden.map(({ keuze, onderVoorwaarde }) => ({
          value: keuze,
          label: onderVoorwaarde ? begrippen.besluit.aanvaardenVoorwaarde : begrippen.besluit[keuze],
          icon: ICOON[keuze],
          needs: keuze === 'aanvaarden' ? (onderVoorwaarde ? 'reason-and-day' : 'reason') : undefined,
        }))}
        value={
          besluit ? { choice: besluit.keuze, reason: besluit.reden ?? '', day: besluit.tot ?? '' } : null
        }
        onChange={({ choice, reason, day }) =>
          bewaar({
            keuze: choice,
            ...(reason !== '' && { reden: reason }),
            ...(day !== '' && { tot: day }),
          })
        }
      />
      <Besluitstand scanpunt={scanpunt} deel={deel} onWeg={() => bewaar(undefined)} />
    </div>
  );
}

function Besluitstand({
  scanpunt,
  deel: { besluit, plekken, stand },
  onWeg,
}: Pick<BesluitvakProps, 'scanpunt' | 'deel'> & { onWeg: () => void }) {
  const { voerUit, alleenLezen } = useWerkruimte();
  if (!besluit) return null;
  return (
    <div className="bp-besluitstand">
      {stand === 'bevestigd' && besluit.bevestigd ? (
        <StatusMark tone="klaar">{t.bevestigd(dagInWoorden(besluit.bevestigd.op))}</StatusMark>
      ) : (
        <StatusMark tone="bezig">{t.voorstel}</StatusMark>
      )}
      {!alleenLezen && stand !== 'bevestigd' && (
        <Button
          size="klein"
          icon="shield"
          onClick={() =>
            voerUit(bespreken.stap.bevestig(scanpunt.nummer), (traject, ctx) =>
              bevestigBesluiten(traject, plekken, { rol: 'beslisser', op: ctx.vandaag }, ctx.nieuwId),
            )
          }
        >
          {t.bevestig}
        </Button>
      )}
      {!alleenLezen && (
        <Button look="link" size="klein" onClick={onWeg}>
          {t.weg}
        </Button>
      )}
    </div>
  );
}
