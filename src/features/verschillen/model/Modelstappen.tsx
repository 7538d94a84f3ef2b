import { useRef } from 'react';
import { zetStapkoppeling } from '../../../domain/traject/opdrachten/modellen.ts';
import { useWerkruimte } from '../../../store/werkruimte.ts';
import { modelTekst } from '../../../texts/model.ts';
import { Button } from '../../../ui/Button.tsx';
import { Card } from '../../../ui/Card.tsx';
import { useAnnounce } from '../../../ui/LiveRegion.tsx';
import { ProgressBar } from '../../../ui/ProgressBar.tsx';
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx';
import { Koppelregel } from './Koppelregel.tsx';
import type { Koppelrij } from './koppelrijen.ts';
import { type Stapfilter, STAPFILTERS } from './modelkeuze.ts';
import { useModelscherm } from './useModelscherm.ts';
import { NietGekoppeld } from './NietGekoppeld.tsx';
import { useRijfocus } from './useRijfocus.ts';
import { ZonderTegenhanger } from './ZonderTegenhanger.tsx';

const t = modelTekst.stappen;

const FILTER: Readonly<Record<Stapfilter, (rij: Koppelrij) => boolean>> = {
  'te-bekijken': ({ bekeken }) => !bekeken,
  gekoppeld: ({ onze }) => onze.length > 0,
  alle: () => true,
};

/** Which step of the model is which of ours: what we propose, what people say, and what is left on both sides. */
export function Modelstappen() {
  const { model, keuze, rijen, onze, teBekijken, kies } = useModelscherm();
  const { alleenLezen, voerUit } = useWerkruimte();
  const zeg = useAnnounce();
  // The step that is open stays in sight, also when the choice takes it out of the filter.
  const getoond = rijen.filter((rij) => FILTER[keuze.toon](rij) || rij.id === keuze.stap);
  const zekere = rijen.filter(({ zekerheid, bekeken }) => zekerheid === 'zeker' && !bekeken);
  const vak = useRef<HTMLDivElement>(null);
  const rijfocus = useRijfocus(
    vak,
    getoond.map(({ id }) => id),
  );
  const bevestig = ({ id, naam, onze: gekozen }: Koppelrij) => {
    voerUit(modelTekst.undo.stap(naam), () => zetStapkoppeling(model.id, id, gekozen));
    zeg(gekozen.length > 0 ? t.bevestigd(naam) : t.gezetGeen(naam));
  };
  const gedaan = rijen.length - teBekijken;
  return (
    <div className="mo-tweeluik">
      <div className="mo-kolom">
        <Card title={t.titel} flush>
          <div className="mo-stand">
            <p className="muted">{t.uitleg}</p>
            <ProgressBar
              label={t.voortgang}
              value={gedaan}
              max={rijen.length}
              text={t.voortgangWoorden(gedaan, rijen.length)}
            />
            <p>{t.voortgangWoorden(gedaan, rijen.length)}</p>
          </div>
          <div className="mo-filter">
            <SegmentedControl<Stapfilter>
              label={t.filter}
              size="klein"
              value={keuze.toon}
              onChange={(toon) => kies({ toon, stap: undefined })}
              options={STAPFILTERS.map((value) => ({
                value,
                label: t.filters[value](rijen.filter(FILTER[value]).length),
              }))}
            />
            {!alleenLezen && zekere.length > 0 && (
              <Button
                size="klein"
                icon="check"
                onClick={() => {
                  voerUit(modelTekst.undo.zekere, () =>
                    zekere.flatMap(({ id, onze }) => zetStapkoppeling(model.id, id, onze)),
                  );
                  zeg(t.voortgangWoorden(gedaan + zekere.length, rijen.length));
                  // This button goes away with what it did.
                  vak.current?.querySelector<HTMLElement>('button, a')?.focus();
                }}
              >
                {t.alleZekere(zekere.length)}
              </Button>
            )}
          </div>
          <div ref={vak} {...rijfocus}>
            {getoond.length === 0 ? (
              <p className="mo-leeg">{t.leeg[keuze.toon]}</p>
            ) : (
              <ul className="mo-rijen" aria-label={t.lijst}>
                {getoond.map((rij) => (
                  <Koppelregel
                    key={rij.id}
                    rij={rij}
                    open={rij.id === keuze.stap}
                    alleenLezen={alleenLezen}
                    stapVan={(id) => onze.get(id)}
                    bijKlopt={bevestig}
                    bijWijzig={(stap) => kies({ stap })}
                  />
                ))}
              </ul>
            )}
          </div>
        </Card>
      </div>
      <div className="mo-kolom">
        <NietGekoppeld />
        <ZonderTegenhanger />
      </div>
    </div>
  );
}
