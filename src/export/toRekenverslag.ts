import { metHoofdletter } from '../texts/metHoofdletter.ts';
import type { Uitkomst } from '../domain/bedrag/berekenLks.ts';
import type { Lksinvoer } from '../domain/bedrag/lksinvoer.ts';
import type { Rekenstap } from '../domain/bedrag/rekenstap.ts';
import type { Bron } from '../domain/scanlijst/bron.ts';
import type { Herkomst } from '../domain/scanlijst/herkomst.ts';
import { berekeningInWoorden, euro, procent, stapnaam, uur } from '../texts/bedrag.ts';
import { herkomstInWoorden } from '../texts/herkomst.ts';
import { rekenhulp } from '../texts/rekenhulp.ts';
import { dagInWoorden } from '../texts/wijzigingen.ts';

const t = rekenhulp.blad;

/** A calculation in words: for paper and for the clipboard. Same lines, same order, every time. */
export type Rekenverslag = {
  /** Per month. */
  bedrag: string;
  ingevuld: { naam: string; waarde: string }[];
  stappen: { naam: string; berekening: string; bedrag: string; herkomst: string[] }[];
  /** What nobody confirmed; empty when all is confirmed. */
  teBevestigen: string[];
};

export function toRekenverslag({
  invoer,
  uitkomst: { stappen },
  bronnen,
}: {
  invoer: Lksinvoer;
  uitkomst: Extract<Uitkomst, { soort: 'ok' }>;
  bronnen: readonly Bron[];
}): Rekenverslag {
  return {
    bedrag: euro(stappen.at(-1)?.bedrag ?? 0),
    ingevuld: toIngevuld(invoer, stappen),
    stappen: stappen.map(({ soort, berekening, bedrag, herkomst }) => ({
      naam: stapnaam[soort],
      berekening: berekeningInWoorden({ berekening, bedrag }),
      bedrag: euro(bedrag),
      herkomst: herkomstInWoorden(herkomst, bronnen),
    })),
    teBevestigen: toTeBevestigen(stappen).map(metHoofdletter),
  };
}

/** What nobody confirmed, once each, without the words "te bevestigen" before it. */
export function toTeBevestigen(stappen: readonly Pick<Rekenstap, 'herkomst'>[]): string[] {
  const open = ({ soort }: Herkomst) => soort === 'te-bevestigen';
  const teksten = stappen.flatMap(({ herkomst }) =>
    herkomst.filter(open).map(({ waar }) => waar.replace(/^te bevestigen:\s*/i, '')),
  );
  return [...new Set(teksten)];
}

function toIngevuld(invoer: Lksinvoer, stappen: readonly Rekenstap[]): Rekenverslag['ingevuld'] {
  const { datum, begin, leeftijd, uren, voltijdUren, wijze } = invoer;
  return [
    { naam: t.datum[begin], waarde: datum && dagInWoorden(datum) },
    { naam: t.leeftijd, waarde: leeftijd && rekenhulp.velden.leeftijdKeuze(leeftijd) },
    { naam: t.uren, waarde: uren && uur(uren) },
    { naam: t.voltijd, waarde: voltijdUren && uur(voltijdUren) },
    {
      naam: t.wijze,
      waarde: wijze.soort === 'forfaitair' ? t.forfaitair : wijze.loonwaarde && procent(wijze.loonwaarde),
    },
    { naam: t.lasten, waarde: toLasten(stappen) },
  ].flatMap(({ naam, waarde }) => (typeof waarde === 'string' ? [{ naam, waarde }] : []));
}

function toLasten(stappen: readonly Rekenstap[]): string | undefined {
  const stap = stappen.find(({ soort }) => soort === 'werkgeverslasten');
  if (stap?.berekening.soort !== 'procent') return undefined;
  const waarde = procent(stap.berekening.procent);
  return stap.invulling === 'gebruiker' ? t.zelf(waarde) : waarde;
}
