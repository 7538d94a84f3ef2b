import { useEffect, useState } from 'react';
import type { Traject } from '../domain/traject/traject.ts';
import type { Botsing } from '../storage/samenvoegen.ts';
import { appTekst as t } from '../texts/app.ts';
import { openenTekst } from '../texts/bewaren.ts';
import { Button } from '../ui/Button.tsx';
import { botsingplek, botsingwaarde } from './botsingwoorden.ts';
import type { Kern } from './diensten.ts';
import { useDiensten } from './useDiensten.ts';

type BotsingenProps = {
  botsingen: readonly Botsing[];
  /** the one that was merged into, for names of gemeenten and of steps of a model */
  traject: Traject | null;
  onNeemAndere: (botsing: Botsing) => void;
};

/** Where file and browser say different things: both, which one stands, and a way to take the other. */
export function Botsingen({ botsingen, traject, onNeemAndere }: BotsingenProps) {
  const werkwijze = useKern()?.werkwijze;
  const [gewisseld, zetGewisseld] = useState<ReadonlySet<Botsing>>(new Set());
  const antwoorden = botsingen.filter(({ deel }) => deel === 'antwoorden').length;
  const overig = botsingen.length - antwoorden;
  return (
    <section aria-labelledby="botsingen-kop">
      <h3 id="botsingen-kop">{t.botsingenTitel}</h3>
      {antwoorden > 0 && <p>{openenTekst.botsing(antwoorden)}</p>}
      {overig > 0 && <p>{openenTekst.botsingOverig(overig)}</p>}
      <p className="muted">{t.botsingenUitleg}</p>
      <ul className="botsingen">
        {botsingen.map((botsing) => {
          const omgedraaid = gewisseld.has(botsing);
          const onsGeldt = (botsing.staat === 'onze') !== omgedraaid;
          return (
            <li key={`${botsing.deel}/${botsing.sleutel}`}>
              <b>{botsingplek(botsing, { traject, werkwijze })}</b>
              <p>
                {openenTekst.botsingOns}: {botsingwaarde(botsing, botsing.onze, { traject, werkwijze })}
                {onsGeldt && <Geldt />}
              </p>
              <p>
                {openenTekst.botsingHun}: {botsingwaarde(botsing, botsing.hunne, { traject, werkwijze })}
                {!onsGeldt && <Geldt />}
              </p>
              {!omgedraaid && (
                <Button
                  size="klein"
                  onClick={() => {
                    onNeemAndere(botsing);
                    zetGewisseld(new Set([...gewisseld, botsing]));
                  }}
                >
                  {openenTekst.neemAndere}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function useKern(): Kern | undefined {
  const diensten = useDiensten();
  const [kern, zet] = useState<Kern>();
  useEffect(() => {
    // The file could only be opened with the content there, so this cannot fail any more.
    void diensten?.laadKern().then(zet);
  }, [diensten]);
  return kern;
}

function Geldt() {
  return (
    <>
      {' '}
      <span className="geldt">{openenTekst.botsingGeldtNu}</span>
    </>
  );
}
