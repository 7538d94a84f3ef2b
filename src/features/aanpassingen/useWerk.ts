import { useCallback, useMemo, useState } from 'react';
import { setWijzigingsveld } from '../../domain/traject/opdrachten/wijzigingen.ts';
import type { Wijzigingsveld } from '../../domain/wijziging/besluit.ts';
import type { WijzigingInGemeente } from '../../domain/wijziging/wijziging.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { aanpassingen } from '../../texts/aanpassingen.ts';
import { dagInWoorden, wijzigingen as woorden } from '../../texts/wijzigingen.ts';
import { toGedeeld } from './aanpassing.ts';

export type Werkveld = Exclude<keyof Wijzigingsveld, 'besluit'>;

/** The rows that a control is about: a whole row of the list, or one gemeente of it. */
export type Werkplek = { wijziging: string; titel: string; rijen: readonly WijzigingInGemeente[] };

/** One new value, on its way to be written. */
export type Invoer = {
  [V in Werkveld]: { plek: Werkplek; veld: V; waarde: Wijzigingsveld[V] | undefined };
}[Werkveld];

export type Werk = {
  /** Writes for all gemeenten of the place; asks first when they differ now. */
  schrijf: (invoer: Invoer) => void;
  /** Asks what it waits for, and then writes "geblokkeerd". */
  blokkeer: (plek: Werkplek) => void;
};

/** A field of the work in a row. */
export type VeldProps = {
  plek: Werkplek;
  werk: Werk;
  /** Cannot be changed: read-only traject, or work that fell away. */
  uit: boolean;
};

/** What is being asked now: may it be overwritten, or what does it wait for. */
export type Werkvraag = { soort: 'overschrijven'; invoer: Invoer } | { soort: 'reden'; plek: Werkplek };

/** Writing on rows, with the questions that come first. */
export function useWerk() {
  const { voerUit } = useWerkruimte();
  const [vraag, zetVraag] = useState<Werkvraag>();
  const schrijfNu = useCallback(
    (invoer: Invoer) => {
      const { titel, wijziging, rijen } = invoer.plek;
      const plekken = rijen.map(({ gemeente }) => ({ gemeente, wijziging }));
      voerUit(aanpassingen.opdracht[invoer.veld](titel), (_, { nieuwId }) =>
        setWijzigingsveld(plekken, invoer.veld, invoer.waarde, nieuwId),
      );
      zetVraag(undefined);
    },
    [voerUit],
  );
  const werk = useMemo<Werk>(
    () => ({
      schrijf: (invoer) => {
        const verschilt = toGedeeld(invoer.plek.rijen, (rij) => toVeldtekst(rij, invoer.veld)).soort;
        if (verschilt === 'verschilt') zetVraag({ soort: 'overschrijven', invoer });
        else schrijfNu(invoer);
      },
      blokkeer: (plek) => zetVraag({ soort: 'reden', plek }),
    }),
    [schrijfNu],
  );
  return { werk, vraag, schrijfNu, sluit: () => zetVraag(undefined) };
}

/** The value of a field in words; undefined when it was not filled in. */
export function toVeldtekst(rij: WijzigingInGemeente, veld: Werkveld): string | undefined {
  switch (veld) {
    case 'status':
      return woorden.stand[rij.status.stand];
    case 'eigenaar':
      return rij.eigenaar;
    case 'deadline':
      return rij.deadline === undefined ? undefined : dagInWoorden(rij.deadline);
    case 'inspanning':
      return woorden.inspanning[rij.inspanning];
    default:
      return veld satisfies never;
  }
}
