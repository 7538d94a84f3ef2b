import type { Procesmodel } from '../../../src/domain/proces/procesmodel.ts';
import { lijn, opId, stap } from './graafbouwer.ts';

type Stapregel = readonly [id: string, baan: string, naam: string];

/** A model as a gemeente draws it: own ids, own names, own lanes. */
export function model(
  banen: Readonly<Record<string, string>>,
  stappen: readonly Stapregel[],
  anders: Partial<Procesmodel['graaf']> = {},
): Procesmodel {
  return {
    naam: 'Werkproces LKS',
    banen: Object.entries(banen).map(([id, naam]) => ({ id, naam })),
    documenten: [],
    groepen: {},
    graaf: {
      stappen: opId(stappen.map(([id, baan, naam]) => stap(id, { baan, naam }))),
      poorten: {},
      gebeurtenissen: {},
      overgangen: lijn(...stappen.map(([id]) => id)),
      ...anders,
    },
  };
}

/** A gemeente with an own way of working: it lets employers declare, and does not measure in time. */
export const GEMEENTE = model(
  { L1: 'Onderneming', L2: 'Klantmanager Werk', L3: 'Backoffice', L4: 'Arbeidsdeskundige' },
  [
    ['T1', 'L2', 'Doelgroep LKS bepalen'],
    ['T2', 'L1', 'Aanvraag LKS indienen'],
    ['T3', 'L3', 'Aanvraag ontvangen en registreren'],
    ['T4', 'L3', 'Ontvangst bevestigen'],
    ['T5', 'L3', 'Aanvraag controleren'],
    ['T6', 'L3', 'Afwijzingsbrief versturen'],
    ['T7', 'L3', 'Loonwaardemeting inplannen'],
    ['T8', 'L4', 'Loonwaarde meten'],
    ['T9', 'L4', 'Rapport opstellen'],
    ['T10', 'L2', 'Loonwaarde vaststellen'],
    ['T11', 'L3', 'LKS berekenen'],
    ['T12', 'L3', 'Besluit nemen'],
    ['T13', 'L3', 'Beschikking versturen'],
    ['T14', 'L1', 'Besluit ontvangen'],
    ['T15', 'L1', 'Maandelijks declareren'],
    ['T16', 'L3', 'Declaratie controleren'],
    ['T17', 'L3', 'LKS uitbetalen'],
    ['T18', 'L1', 'Wijziging doorgeven'],
    ['T19', 'L3', 'Mutatie verwerken'],
    ['T20', 'L3', 'Herinnering sturen'],
    ['T21', 'L1', 'Einde dienstverband melden'],
    ['T22', 'L3', 'LKS beëindigen'],
  ],
  {
    poorten: opId([{ id: 'G1', vraag: 'Recht op LKS?', baan: 'L3', soort: 'of', routes: {} }]),
    gebeurtenissen: opId([
      { id: 'S1', soort: 'begin', tekst: 'Kandidaat gevonden', baan: 'L1' },
      { id: 'E1', soort: 'einde', tekst: 'Klaar', baan: 'L3' },
    ]),
    overgangen: [
      ...lijn('S1', 'T1', 'T2', 'T3', 'T4', 'T5', 'G1'),
      { van: 'G1', naar: 'T6', label: 'nee' },
      { van: 'G1', naar: 'T7', label: 'ja' },
      ...lijn('T6', 'E1'),
      ...lijn('T7', 'T8', 'T9', 'T10', 'T11', 'T12', 'T13', 'T14', 'T15', 'T16', 'T17'),
      ...lijn('T17', 'T18', 'T19', 'T17'),
      ...lijn('T17', 'T20', 'T21', 'T22', 'E1'),
    ],
  },
);
