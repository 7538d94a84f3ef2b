import { useState } from 'react';
import type { Casusantwoord } from '../../domain/beleidsregel/casus.ts';
import { beleidsregelTekst } from '../../texts/beleidsregel.ts';
import { Button } from '../../ui/Button.tsx';
import type { GelezenRegel } from './gelezenRegel.ts';
import { Getalvraag } from './Getalvraag.tsx';
import { Keuzevraag } from './Keuzevraag.tsx';
import { Puntenvraag } from './Puntenvraag.tsx';
import { toVraagvorm, vraagVan } from './regelwoorden.ts';
import { Terugknop } from './Terugknop.tsx';
import type { Casusloop } from './useCasusloop.ts';

const t = beleidsregelTekst.vraag;

/** What a question needs: the answer so far, undefined = none. */
export type Vraagdeel = {
  vraag: string;
  uitleg: string | undefined;
  fout: string | undefined;
  antwoord: Casusantwoord | undefined;
  zet: (antwoord: Casusantwoord | undefined) => void;
};

type VraagformulierProps = { gelezen: GelezenRegel; loop: Casusloop; variabele: string };

/** One question; nothing counts before Volgende. */
export function Vraagformulier({ gelezen: { regel, toetsbaar }, loop, variabele }: VraagformulierProps) {
  const [antwoord, setAntwoord] = useState(loop.casus.antwoorden.get(variabele));
  const [fout, setFout] = useState<string>();
  const vorm = toVraagvorm(toetsbaar, regel, variabele);
  const deel: Vraagdeel = {
    vraag: vraagVan(toetsbaar, variabele),
    uitleg: regel.uitleg[variabele],
    fout,
    antwoord,
    zet: (nieuw) => {
      setAntwoord(nieuw);
      setFout(undefined);
    },
  };
  return (
    <form
      className="br-vraag"
      onSubmit={(event) => {
        event.preventDefault();
        if (antwoord) loop.antwoord(variabele, antwoord);
        else setFout({ keuze: t.kies, punten: t.kiesPunten, getal: t.geenGetal }[vorm.soort]);
      }}
    >
      {vorm.soort === 'keuze' && <Keuzevraag {...deel} keuzes={vorm.keuzes} />}
      {vorm.soort === 'punten' && (
        <Puntenvraag {...deel} punten={vorm.punten} kanttekeningen={regel.kanttekeningen} />
      )}
      {vorm.soort === 'getal' && <Getalvraag {...deel} toetsbaar={toetsbaar} variabele={variabele} />}
      <div className="row br-knoppen">
        <Terugknop loop={loop} />
        <Button look="hoofd" type="submit" iconEnd="arrowRight">
          {t.volgende}
        </Button>
      </div>
    </form>
  );
}
