import type { Casus } from '../../domain/casus/casus.ts';
import { casusTekst } from '../../texts/casus.ts';
import { dagInWoorden } from '../../texts/wijzigingen.ts';

const t = casusTekst.instellingen;

/** The settings of a casus in words, for paper and for the clipboard. */
export function toCasusdagen(casus: Casus): { naam: string; waarde: string }[] {
  const { aanvraag, startWerk, route, proefplaats, eindeContract, gebeurtenis, hoogstens } = casus;
  return [
    { naam: t.aanvraag, waarde: dagInWoorden(aanvraag) },
    { naam: t.startWerk, waarde: dagInWoorden(startWerk) },
    { naam: t.route, waarde: t.routeKeuze[route] },
    ...(proefplaats === null ? [] : [{ naam: t.proefplaats, waarde: dagInWoorden(proefplaats) }]),
    ...(eindeContract === null ? [] : [{ naam: t.eindeContract, waarde: dagInWoorden(eindeContract) }]),
    ...(gebeurtenis === null
      ? []
      : [{ naam: t.gebeurtenisDag[gebeurtenis.soort], waarde: dagInWoorden(gebeurtenis.op) }]),
    ...(hoogstens === null ? [] : [{ naam: t.hoogstens, waarde: String(hoogstens) }]),
  ];
}
