import type { Bedragen } from '../../domain/bedrag/bedragen.ts';
import type { Lksinvoer } from '../../domain/bedrag/lksinvoer.ts';
import { vraagtBegin, vraagtVoltijdsweek, werkgeverslastenOp } from '../../domain/bedrag/tarieven.ts';
import type { Zoek } from '../../routes/route.ts';
import { leesGetal } from '../../texts/getal.ts';

/** The form as it stands on the screen: text as it was typed, right or wrong. */
export type Rekenvelden = {
  datum: string;
  begin: Lksinvoer['begin'];
  /** '' when the address names an age that there is no choice for. */
  leeftijd: string;
  uren: string;
  voltijd: string;
  wijze: Lksinvoer['wijze']['soort'];
  loonwaarde: string;
  /** '' = the percentage of the year. */
  lasten: string;
};

/** Oldest first; the first stands for 21 or older. */
export const LEEFTIJDEN = [21, 20, 19, 18, 17, 16, 15] as const;

/** The form at the start. @param vandaag YYYY-MM-DD */
export function beginvelden(vandaag: string): Rekenvelden {
  return {
    datum: vandaag,
    begin: 'nieuw',
    leeftijd: '21',
    uren: '',
    voltijd: '',
    wijze: 'gemeten',
    loonwaarde: '',
    lasten: '',
  };
}

/** What the address says; what it does not say is as at the start. */
export function leesVelden(zoek: Zoek, vandaag: string): Rekenvelden {
  const begin = beginvelden(vandaag);
  const leeftijd = zoek['leeftijd'] ?? begin.leeftijd;
  return {
    datum: zoek['datum'] ?? begin.datum,
    begin: 'loopt' in zoek ? 'loopt' : 'nieuw',
    leeftijd: LEEFTIJDEN.some((jaren) => String(jaren) === leeftijd) ? leeftijd : '',
    uren: zoek['uren'] ?? '',
    voltijd: zoek['voltijd'] ?? '',
    wijze: 'forfaitair' in zoek ? 'forfaitair' : 'gemeten',
    loonwaarde: zoek['loonwaarde'] ?? '',
    lasten: zoek['lasten'] ?? '',
  };
}

/** The reverse of leesVelden. Empty fields stay out; `presenteren` is kept from `zoek`. */
export function schrijfVelden({ begin, wijze, ...teksten }: Rekenvelden, zoek: Zoek): Zoek {
  const gevuld = Object.entries(teksten).filter(([, tekst]) => tekst !== '');
  return {
    ...Object.fromEntries(gevuld),
    ...(begin === 'loopt' ? { loopt: '' } : {}),
    ...(wijze === 'forfaitair' ? { forfaitair: '' } : {}),
    ...('presenteren' in zoek ? { presenteren: '' } : {}),
  };
}

/** What is asked: a question that cannot change the amount is not on the screen, and its answer does not count. */
export function gevraagd(velden: Rekenvelden, bedragen: Bedragen): { begin: boolean; voltijd: boolean } {
  return {
    begin: vraagtBegin(velden.datum, bedragen),
    voltijd: vraagtVoltijdsweek(velden.datum, toGetal(velden.uren), bedragen),
  };
}

/** The form as input of the calculation. Text that is no number becomes NaN, which it calls a mistake. */
export function toLksinvoer(velden: Rekenvelden, bedragen: Bedragen): Lksinvoer {
  const vraag = gevraagd(velden, bedragen);
  const lasten = toGetal(velden.lasten);
  const bekend = werkgeverslastenOp(velden.datum, bedragen)?.procent;
  return {
    datum: velden.datum === '' ? undefined : velden.datum,
    begin: vraag.begin ? velden.begin : 'nieuw',
    leeftijd: toGetal(velden.leeftijd),
    uren: toGetal(velden.uren),
    voltijdUren: vraag.voltijd ? toGetal(velden.voltijd) : undefined,
    wijze:
      velden.wijze === 'forfaitair'
        ? { soort: 'forfaitair' }
        : { soort: 'gemeten', loonwaarde: toGetal(velden.loonwaarde) },
    werkgeverslasten: lasten === bekend ? undefined : lasten,
  };
}

/** "27,5", "60%" → a number; '' → undefined. */
function toGetal(tekst: string): number | undefined {
  const kaal = tekst.replace('%', '').trim();
  return kaal === '' ? undefined : (leesGetal(kaal) ?? Number.NaN);
}
