import { useMemo, useState } from 'react';
import {
  type Casus,
  type Casusantwoord,
  type Casusdagen,
  LEGE_CASUS,
} from '../../domain/beleidsregel/casus.ts';
import { toAdvies } from '../../domain/beleidsregel/toAdvies.ts';
import { vindTegenspraken } from '../../domain/beleidsregel/vindTegenspraken.ts';
import type { Waarde } from '../../domain/beleidsregel/beslismodel.ts';
import type { Beleidsregel } from '../../domain/beleidsregel/beleidsregel.ts';
import type { GelezenRegel } from './gelezenRegel.ts';

/** Where somebody is: what is known beforehand, a question, or past the last one. */
export type Plek = { soort: 'vooraf' } | { soort: 'vraag'; variabele: string } | { soort: 'klaar' };

/** The case on the screen with what follows from it. It lives in memory only. @param vandaag YYYY-MM-DD */
export function useCasusloop({ regel, toetsbaar }: GelezenRegel, vandaag: string) {
  const [casus, setCasus] = useState<Casus>(LEGE_CASUS);
  /** A place that somebody chose; else the next question. */
  const [gekozen, setGekozen] = useState(() => toBegin(regel));
  const { advies, tegenspraken } = useMemo(
    () => ({
      advies: toAdvies(toetsbaar, regel, casus),
      tegenspraken: vindTegenspraken(casus, regel, vandaag),
    }),
    [toetsbaar, regel, casus, vandaag],
  );
  const plek: Plek =
    gekozen ??
    (advies.volgende === undefined ? { soort: 'klaar' } : { soort: 'vraag', variabele: advies.volgende });
  const gesteld = [...casus.antwoorden.keys()].filter((id) => !regel.vooraf.vragen.includes(id));
  const hier = plek.soort === 'vraag' ? gesteld.indexOf(plek.variabele) : -1;
  const vorige = gesteld[hier === -1 ? gesteld.length - 1 : hier - 1];
  return {
    casus,
    plek,
    advies,
    tegenspraken,
    gesteld,
    /** Number of the question on the screen, from 1. */
    nummer: hier === -1 ? gesteld.length + 1 : hier + 1,
    naar: setGekozen,
    /** undefined: nothing comes before this. */
    vorige: vorige === undefined ? toBegin(regel) : ({ soort: 'vraag', variabele: vorige } as const),
    antwoord: (variabele: string, antwoord: Casusantwoord) => {
      setCasus((nu) => ({ ...nu, antwoorden: new Map(nu.antwoorden).set(variabele, antwoord) }));
      const volgende = hier === -1 ? undefined : gesteld[hier + 1];
      setGekozen(volgende === undefined ? undefined : { soort: 'vraag', variabele: volgende });
    },
    /** Fills in what was known; an answer that is undefined is taken away. */
    begin: (dagen: Casusdagen, vooraf: ReadonlyMap<string, Casusantwoord>) => {
      setCasus((nu) => ({
        ...nu,
        dagen,
        antwoorden: new Map([
          ...vooraf,
          ...[...nu.antwoorden].filter(([id]) => !regel.vooraf.vragen.includes(id)),
        ]),
      }));
      const eerste = gesteld[0];
      setGekozen(eerste === undefined ? undefined : { soort: 'vraag', variabele: eerste });
    },
    lees: (variabele: string, lezing: Waarde) =>
      setCasus((nu) => ({ ...nu, lezingen: new Map(nu.lezingen).set(variabele, lezing) })),
    opnieuw: () => {
      setCasus(LEGE_CASUS);
      setGekozen(toBegin(regel));
    },
  };
}

/** A rule that asks nothing beforehand begins with its first question. */
function toBegin(regel: Beleidsregel): Plek | undefined {
  return heeftVooraf(regel) ? { soort: 'vooraf' } : undefined;
}

export function heeftVooraf({ vooraf }: Beleidsregel): boolean {
  return vooraf.maandenInDienst !== null || vooraf.vragen.length > 0;
}

export type Casusloop = ReturnType<typeof useCasusloop>;
