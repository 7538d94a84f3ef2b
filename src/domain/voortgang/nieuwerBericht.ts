import type { Opvolging } from '../regio/herindeling.ts';
import { toFeitenindex } from './feitenindex.ts';
import type { Handfeit, Trajectkeuze } from './handfeit.ts';
import { type Gemeentestand, toLandelijkeStandOp } from './landelijkeStand.ts';
import type { Landelijkebron } from './landelijkebron.ts';

/**
 * What counts for a gemeente today although this fact would be set by hand: undefined when the fact itself would count.
 * It is asked of the fold itself, so that what is promised here is what happens.
 * @param feit about the gemeente as it is called today @param vandaag YYYY-MM-DD
 */
export function toNieuwerBericht(
  feit: Handfeit,
  {
    bronnen,
    keuzes,
    opvolging,
    vandaag,
  }: {
    bronnen: readonly Landelijkebron[];
    keuzes: readonly Trajectkeuze[];
    opvolging: Opvolging;
    vandaag: string;
  },
): Gemeentestand | undefined {
  const gaatErover = (code: string) => opvolging(code, vandaag).code === feit.code;
  const over = bronnen.filter((bron) =>
    bron.soort === 'hand'
      ? gaatErover(bron.feit.code)
      : bron.voortgang.gemeenten.some(({ code }) => gaatErover(code)),
  );
  const zelf: Landelijkebron = { id: feit.id, soort: 'hand', moment: feit.vastgelegdOp, feit };
  const index = toFeitenindex({ bronnen: [...over, zelf], keuzes, opvolging });
  const stand = toLandelijkeStandOp(index, vandaag).get(feit.code);
  return stand?.bron.id === feit.id ? undefined : stand;
}
