import type { Uitkomst } from '../../domain/bedrag/berekenLks.ts';
import type { Lksveld } from '../../domain/bedrag/lksinvoer.ts';
import { euro } from '../../texts/bedrag.ts';
import { ontbrekendInWoorden, rekenhulp, veldfoutInWoorden } from '../../texts/rekenhulp.ts';

const t = rekenhulp.uitkomst;

/** What stands at the fields: mistakes, and values that the content does not have. */
export function toMeldingen(uitkomst: Uitkomst): ReadonlyMap<Lksveld, string> {
  switch (uitkomst.soort) {
    case 'ongeldig':
      return new Map(uitkomst.fouten.map((fout) => [fout.veld, veldfoutInWoorden(fout)]));
    case 'ontbreekt':
      // An empty field is no mistake, and a percentage that nobody found has its own words at the field.
      return new Map(
        uitkomst.wat.flatMap((deel): [Lksveld, string][] => {
          if (deel.soort === 'minimumloon') return [['datum', ontbrekendInWoorden(deel)]];
          return deel.soort === 'jeugdloon' ? [['leeftijd', ontbrekendInWoorden(deel)]] : [];
        }),
      );
    case 'ok':
    case 'doelgroepvraag':
      return new Map();
    default:
      return uitkomst satisfies never;
  }
}

/** The outcome in sentences: what a screen reader hears, and what stands there when there is no amount. */
export function toUitkomstzinnen(uitkomst: Uitkomst): string[] {
  switch (uitkomst.soort) {
    case 'ok':
      return [t.gelezen(euro(uitkomst.bedragPerMaand * 100))];
    case 'ongeldig':
      return [t.klopNiet];
    case 'doelgroepvraag':
      return [t.doelgroep[uitkomst.loonwaarde]];
    case 'ontbreekt': {
      const leeg = uitkomst.wat.flatMap((deel) => (deel.soort === 'invoer' ? [deel.veld] : []));
      const rest = uitkomst.wat.flatMap((deel) =>
        deel.soort === 'invoer' ? [] : [ontbrekendInWoorden(deel)],
      );
      return [...(leeg.length > 0 ? [t.nogInvullen(leeg)] : []), ...rest];
    }
    default:
      return uitkomst satisfies never;
  }
}
