import type { Procesmodel } from '../domain/proces/procesmodel.ts';
import { maakBanen } from './banen.ts';
import { type Bouw, type Houder, maakBouw } from './bouw.ts';
import { leesAantekeningen } from './leesAantekeningen.ts';
import { leesBerichten } from './leesBerichten.ts';
import { koppelDocumenten, leesDocumenten } from './leesDocumenten.ts';
import { leesHouders } from './leesHouders.ts';
import { leesLijnen } from './leesLijnen.ts';
import { leesNaam, leesPools, meldNietOndersteund, type Pool } from './leesPools.ts';
import { meldToelichting } from './leesStap.ts';
import { leesTekening } from './leesTekening.ts';
import { isEigenBestand } from './leesUitbreiding.ts';
import { maakLezing } from './lezing.ts';
import { elementenVan, is, type Moddleelement } from './moddleElement.ts';
import type { Opmerkingen } from './opmerkingen.ts';
import { trekDoor } from './trekDoor.ts';
import { verdeelBanen } from './verdeelBanen.ts';

/** All processes of a parsed file laid together as one model; undefined when there is no step in it. */
export function leesModel(wortel: Moddleelement, opmerkingen: Opmerkingen): Procesmodel | undefined {
  const wortels = elementenVan(wortel, 'rootElements');
  const eigen = isEigenBestand(wortels.filter((element) => is(element, 'bpmn:Process')));
  const lezing = maakLezing(opmerkingen, { eigen });
  const pools = leesPools(wortel, lezing);
  const bouw = maakBouw({ lezing, banen: maakBanen(lezing), vlakken: leesTekening(wortel) });
  for (const pool of pools) leesPool(bouw, pool, pools);
  if (bouw.stappen.size === 0) return undefined;

  leesLijnen(bouw);
  leesBerichten(bouw, { wortel, pools });
  const documenten = leesDocumenten(bouw, wortel);
  koppelDocumenten(bouw, documenten);
  for (const { element } of bouw.houders) leesAantekeningen(element, lezing);
  for (const element of wortels.filter((w) => is(w, 'bpmn:Collaboration')))
    leesAantekeningen(element, lezing);
  meldNietOndersteund(wortel, lezing);
  const overgangen = trekDoor(bouw);
  return {
    naam: leesNaam(wortel, pools, lezing),
    banen: bouw.banen.lijst(),
    documenten: documenten.lijst,
    graaf: {
      stappen: Object.fromEntries(bouw.stappen),
      poorten: Object.fromEntries(bouw.poorten),
      gebeurtenissen: Object.fromEntries(bouw.gebeurtenissen),
      overgangen,
    },
    groepen: Object.fromEntries(bouw.groepen),
  };
}

function leesPool(bouw: Bouw, pool: Pool, pools: readonly Pool[]): void {
  const { proces, element, naam } = pool;
  if (!proces) {
    bouw.banen.voegPartijToe(element, naam);
    return;
  }
  const isEnige = pools.filter((p) => p.proces !== undefined).length === 1;
  const laanVan = verdeelBanen({ houder: proces, pad: [naam], ...bouw });
  const houder: Houder = {
    element: proces,
    soort: 'proces',
    groep: isEnige || laanVan.size === 0 ? undefined : naam,
    baan: () => bouw.banen.voegToe(element, naam, []),
    pad: [naam],
    laanVan,
  };
  meldToelichting(bouw, proces);
  leesHouders(bouw, houder);
}
