import type { Teaminhoud } from '../../domain/team/teaminhoud.ts';
import type { Aanpassing } from './aanpassing.ts';
import { zoekvorm } from './zoekvorm.ts';

/** Owner that is no role of the list. */
export const ANDERS = 'anders';

/** Role ids that carry a row: the owner when one is named (a role, with or without an uitvoerder), else the usual role. */
export function toRollen(aanpassing: Aanpassing, rollen: Teaminhoud['rollen']): ReadonlySet<string> {
  return new Set(
    aanpassing.rijen.map(({ eigenaar }) => {
      if (eigenaar === undefined) return aanpassing.wijziging.rol;
      const tekst = zoekvorm(eigenaar);
      return rollen.find(({ titel }) => tekst.startsWith(zoekvorm(titel)))?.id ?? ANDERS;
    }),
  );
}
