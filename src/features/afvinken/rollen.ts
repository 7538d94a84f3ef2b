import type { Teaminhoud } from '../../domain/team/teaminhoud.ts';
import type { Traject } from '../../domain/traject/traject.ts';
import { afvinkenTekst as tekst } from '../../texts/afvinken.ts';
import type { SelectOption } from '../../ui/Select.tsx';

/** Title of a role; a role that the team wrote itself is its own title. */
export function roltitel(team: Teaminhoud, rol: string): string {
  return team.rollen.find(({ id }) => id === rol)?.titel ?? rol;
}

/** The roles to choose from, after an empty first row. `extra`: a role that is not in the list. */
export function rolopties(team: Teaminhoud, extra?: string): SelectOption<string>[] {
  const eigen = extra !== undefined && extra !== '' && !team.rollen.some(({ id }) => id === extra);
  return [
    { value: '', label: tekst.rol.kies },
    ...team.rollen.map(({ id, titel }) => ({ value: id, label: titel })),
    ...(eigen ? [{ value: extra, label: extra }] : []),
  ];
}

/** The role that looked at a point last: whoever works on now, most likely. */
export function laatsteRol(traject: Traject): string {
  const feiten = [...Object.values(traject.vinkjes), ...Object.values(traject.voorwaarden)];
  return feiten.toSorted((a, b) => (a.op < b.op ? 1 : -1))[0]?.waarde.rol ?? '';
}
