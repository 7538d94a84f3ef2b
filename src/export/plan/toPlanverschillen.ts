import { toVerschiluitleg, type Uitlegbron } from '../../diagram/zinnen/verschiluitleg.ts';
import type { Verschil } from '../../domain/wijziging/verschil.ts';
import { vraagtBesluit, type Wijziging } from '../../domain/wijziging/wijziging.ts';
import { plandocument as t } from '../../texts/plandocument.ts';
import { besluitInWoorden, wijzigingen as woorden } from '../../texts/wijzigingen.ts';
import type { Planverschil } from './plan.ts';

type Bron = {
  uitleg: Uitlegbron;
  wijzigingen: readonly Wijziging[];
  /** names of gemeenten by code */
  namen: ReadonlyMap<string, string>;
};

/** The differences in printed order, with what was decided in the words of the list. */
export function toPlanverschillen(verschillen: readonly Verschil[], bron: Bron): Planverschil[] {
  const besluiten = toBesluiten(bron);
  const totaal = bron.uitleg.vergelijkingen.size;
  return verschillen.map((verschil) => {
    const uitleg = toVerschiluitleg(verschil, bron.uitleg);
    const anders = uitleg.nu.filter((groep) => groep.anders);
    const noem = (codes: readonly string[]) => codes.map((code) => bron.namen.get(code) ?? code);
    return {
      nummer: uitleg.nummer,
      titel: uitleg.titel,
      nu: anders.map(({ tekst, gemeenten }) =>
        gemeenten.length === totaal ? tekst : t.groep(tekst, noem(gemeenten)),
      ),
      voorkeur: uitleg.teBevestigen ? `${uitleg.voorkeur} (${t.teBevestigen})` : uitleg.voorkeur,
      besluit: [...(besluiten.get(verschil.scanpunt.id) ?? [woorden.terInformatie])].join('\n'),
      gemeenten: noem(uitleg.gemeenten),
    };
  });
}

/** What was decided per scanpunt, each decision once. */
function toBesluiten({ wijzigingen, uitleg }: Bron): Map<string, Set<string>> {
  const uit = new Map<string, Set<string>>();
  for (const wijziging of wijzigingen) {
    const { aanleiding } = wijziging;
    if (aanleiding.soort === 'eigen') continue;
    for (const rij of wijziging.gemeenten) {
      if (!vraagtBesluit(wijziging, rij) || !uitleg.vergelijkingen.has(rij.gemeente)) continue;
      const besluit = rij.besluit ? besluitInWoorden(rij.besluit) : woorden.geenBesluit;
      const eerder = uit.get(aanleiding.scanpunt.id) ?? new Set();
      uit.set(aanleiding.scanpunt.id, eerder.add(besluit));
    }
  }
  return uit;
}
