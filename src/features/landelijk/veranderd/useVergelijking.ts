import { useMemo, useState } from 'react';
import { leesPublicatie, type Publicatie } from '../../../domain/voortgang/publicatie.ts';
import { toLandelijkeStandOp } from '../../../domain/voortgang/landelijkeStand.ts';
import {
  type Momentstand,
  toVeranderingen,
  type Veranderingen,
} from '../../../domain/voortgang/veranderingen.ts';
import { landelijkdelenTekst } from '../../../texts/landelijkdelen.ts';
import { useLandelijkstaat } from '../landelijkstaat.ts';

const tekst = landelijkdelenTekst.veranderd;

/** A stand that was saved before, with the name of its file. */
export type Bewaardestand = { naam: string; publicatie: Publicatie & { peildatum: string } };

/** What changed, against a day or against a stand from a file. */
export function useVergelijking() {
  const { index, beeld, telling, sinds } = useLandelijkstaat();
  const [bewaard, zetBewaard] = useState<Bewaardestand>();
  const [fout, zetFout] = useState<string>();
  const veranderingen = useMemo((): Veranderingen => {
    const toen = bewaard
      ? uitBewaard(bewaard.publicatie)
      : naarMoment(toLandelijkeStandOp(index.feiten, sinds));
    return toVeranderingen({
      codes: beeld.regels.flatMap(({ code }) => (telling.zichtbaar?.has(code) === false ? [] : [code])),
      toen,
      nu: naarMoment(beeld.stand),
    });
  }, [bewaard, index, beeld, telling, sinds]);
  const lees = async (bestand: File) => {
    const uitkomst = await leesBestand(bestand);
    zetFout(typeof uitkomst === 'string' ? uitkomst : undefined);
    if (typeof uitkomst !== 'string') zetBewaard({ naam: bestand.name, publicatie: uitkomst });
  };
  return { veranderingen, bewaard, fout, lees, laatLos: () => zetBewaard(undefined) };
}

type Metfeit = { feit: Momentstand };
const naarMoment = (stand: ReadonlyMap<string, Metfeit>): ReadonlyMap<string, Momentstand> =>
  new Map([...stand].map(([code, { feit }]) => [code, feit]));

const uitBewaard = ({ gemeenten }: Publicatie): ReadonlyMap<string, Momentstand> =>
  new Map(gemeenten.map((rij) => [rij.code, rij]));

/** The stand in a file, or the sentence that says why there is none. */
async function leesBestand(bestand: File): Promise<Bewaardestand['publicatie'] | string> {
  let inhoud: unknown;
  try {
    inhoud = JSON.parse(await bestand.text());
  } catch {
    // Not JSON, or a file that went away: the screen says so.
    return tekst.geenStand;
  }
  const lezing = leesPublicatie(inhoud);
  if (lezing.soort === 'ander-bestand') return tekst.geenStand;
  if (lezing.soort === 'te-nieuw') return tekst.teNieuw;
  if (lezing.soort === 'onleesbaar') return tekst.onleesbaar;
  const { peildatum, ...rest } = lezing.publicatie;
  return peildatum === null ? tekst.leegBestand : { ...rest, peildatum };
}
