import { useState } from 'react';
import type { Mutatie } from '../../../domain/traject/mutatie.ts';
import { wisStapkoppeling, zetStapkoppeling } from '../../../domain/traject/opdrachten/modellen.ts';
import { useWerkruimte } from '../../../store/werkruimte.ts';
import { modelTekst } from '../../../texts/model.ts';
import { Button } from '../../../ui/Button.tsx';
import { Combobox } from '../../../ui/Combobox.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { useAnnounce } from '../../../ui/LiveRegion.tsx';
import type { Koppelrij } from './koppelrijen.ts';
import { toKeuzestappen } from './onzeStappen.ts';
import { useModelscherm } from './useModelscherm.ts';

const t = modelTekst.stappen;

/** Says which steps of ours a step of the model is: one, several, none, or again what we propose. */
export function Koppelvak({ rij }: { rij: Koppelrij }) {
  const { model, onze, vergelijking } = useModelscherm();
  const { voerUit } = useWerkruimte();
  const zeg = useAnnounce();
  const [erbij, zetErbij] = useState(false);
  const naamVan = (id: string) => onze.get(id)?.naam ?? id;
  const zet = (mutaties: Mutatie[], zin: string) => {
    voerUit(modelTekst.undo.stap(rij.naam), () => mutaties);
    zetErbij(false);
    zeg(zin);
  };
  const zetOnze = (ids: readonly string[]) =>
    zet(
      zetStapkoppeling(model.id, rij.id, ids),
      ids.length === 0 ? t.gezetGeen(rij.naam) : t.gezet(rij.naam, ids.map(naamVan)),
    );
  const keuzes = toKeuzestappen(onze, vergelijking.niveau);
  const velden: readonly (string | null)[] = erbij || rij.onze.length === 0 ? [...rij.onze, null] : rij.onze;
  return (
    <div className="mo-vak">
      {velden.map((nu, plek) => (
        <div key={nu ?? 'nieuw'} className="mo-veld">
          <Combobox
            label={velden.length === 1 ? t.onze : t.onzeNummer(plek + 1)}
            options={keuzes
              .filter(({ id }) => id === nu || !rij.onze.includes(id))
              .map(({ id, naam, baan, groep, keywords }) => ({
                value: id,
                label: naam,
                sub: baan,
                group: groep,
                keywords,
              }))}
            value={nu}
            placeholder={t.zoek}
            onChange={(id) => {
              if (id !== nu) zetOnze(nu === null ? [...rij.onze, id] : rij.onze.with(plek, id));
            }}
            openLabel={t.toonLijst}
            emptyText={t.gevonden(0)}
            countText={t.gevonden}
          />
          {nu !== null && velden.length > 1 && (
            <IconButton
              icon="cross"
              label={t.haalAf(naamVan(nu))}
              onClick={() => zetOnze(rij.onze.filter((id) => id !== nu))}
            />
          )}
        </div>
      ))}
      <div className="row">
        {!velden.includes(null) && (
          <Button size="klein" icon="plus" onClick={() => zetErbij(true)}>
            {t.nogEen}
          </Button>
        )}
        <Button size="klein" icon="minus" onClick={() => zetOnze([])}>
          {t.geen}
        </Button>
        {model.stappen.has(rij.id) && (
          <Button
            size="klein"
            look="stil"
            icon="undo"
            onClick={() => zet(wisStapkoppeling(model.id, rij.id), t.weerVoorstel(rij.naam))}
          >
            {t.terug}
          </Button>
        )}
      </div>
    </div>
  );
}
