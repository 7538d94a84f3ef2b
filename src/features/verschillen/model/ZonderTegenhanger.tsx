import { useState } from 'react';
import { voegStapkoppelingToe } from '../../../domain/traject/opdrachten/modellen.ts';
import { useWerkruimte } from '../../../store/werkruimte.ts';
import { modelTekst } from '../../../texts/model.ts';
import { Button } from '../../../ui/Button.tsx';
import { Card } from '../../../ui/Card.tsx';
import { Combobox } from '../../../ui/Combobox.tsx';
import { useAnnounce } from '../../../ui/LiveRegion.tsx';
import { useModelscherm } from './useModelscherm.ts';
import type { OnzeStap } from './onzeStappen.ts';

const t = modelTekst.zonderTegenhanger;

/** Steps of the preferente werkwijze that no step of the model is; each can be joined to one after all. */
export function ZonderTegenhanger() {
  const { vergelijking, onze } = useModelscherm();
  const stappen = vergelijking.zonderTegenhanger.stappen.flatMap((id) => onze.get(id) ?? []);
  const { alleenLezen } = useWerkruimte();
  const [open, zetOpen] = useState<string>();
  return (
    <Card title={t.titel(stappen.length)}>
      <p className="muted">{stappen.length === 0 ? t.leeg : t.uitleg}</p>
      {stappen.length > 0 && (
        <ul className="mo-over">
          {stappen.map((stap) => (
            <li key={stap.id}>
              <span>{stap.naam}</span>
              <small>{stap.baan}</small>
              {!alleenLezen &&
                (open === stap.id ? (
                  <Koppel stap={stap} klaar={() => zetOpen(undefined)} />
                ) : (
                  <Button
                    look="link"
                    size="klein"
                    aria-label={t.koppelBij(stap.naam)}
                    onClick={() => zetOpen(stap.id)}
                  >
                    {t.koppel}
                  </Button>
                ))}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

/** The chosen step of the model becomes this one too, beside what people already said of it. */
function Koppel({ stap, klaar }: { stap: OnzeStap; klaar: () => void }) {
  const { model, rijen, onze } = useModelscherm();
  const { voerUit } = useWerkruimte();
  const zeg = useAnnounce();
  return (
    <div ref={zetFocus}>
      <Combobox
        label={t.kies(stap.naam)}
        options={rijen.map(({ id, naam, baan }) => ({ value: id, label: naam, sub: baan }))}
        value={null}
        onChange={(id) => {
          const rij = rijen.find((r) => r.id === id);
          if (!rij) return;
          voerUit(modelTekst.undo.stap(rij.naam), (traject) =>
            voegStapkoppelingToe(traject, model.id, id, stap.id),
          );
          const eerder = rij.onze.map((ons) => onze.get(ons)?.naam ?? ons);
          zeg(
            model.stappen.has(id) || eerder.length === 0
              ? modelTekst.stappen.gezet(rij.naam, [...eerder, stap.naam])
              : modelTekst.stappen.gezetZonderVoorstel(rij.naam, stap.naam, eerder),
          );
          klaar();
        }}
        openLabel={modelTekst.stappen.toonLijst}
        emptyText={modelTekst.stappen.gevonden(0)}
        countText={modelTekst.stappen.gevonden}
      />
    </div>
  );
}

/** The reader asked for this field just now. */
function zetFocus(vak: HTMLElement | null): void {
  vak?.querySelector('input')?.focus();
}
