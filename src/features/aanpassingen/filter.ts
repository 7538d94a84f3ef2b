import type { Teaminhoud } from '../../domain/team/teaminhoud.ts';
import { Wijzigingssoort, type Thema } from '../../domain/scanlijst/scanlijst.ts';
import { Wijzigingsstand } from '../../domain/wijziging/besluit.ts';
import { aanpassingen as t } from '../../texts/aanpassingen.ts';
import { wijzigingen as woorden } from '../../texts/wijzigingen.ts';
import { inGemeente, type Aanpassing } from './aanpassing.ts';

export const GROEPEN = ['soort', 'thema', 'rol', 'gemeente', 'status'] as const;
export type Groepering = (typeof GROEPEN)[number];

/** What the reader chose to see; the address of the page holds it. '' = everything. */
export type Filter = {
  tekst: string;
  gemeente: string;
  rol: string;
  status: Wijzigingsstand | '';
  groep: Groepering;
  /** key of the row that is open */
  open: string;
};

const LEEG: Filter = { tekst: '', gemeente: '', rol: '', status: '', groep: 'soort', open: '' };
const SLEUTELS = {
  tekst: 'zoek',
  gemeente: 'gemeente',
  rol: 'rol',
  status: 'status',
  groep: 'groep',
  open: 'open',
} as const satisfies Record<keyof Filter, string>;

/** Reads the address; what it does not know counts as "everything". */
export function leesFilter(zoek: Readonly<Record<string, string>>): Filter {
  return {
    tekst: zoek[SLEUTELS.tekst] ?? '',
    gemeente: zoek[SLEUTELS.gemeente] ?? '',
    rol: zoek[SLEUTELS.rol] ?? '',
    status: Wijzigingsstand.options.find((stand) => stand === zoek[SLEUTELS.status]) ?? '',
    groep: GROEPEN.find((groep) => groep === zoek[SLEUTELS.groep]) ?? LEEG.groep,
    open: zoek[SLEUTELS.open] ?? '',
  };
}

/** Writes the address: only what is not as usual; other keys of the address stay. */
export function schrijfFilter(
  zoek: Readonly<Record<string, string>>,
  filter: Filter,
): Record<string, string> {
  const eigen = new Set<string>(Object.values(SLEUTELS));
  const rest = Object.entries(zoek).filter(([sleutel]) => !eigen.has(sleutel));
  const nieuw = (Object.keys(SLEUTELS) as (keyof Filter)[])
    .filter((veld) => filter[veld] !== LEEG[veld])
    .map((veld) => [SLEUTELS[veld], filter[veld]]);
  return Object.fromEntries([...rest, ...nieuw]) as Record<string, string>;
}

/** Whether anything is hidden. */
export function isGefilterd({ tekst, gemeente, rol, status }: Filter): boolean {
  return tekst.trim() !== '' || gemeente !== '' || rol !== '' || status !== '';
}

/** The rows that the reader asked for; with one gemeente chosen, a row is about that gemeente only. */
export function filterAanpassingen(
  alle: readonly Aanpassing[],
  filter: Filter,
  rollen: Teaminhoud['rollen'],
): Aanpassing[] {
  const woordenlijst = zoekvorm(filter.tekst).split(/\s+/).filter(Boolean);
  return alle
    .flatMap((aanpassing) =>
      filter.gemeente === '' ? aanpassing : (inGemeente(aanpassing, filter.gemeente) ?? []),
    )
    .filter((aanpassing) => filter.status === '' || aanpassing.stand === filter.status)
    .filter((aanpassing) => filter.rol === '' || toRollen(aanpassing, rollen).has(filter.rol))
    .filter((aanpassing) => {
      const inhoud = zoekvorm(toZoektekst(aanpassing));
      return woordenlijst.every((woord) => inhoud.includes(woord));
    });
}

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

/** Owner that is no role of the list. */
export const ANDERS = 'anders';

export type Groep = { id: string; naam: string; rijen: readonly Aanpassing[] };

/** Puts rows under headings, in a fixed order; a row can stand under more than one gemeente or role. */
export function groepeer(
  rijen: readonly Aanpassing[],
  groep: Groepering,
  context: {
    themas: readonly Thema[];
    rollen: Teaminhoud['rollen'];
    gemeenten: readonly { code: string; naam: string }[];
  },
): Groep[] {
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
      default:
        return groep satisfies never;
    }
  };
  return groepen().filter((g) => g.rijen.length > 0);
}

function toThema({ wijziging: { aanleiding } }: Aanpassing): string | undefined {
  return aanleiding.soort === 'eigen' ? undefined : aanleiding.scanpunt.thema;
}

function toZoektekst({ titel, nummer, wijziging, rijen }: Aanpassing): string {
  return [
    titel,
    nummer === undefined ? '' : t.vraag(nummer),
    wijziging.id,
    ...rijen.flatMap(({ teksten, eigenaar, status }) => [...teksten, eigenaar ?? '', status.reden ?? '']),
  ].join(' ');
}

function zoekvorm(tekst: string): string {
  return tekst
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
}
