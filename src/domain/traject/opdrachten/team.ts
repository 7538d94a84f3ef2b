import type { Mutatie } from '../mutatie.ts';
import type { Kenmerken, Teamlid, Traject } from '../traject.ts';

/** Adds or replaces a team member (undefined removes); the journaal keeps the role, never the name. */
export function setTeamlid(
  traject: Traject,
  id: string,
  lid: Teamlid | undefined,
  nieuwId: () => string,
): Mutatie[] {
  const oud = traject.team[id]?.waarde;
  const rol = lid?.rol ?? oud?.rol;
  if (rol === undefined) return [];
  return [
    { deel: 'team', sleutel: id, waarde: lid },
    {
      deel: 'journaal',
      sleutel: nieuwId(),
      waarde: { soort: 'team', rol, wat: lid ? (oud ? 'anders' : 'erbij') : 'weg' },
    },
  ];
}

type Datumkenmerk = 'startdatum' | 'workshopdatum' | 'voorbereidenTot' | 'gewensteIngangsdatum';

/** Sets or (undefined) clears a date of the traject; the day is YYYY-MM-DD. */
export function setDatum(sleutel: Datumkenmerk, waarde: string | undefined): Mutatie[] {
  return [{ deel: 'kenmerken', sleutel, waarde }];
}

export function setNaam(traject: Traject, naam: string): Mutatie[] {
  const waarde: Kenmerken['naam'] = naam.trim();
  if (!waarde || waarde === traject.kenmerken.naam) return [];
  return [{ deel: 'kenmerken', sleutel: 'naam', waarde }];
}
