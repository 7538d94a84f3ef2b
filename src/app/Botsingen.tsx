import { useEffect, useState } from 'react';
import { Antwoord } from '../domain/scanlijst/antwoord.ts';
import type { Botsing } from '../storage/samenvoegen.ts';
import { appTekst as t } from '../texts/app.ts';
import { openenTekst } from '../texts/bewaren.ts';
import { antwoordInWoorden } from '../texts/wijzigingen.ts';
import { Button } from '../ui/Button.tsx';
import type { Kern } from './diensten.ts';
import { useDiensten } from './useDiensten.ts';

type BotsingenProps = { botsingen: readonly Botsing[]; onNeemAndere: (botsing: Botsing) => void };

/** Where file and browser say different things: both, which one stands, and a way to take the other. */
export function Botsingen({ botsingen, onNeemAndere }: BotsingenProps) {
  const kern = useKern();
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
              <b>{toPlaats(botsing, kern)}</b>
              <p>
                {openenTekst.botsingOns}: {toWaarde(botsing, botsing.onze, kern)}
                {onsGeldt && <span className="geldt"> {openenTekst.botsingGeldtNu}</span>}
              </p>
              <p>
                {openenTekst.botsingHun}: {toWaarde(botsing, botsing.hunne, kern)}
                {!onsGeldt && <span className="geldt"> {openenTekst.botsingGeldtNu}</span>}
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

/** The question and the gemeente that a key is about, else the key itself. */
function toPlaats({ sleutel }: Botsing, kern: Kern | undefined): string {
  const [gemeente = '', ...rest] = sleutel.split('/');
  const punt = kern?.werkwijze.scanlijst.scanpunten.find(({ id }) => id === rest[0]);
  return punt ? t.botsingWaar(`${punt.nummer}. ${punt.vraag}`, gemeente) : sleutel;
}

function toWaarde({ deel, sleutel }: Botsing, opgeslagen: unknown, kern: Kern | undefined): string {
  if (opgeslagen === undefined) return openenTekst.botsingWeg;
  const waarde =
    typeof opgeslagen === 'object' && opgeslagen !== null && 'waarde' in opgeslagen
      ? opgeslagen.waarde
      : opgeslagen;
  const antwoord = deel === 'antwoorden' ? Antwoord.safeParse(waarde).data : undefined;
  const vraag = kern?.werkwijze.scanlijst.scanpunten.find(({ id }) => sleutel.endsWith(`/${id}`));
  if (antwoord && vraag && kern) {
    return antwoordInWoorden(vraag, antwoord, kern.werkwijze.werkproces.ankers);
  }
  return typeof waarde === 'string' ? waarde : JSON.stringify(waarde);
}
