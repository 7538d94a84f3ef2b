import { useMemo, useState } from 'react';
import { toTegenhouders, toProefstanden } from '../../../domain/voortgang/watAls.ts';
import { useWerkruimte } from '../../../store/werkruimte.ts';
import { planhulp } from '../../../texts/planhulp.ts';
import { titelVanWijziging } from '../../../texts/wijzigingen.ts';
import { Alert } from '../../../ui/Alert.tsx';
import { Button } from '../../../ui/Button.tsx';
import { useAnnounceChange } from '../../../ui/useAnnounceChange.ts';
import { Nakijkdeel } from '../Nakijkdeel.tsx';
import { Proeftabel } from './Proeftabel.tsx';
import { Tegenhouderkeuze } from './Tegenhouderkeuze.tsx';

const t = planhulp.watAls;

/** Ticks changes as if they were done, to see which gemeenten that sets free and when. Nothing is stored. */
export function WatAls({ terug, vandaag }: { terug: string; vandaag: string }) {
  const { afgeleid } = useWerkruimte();
  const [gekozen, zetGekozen] = useState<ReadonlySet<string>>(new Set());
  const standen = afgeleid.afvinkstanden();
  const tegenhouders = useMemo(() => toTegenhouders(standen.values()), [standen]);
  const proefstanden = useMemo(() => toProefstanden(standen.values(), gekozen), [standen, gekozen]);
  const zin = t.stand(proefstanden.filter(({ vrij }) => vrij).length, proefstanden.length);
  useAnnounceChange(zin);
  const [eerste] = tegenhouders;
  const meeste = tegenhouders.filter(({ gemeenten }) => gemeenten.length === eerste?.gemeenten.length);
  const kies = (id: string, aan: boolean) => {
    const nieuw = new Set(gekozen);
    if (aan) nieuw.add(id);
    else nieuw.delete(id);
    zetGekozen(nieuw);
  };
  return (
    <Nakijkdeel titel={t.titel} uitleg={t.uitleg} terug={terug}>
      {eerste === undefined ? (
        <Alert tone="gelukt">{t.geen}</Alert>
      ) : (
        <Alert tone="info">
          {t.meeste(
            meeste.map(({ wijziging }) => titelVanWijziging(wijziging)),
            eerste.gemeenten.length,
            proefstanden.length,
          )}
        </Alert>
      )}
      <div className="nakijk-twee">
        {tegenhouders.length > 0 && (
          <fieldset className="nakijk-kaart">
            <legend className="sr">{t.lijst}</legend>
            <h3 aria-hidden="true">{t.lijst}</h3>
            <p className="nakijk-knoppen no-print">
              <Button
                size="klein"
                onClick={() => zetGekozen(new Set(tegenhouders.map(({ wijziging }) => wijziging.id)))}
              >
                {t.alles}
              </Button>
              <Button size="klein" onClick={() => zetGekozen(new Set())}>
                {t.niets}
              </Button>
            </p>
            <ul className="nakijk-lijst">
              {tegenhouders.map((tegenhouder) => (
                <Tegenhouderkeuze
                  key={tegenhouder.wijziging.id}
                  tegenhouder={tegenhouder}
                  gekozen={gekozen}
                  kies={kies}
                />
              ))}
            </ul>
          </fieldset>
        )}
        <div className="nakijk-vast">
          <p>
            <b>{zin}</b>
          </p>
          <Proeftabel proefstanden={proefstanden} vandaag={vandaag} />
        </div>
      </div>
    </Nakijkdeel>
  );
}
