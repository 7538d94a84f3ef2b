import { landelijkInlezenTekst as tekst } from '../../../texts/landelijkInlezen.ts';
import { landelijkTekst } from '../../../texts/landelijk.ts';
import type { Inleesregel, Inleesverslag } from './inleesverslag.ts';

/** The order of a report: what needs a look first. */
export const SOORTEN = [
  'gelukt',
  'dubbel',
  'ouder',
  'fout',
] as const satisfies readonly Inleesregel['soort'][];
/** Changes that are named one by one; of more there is a count. */
const GENOEMD = 4;

/** What came of reading, in one sentence. */
export function verslagzin({ regels, bewaard }: Inleesverslag): string {
  if (!bewaard) return tekst.nietBewaard;
  if (regels.length === 0) return tekst.niets;
  const delen = SOORTEN.flatMap((soort) => {
    const aantal = regels.filter((regel) => regel.soort === soort).length;
    return aantal === 0 ? [] : [tekst.verslag[soort](aantal)];
  });
  return tekst.verslag.klaar(delen);
}

/** What came of one file, in sentences. */
export function regelzin(regel: Inleesregel): string {
  switch (regel.soort) {
    case 'fout':
      return regel.zin;
    case 'dubbel':
      return tekst.regel.dubbel;
    case 'ouder':
      return tekst.regel.ouder[regel.dan];
    case 'gelukt':
      return regel.voorbeeld ? tekst.regel.voorbeeld : geluktzin(regel);
    default:
      return regel satisfies never;
  }
}

function geluktzin({
  nieuw,
  gemeenten,
  wissels,
  weg,
  overlap,
}: Extract<Inleesregel, { soort: 'gelukt' }>): string {
  const zinnen = wissels
    .slice(0, GENOEMD)
    .map(({ naam, van, naar }) =>
      van === null
        ? tekst.regel.erbij({ naam, naar: landelijkTekst.status[naar] })
        : tekst.regel.wissel({ naam, van: landelijkTekst.status[van], naar: landelijkTekst.status[naar] }),
    );
  if (wissels.length > GENOEMD) zinnen.push(tekst.regel.enMeer(wissels.length - GENOEMD));
  if (weg.length > 0) zinnen.push(tekst.regel.weg(weg.length));
  const begin = nieuw
    ? tekst.regel.nieuw(gemeenten)
    : zinnen.length === 0
      ? tekst.regel.nietsAnders
      : `${tekst.regel.wissels(zinnen)}.`;
  const ook = overlap
    .slice(0, GENOEMD)
    .map(({ naam, trajectnaam }) => tekst.regel.overlap({ naam, traject: trajectnaam }));
  return [begin, ...(ook.length === 0 ? [] : [`${tekst.regel.wissels(ook)}.`])].join(' ');
}
