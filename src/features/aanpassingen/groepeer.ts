import type { Thema } from '../../domain/scanlijst/scanlijst.ts';
import { Wijzigingssoort } from '../../domain/scanlijst/scanlijst.ts';
import type { Teaminhoud } from '../../domain/team/teaminhoud.ts';
import { Wijzigingsstand } from '../../domain/wijziging/besluit.ts';
import { aanpassingen as t } from '../../texts/aanpassingen.ts';
import { maandInWoorden, wijzigingen as woorden } from '../../texts/wijzigingen.ts';
import { beperk, inGemeente, toThema, type Aanpassing } from './aanpassing.ts';
import { ANDERS, toRollen } from './rollen.ts';

/** `soort` is also who has to act: the supplier of the system, who writes letters, who decides on policy. */
export const GROEPEN = ['soort', 'thema', 'rol', 'gemeente', 'status', 'klaar-op'] as const;
export type Groepering = (typeof GROEPEN)[number];

export type Groep = { id: string; naam: string; rijen: readonly Aanpassing[] };

type Context = {
  themas: readonly Thema[];
  rollen: Teaminhoud['rollen'];
  gemeenten: readonly { code: string; naam: string }[];
};

/**
 * Puts rows under headings, in a fixed order; a row can stand under more than one gemeente, role or month,
 * and under a gemeente or a month it is about that one only.
 */
export function groepeer(rijen: readonly Aanpassing[], groep: Groepering, context: Context): Groep[] {
  const verdeel = (id: string, naam: string, kies: (a: Aanpassing) => Aanpassing | false | undefined) => ({
    id,
    naam,
    rijen: rijen.flatMap((aanpassing) => kies(aanpassing) || []),
  });
  const groepen = (): Groep[] => {
    switch (groep) {
      case 'soort':
        return Wijzigingssoort.options.map((soort) =>
          verdeel(soort, woorden.soorten[soort], (a) => a.wijziging.soort === soort && a),
        );
      case 'thema':
        return [
          ...context.themas.map(({ id, naam }) => verdeel(id, naam, (a) => toThema(a) === id && a)),
          verdeel('eigen', t.eigenGroep, (a) => a.nummer === undefined && a),
        ];
      case 'rol':
        return [...context.rollen, { id: ANDERS, titel: t.andereRol }].map(({ id, titel }) =>
          verdeel(id, titel, (a) => toRollen(a, context.rollen).has(id) && a),
        );
      case 'gemeente':
        return context.gemeenten.map(({ code, naam }) => verdeel(code, naam, (a) => inGemeente(a, code)));
      case 'status':
        return Wijzigingsstand.options.map((stand) =>
          verdeel(stand, woorden.stand[stand], (a) => a.stand === stand && a),
        );
      case 'klaar-op':
        return [
          ...toMaanden(rijen).map((maand) =>
            verdeel(maand, maandInWoorden(maand), (a) =>
              beperk(a, ({ deadline }) => deadline?.startsWith(maand) ?? false),
            ),
          ),
          verdeel('geen-dag', t.geenDag, (a) => beperk(a, ({ deadline }) => deadline === undefined)),
        ];
      default:
        return groep satisfies never;
    }
  };
  return groepen().filter((g) => g.rijen.length > 0);
}

/** The months (YYYY-MM) in which something is to be done, the first first. */
function toMaanden(rijen: readonly Aanpassing[]): string[] {
  const maanden = rijen.flatMap((a) => a.rijen.flatMap(({ deadline }) => deadline?.slice(0, 7) ?? []));
  return [...new Set(maanden)].toSorted();
}
