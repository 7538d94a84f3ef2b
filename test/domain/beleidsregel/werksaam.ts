import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { Beleidsregel } from '../../../src/domain/beleidsregel/beleidsregel.ts';
import type { Waarde } from '../../../src/domain/beleidsregel/beslismodel.ts';
import {
  type Casus,
  type Casusantwoord,
  type Casusdagen,
  LEGE_CASUS,
} from '../../../src/domain/beleidsregel/casus.ts';
import { toAdvies } from '../../../src/domain/beleidsregel/toAdvies.ts';
import { leesDmn } from '../../../src/import/leesDmn.ts';

const MAP = 'checklists/beleidsregels/werksaam-westfriesland-2023';

export const regel = Beleidsregel.parse(parse(readFileSync(`${MAP}/regel.yaml`, 'utf8')));

const gelezen = await leesDmn(readFileSync(`${MAP}/regels.dmn`));
if (gelezen.soort !== 'ok') throw new Error(`regels.dmn: ${JSON.stringify(gelezen)}`);
export const { toetsbaar, fouten } = gelezen;

/** Answers: a value, a list of ticked points, or null for "weet ik niet". */
export type Antwoorden = Readonly<Record<string, Waarde | readonly string[] | null>>;

export function maakCasus(
  antwoorden: Antwoorden,
  { dagen = {}, lezingen = {} }: { dagen?: Partial<Casusdagen>; lezingen?: Record<string, Waarde> } = {},
): Casus {
  return {
    dagen: { ...LEGE_CASUS.dagen, ...dagen },
    lezingen: new Map(Object.entries(lezingen)),
    antwoorden: new Map(
      Object.entries(antwoorden).map(([variabele, waarde]) => [variabele, toAntwoord(waarde)]),
    ),
  };
}

function toAntwoord(waarde: Antwoorden[string] | undefined): Casusantwoord {
  if (waarde === null || waarde === undefined) return { soort: 'weet-niet' };
  return typeof waarde === 'object' ? { soort: 'punten', punten: waarde } : { soort: 'waarde', waarde };
}

export const adviesBij = (casus: Casus) => toAdvies(toetsbaar, regel, casus);

/** Outcome of one table, with the rules behind it. */
export function uitkomst(tabel: string, casus: Casus) {
  const advies = adviesBij(casus).uitkomsten.find((kandidaat) => kandidaat.tabel.id === tabel);
  if (!advies) throw new Error(`geen tabel ${tabel}`);
  return {
    ...advies,
    regels: advies.redenen.flatMap(({ rij }) => rij.regels),
    artikelen: advies.redenen.map(({ rij }) => rij.artikel),
  };
}

/** Somebody with bijstand who cannot earn the minimum wage, with one feature. */
export const BIJ: Antwoorden = {
  wettelijkeGroep: 'bijstand',
  kanWmlVoltijds: false,
  heeftMogelijkheden: true,
  aantalKenmerken: ['K1'],
  aantalTegenindicaties: [],
};
/** The same, for whom forfaitair is possible. */
export const FORFAITAIR: Antwoorden = {
  ...BIJ,
  metingMogelijk: false,
  akkoordWerkgever: true,
  proefplaats: 'geen',
  leerstage: 'geen',
};
export const NIEUW = { startWerk: '2026-10-01', startLks: '2026-10-01' };
