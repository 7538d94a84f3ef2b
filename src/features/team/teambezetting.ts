import type { Rol } from '../../domain/team/teaminhoud.ts';
import type { Teamlid, Traject } from '../../domain/traject/traject.ts';
import type { Kolom } from '../../domain/traject/trajectgemeenten.ts';

export type Lid = Teamlid & { id: string };

/** Who fills a role, and where nobody does yet. */
export type Rolbezetting = {
  rol: Rol;
  leden: readonly Lid[];
  /** A role of the whole traject has at most one gap: null. Else the columns without anybody. */
  gaten: readonly (Kolom | null)[];
};

/**
 * Every role of the content in its order, members in the order of the columns. Somebody for the whole
 * traject fills the role for all columns.
 */
export function toTeambezetting({
  rollen,
  traject,
  kolommen,
}: {
  rollen: readonly Rol[];
  traject: Traject;
  kolommen: readonly Kolom[];
}): Rolbezetting[] {
  const plaats = ({ uitvoerder }: Teamlid) => kolommen.findIndex(({ id }) => id === uitvoerder);
  const leden = Object.entries(traject.team)
    .map(([id, { waarde }]): Lid => ({ id, ...waarde }))
    .toSorted((a, b) => plaats(a) - plaats(b) || a.id.localeCompare(b.id));
  return rollen.map((rol) => {
    const vanRol = leden.filter((lid) => lid.rol === rol.id);
    return { rol, leden: vanRol, gaten: toGaten(rol, vanRol, kolommen) };
  });
}

function toGaten(rol: Rol, leden: readonly Lid[], kolommen: readonly Kolom[]): (Kolom | null)[] {
  if (rol.aantal.per === 'traject') return leden.length === 0 ? [null] : [];
  if (leden.some(({ uitvoerder }) => uitvoerder === null)) return [];
  return kolommen.filter(({ id }) => !leden.some(({ uitvoerder }) => uitvoerder === id));
}

/** Core roles that nobody has, as the progress of the step counts them. */
export function ontbrekendeRollen(bezetting: readonly Rolbezetting[]): Rol[] {
  return bezetting
    .filter(({ rol, leden }) => rol.belang === 'kern' && leden.length === 0)
    .map(({ rol }) => rol);
}
