import { useMemo, useState } from 'react';
import { leesStand, type Standlezing } from '../../../domain/voortgang/bewaardestand.ts';
import { toLandelijkeStandOp } from '../../../domain/voortgang/landelijkeStand.ts';
import {
  type Momentstand,
  toVeranderingen,
  type Veranderingen,
} from '../../../domain/voortgang/veranderingen.ts';
import { landelijkdelenTekst } from '../../../texts/landelijkdelen.ts';
import { useLandelijkstaat } from '../landelijkstaat.ts';
import type { Standen } from './useStanden.ts';

const tekst = landelijkdelenTekst.veranderd;

type Gelezen = Extract<Standlezing, { soort: 'ok' }>;
/** An earlier stand to compare with, and what it is called. */
type Anker = Gelezen & { naam: string };

/** What changed, against a day, a stand of this browser (it stands in the address), or a stand from a file. */
export function useVergelijking({ koppen, inhoudVan }: Pick<Standen, 'koppen' | 'inhoudVan'>) {
  const { index, beeld, telling, sinds, zoek, ga } = useLandelijkstaat();
  const [uitBestand, zetUitBestand] = useState<Anker>();
  const [fout, zetFout] = useState<string>();
  const met = zoek['met'];
  const uitBrowser = useMemo((): Anker | string | undefined => {
    if (met === undefined || koppen === undefined) return undefined;
    const kop = koppen.find(({ id }) => id === met);
    if (!kop) return tekst.nietHier;
    const lezing = leesStand(inhoudVan(met));
    return lezing.soort === 'ok' ? { ...lezing, naam: kop.naam } : tekst.fout[lezing.soort];
  }, [met, koppen, inhoudVan]);
  const anker = uitBestand ?? (typeof uitBrowser === 'object' ? uitBrowser : undefined);
  const veranderingen = useMemo(
    (): Veranderingen =>
      toVeranderingen({
        codes: beeld.regels.flatMap(({ code }) => (telling.zichtbaar?.has(code) === false ? [] : [code])),
        toen: anker?.toen ?? naarMoment(toLandelijkeStandOp(index.feiten, sinds)),
        nu: naarMoment(beeld.stand),
      }),
    [anker, index, beeld, telling, sinds],
  );
  const kies = (id: string | undefined) => {
    zetFout(undefined);
    zetUitBestand(undefined);
    ga({ met: id });
  };
  const lees = async (bestand: File) => {
    const lezing = await leesBestand(bestand);
    zetFout(lezing.soort === 'ok' ? undefined : tekst.fout[lezing.soort]);
    if (lezing.soort === 'ok') zetUitBestand({ ...lezing, naam: bestand.name });
  };
  return {
    veranderingen,
    anker,
    /** id of the kept stand that is compared with */
    gekozen: uitBestand || typeof uitBrowser !== 'object' ? undefined : met,
    fout: fout ?? (typeof uitBrowser === 'string' ? uitBrowser : undefined),
    lees,
    kies,
  };
}

type Metfeit = { feit: Momentstand };
const naarMoment = (stand: ReadonlyMap<string, Metfeit>): ReadonlyMap<string, Momentstand> =>
  new Map([...stand].map(([code, { feit }]) => [code, feit]));

async function leesBestand(bestand: File): Promise<Standlezing> {
  let inhoud: unknown;
  try {
    inhoud = JSON.parse(await bestand.text());
  } catch {
    // Not JSON, or a file that went away: the screen says so.
    return { soort: 'ander-bestand' };
  }
  return leesStand(inhoud);
}
