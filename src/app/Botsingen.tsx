import { useEffect, useState } from 'react';
import { Antwoord } from '../domain/scanlijst/antwoord.ts';
import { REGIO } from '../domain/traject/sleutels.ts';
import { Wijzigingsveld } from '../domain/wijziging/besluit.ts';
import type { Botsing } from '../storage/samenvoegen.ts';
import { appTekst as t } from '../texts/app.ts';
import { openenTekst } from '../texts/bewaren.ts';
import { antwoordInWoorden, besluitInWoorden, wijzigingen } from '../texts/wijzigingen.ts';
import { Button } from '../ui/Button.tsx';
import type { Kern } from './diensten.ts';
import { useDiensten } from './useDiensten.ts';

type BotsingenProps = {
  botsingen: readonly Botsing[];
  gemeentenaam: (code: string) => string;
  onNeemAndere: (botsing: Botsing) => void;
};

/** Where file and browser say different things: both, which one stands, and a way to take the other. */
export function Botsingen({ botsingen, gemeentenaam, onNeemAndere }: BotsingenProps) {
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
              <b>{toPlaats(botsing, gemeentenaam, kern)}</b>
              <p>
                {openenTekst.botsingOns}: {toWaarde(botsing, botsing.onze, kern)}
                {onsGeldt && <Geldt />}
              </p>
              <p>
                {openenTekst.botsingHun}: {toWaarde(botsing, botsing.hunne, kern)}
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

/** The question and the gemeente that a key is about, else which part of the traject. */
function toPlaats(
  { deel, sleutel }: Botsing,
  gemeentenaam: (code: string) => string,
  kern: Kern | undefined,
): string {
  const [gemeente = '', id] = sleutel.split('/');
  const punt = kern?.werkwijze.scanlijst.scanpunten.find((p) => p.id === id);
  if (!punt) return openenTekst.botsingDeel[deel];
  const plaats = `${openenTekst.botsingDeel[deel]}: ${punt.nummer}. ${punt.vraag}`;
  return t.botsingWaar(plaats, gemeente === REGIO ? openenTekst.botsingHeleRegio : gemeentenaam(gemeente));
}

/** A stored value in words; what has no words of its own is only named, never shown as code. */
function toWaarde({ deel, sleutel }: Botsing, opgeslagen: unknown, kern: Kern | undefined): string {
  if (opgeslagen === undefined) return openenTekst.botsingWeg;
  const waarde =
    typeof opgeslagen === 'object' && opgeslagen !== null && 'waarde' in opgeslagen
      ? opgeslagen.waarde
      : opgeslagen;
  const vraag = kern?.werkwijze.scanlijst.scanpunten.find(({ id }) => sleutel.endsWith(`/${id}`));
  const antwoord = deel === 'antwoorden' ? Antwoord.safeParse(waarde).data : undefined;
  if (antwoord && vraag && kern) {
    return antwoordInWoorden(vraag, antwoord, kern.werkwijze.werkproces.ankers);
  }
  const besluit = Wijzigingsveld.besluit.safeParse(waarde).data;
  if (besluit) return besluitInWoorden(besluit);
  const status = Wijzigingsveld.status.safeParse(waarde).data;
  if (status) return wijzigingen.stand[status.stand];
  return typeof waarde === 'string' ? waarde : openenTekst.botsingAnders;
}
