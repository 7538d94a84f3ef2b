import type { Procesmodel } from '../../domain/proces/procesmodel.ts';
import type { PreferenteWerkwijze } from '../../domain/werkwijze/preferenteWerkwijze.ts';

type Zoek<T> = (id: string) => T | undefined;

/** `handeling` reads after the lane ("declareert elke maand"), `titel` stands alone ("Declaratie sturen"). */
export type Stapwoorden = { naam: string; baan: string; vorm: 'handeling' | 'titel' };

/** What the ids in a difference are called; undefined = this source does not know the id. */
export type Woordenbron = {
  stap: Zoek<Stapwoorden>;
  /** Reads inside a sentence: "de werkgever". */
  baan: Zoek<string>;
  document: Zoek<string>;
  kanaal: Zoek<string>;
  anker: Zoek<string>;
  poort: Zoek<string>;
  /** What the preferred process does at a gateway. */
  route: Zoek<string>;
  gebeurtenis: Zoek<string>;
  /** The moment of a step in words, where it has no term. */
  moment: Zoek<string>;
  /** Why a scanpunt is as it is: what the employer notices, a whole sentence. */
  reden: Zoek<string>;
};

/** The words of our own content: deelstappen, hoofdstappen and extra steps alike. */
export function woordenVanWerkwijze({
  werkproces,
  scanlijst,
}: Pick<PreferenteWerkwijze, 'werkproces' | 'scanlijst'>): Woordenbron {
  const moment = werkproces.deelstappen.map((d) => ({ id: d.id, moment: d.moment }));
  const stappen = [...werkproces.hoofdstappen, ...werkproces.extraStappen, ...werkproces.deelstappen];
  return {
    stap: zoekIn(stappen, ({ naam, baan }) => ({ naam, baan, vorm: 'handeling' })),
    baan: zoekIn(werkproces.banen, ({ zin }) => zin),
    document: zoekIn(werkproces.documenten, ({ zin, naam }) => zin ?? naam),
    kanaal: zoekIn(werkproces.kanalen, ({ tekst }) => tekst),
    anker: zoekIn(werkproces.ankers, ({ tekst }) => tekst),
    poort: zoekIn(werkproces.poorten, ({ vraag }) => vraag),
    route: zoekIn(werkproces.poorten, ({ route }) => route),
    gebeurtenis: zoekIn(werkproces.gebeurtenissen, ({ tekst }) => tekst),
    moment: zoekIn(moment, (d) => d.moment),
    reden: zoekIn(scanlijst.scanpunten, ({ merktWerkgever }) => merktWerkgever),
  };
}

/** The words of a process that stands on its own; it names its channels and anchors by what they are. */
export function woordenVanModel({ graaf, banen, documenten }: Procesmodel): Woordenbron {
  const niets = () => undefined;
  return {
    stap: zoekIn(Object.values(graaf.stappen), ({ naam, baan }) => ({ naam, baan, vorm: 'titel' })),
    baan: zoekIn(banen, ({ naam }) => naam),
    document: zoekIn(documenten, ({ naam }) => naam),
    kanaal: niets,
    anker: niets,
    poort: zoekIn(Object.values(graaf.poorten), ({ vraag }) => vraag),
    route: niets,
    gebeurtenis: zoekIn(Object.values(graaf.gebeurtenissen), ({ tekst }) => tekst),
    moment: niets,
    reden: niets,
  };
}

/** Asks the sources in this order; the first that knows the id is believed. */
export function eersteBron(bronnen: readonly Woordenbron[]): Woordenbron {
  const vraag =
    <S extends keyof Woordenbron>(soort: S) =>
    (id: string) => {
      for (const bron of bronnen) {
        const woord = bron[soort](id);
        if (woord !== undefined) return woord as ReturnType<Woordenbron[S]>;
      }
      return undefined;
    };
  return {
    stap: vraag('stap'),
    baan: vraag('baan'),
    document: vraag('document'),
    kanaal: vraag('kanaal'),
    anker: vraag('anker'),
    poort: vraag('poort'),
    route: vraag('route'),
    gebeurtenis: vraag('gebeurtenis'),
    moment: vraag('moment'),
    reden: vraag('reden'),
  };
}

function zoekIn<T extends { id: string }, U>(
  lijst: readonly T[],
  woord: (deel: T) => U | undefined,
): Zoek<U> {
  const opId = new Map(lijst.map((deel) => [deel.id, deel]));
  return (id) => {
    const deel = opId.get(id);
    return deel && woord(deel);
  };
}
