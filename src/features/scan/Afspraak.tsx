import type { Scanpunt } from '../../domain/scanlijst/scanlijst.ts';
import type { Besluitdeel } from '../../domain/traject/besluitdeel.ts';
import { setBesluit } from '../../domain/traject/opdrachten/wijzigingen.ts';
import type { Besluit } from '../../domain/wijziging/besluit.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { begrippen } from '../../texts/begrippen.ts';
import { vragen } from '../../texts/vragen.ts';
import { dagInWoorden } from '../../texts/wijzigingen.ts';
import { gevolgTekst } from '../../texts/gevolg.ts';
import type { IconName } from '../../ui/iconPaths.ts';
import { ReasonedChoice } from '../../ui/ReasonedChoice.tsx';

const t = gevolgTekst;

const ICOON = { aanpassen: 'check', aanvaarden: 'shield', later: 'clock' } satisfies Record<
  Besluit['keuze'],
  IconName
>;

/** The team's decision for all gemeenten at once, already during the questions; Bespreken can split it. */
export function Afspraak({ scanpunt, deel }: { scanpunt: Scanpunt; deel: Besluitdeel }) {
  const { voerUit, alleenLezen } = useWerkruimte();
  const { besluit, mogelijkheden, plekken, stand, deels } = deel;
  return (
    <section>
      <ReasonedChoice
        label={t.afspraak}
        hint={
          deels
            ? t.afspraakDeels
            : stand === 'verschilt'
              ? t.afspraakVerschilt
              : stand === 'open'
                ? t.afspraakUitleg
                : undefined
        }
        disabled={alleenLezen}
        texts={{
          reason: vragen.besluit.reden,
          reasonError: vragen.besluit.redenFout,
          day: vragen.besluit.tot,
          dayError: vragen.besluit.totFout,
          save: vragen.besluit.bewaar,
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
          voerUit(vragen.stap.besluit(scanpunt.nummer), (_, ctx) =>
            setBesluit(
              plekken,
              { keuze: choice, ...(reason !== '' && { reden: reason }), ...(day !== '' && { tot: day }) },
              ctx.nieuwId,
            ),
          )
        }
      />
      {stand === 'voorstel' && <p className="gv-klein">{t.voorstel}</p>}
      {stand === 'bevestigd' && besluit?.bevestigd && (
        <p className="gv-klein">{t.bevestigd(dagInWoorden(besluit.bevestigd.op))}</p>
      )}
    </section>
  );
}
