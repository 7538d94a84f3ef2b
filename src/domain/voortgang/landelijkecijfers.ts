import { toOpvolging } from '../regio/herindeling.ts';
import { gemeentenOp, type Regioregister } from '../regio/regioregister.ts';
import { toFeitenindex } from './feitenindex.ts';
import type { Trajectkeuze } from './handfeit.ts';
import { telKlassen } from './kaarttelling.ts';
import type { Landelijkebron } from './landelijkebron.ts';
import { toLandelijkeStandOp } from './landelijkeStand.ts';
import { toOuderdom } from './ouderdom.ts';

/** The national stand of a day in a few numbers. */
export type Landelijkecijfers = {
  gemeenten: number;
  afgevinkt: number;
  bezig: number;
  /** age of the news in days; undefined: none has a readable time */
  dagen: { jongste: number; oudste: number } | undefined;
};

/**
 * The same numbers as the national screen shows without filters. undefined: there is no news of any gemeente.
 * @param vandaag YYYY-MM-DD
 */
export function toLandelijkecijfers({
  register,
  bronnen,
  keuzes,
  vandaag,
}: {
  register: Regioregister;
  bronnen: readonly Landelijkebron[];
  keuzes: readonly Trajectkeuze[];
  vandaag: string;
}): Landelijkecijfers | undefined {
  const opvolging = toOpvolging(register.herindelingen, register.peildatum);
  const stand = toLandelijkeStandOp(toFeitenindex({ bronnen, keuzes, opvolging }), vandaag);
  const codes = gemeentenOp(register, vandaag).map(({ code }) => code);
  const dagen = codes.flatMap((code) => {
    const gevonden = stand.get(code);
    return gevonden ? (toOuderdom(gevonden, vandaag)?.dagen ?? []) : [];
  });
  if (stand.size === 0) return undefined;
  const { afgevinkt, bezig } = telKlassen(codes, stand);
  return {
    gemeenten: codes.length,
    afgevinkt,
    bezig,
    dagen: dagen.length === 0 ? undefined : { jongste: Math.min(...dagen), oudste: Math.max(...dagen) },
  };
}
