import type { Gemeente } from '../../domain/regio/gemeente.ts';
import { opNaam } from '../../domain/regio/zoeksleutel.ts';
import { landelijkTekst } from '../../texts/landelijk.ts';
import type { ComboOption } from '../../ui/filterOptions.ts';

/** Gemeenten to search through, in the order of their names; also found by other names they go by. */
export function toGemeenteopties(gemeenten: readonly Gemeente[]): ComboOption[] {
  return opNaam(gemeenten, ({ weergavenaam }) => weergavenaam).map(
    ({ code, naam, weergavenaam, alias = [] }) => ({
      value: code,
      label: weergavenaam,
      group: landelijkTekst.zoek.gemeenten,
      keywords: [naam, ...alias].join(' '),
    }),
  );
}
