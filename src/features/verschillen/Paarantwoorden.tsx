import type { Scanpunt } from '../../domain/scanlijst/scanlijst.ts';
import { useGemeentenaam, useWerkruimte } from '../../store/werkruimte.ts';
import { verschillen } from '../../texts/verschillen.ts';
import { toNugroepen } from '../../diagram/zinnen/nugroepen.ts';
import { useVerschillenscherm } from './useVerschillen.ts';

/** What each of the two gemeenten answered, a line each. */
export function Paarantwoorden({ scanpunt }: { scanpunt: Scanpunt }) {
  const { traject, werkwijze } = useWerkruimte();
  const { vergelijkingen } = useVerschillenscherm().model;
  const naam = useGemeentenaam();
  const groepen = toNugroepen(traject, scanpunt, vergelijkingen, werkwijze.werkproces.ankers);
  return [...vergelijkingen.keys()].map((code) => (
    <span key={code} className="vs-paarantwoord">
      <b>{verschillen.detail.groep([naam(code)])}: </b>
      {groepen.find(({ gemeenten }) => gemeenten.includes(code))?.tekst}
    </span>
  ));
}
