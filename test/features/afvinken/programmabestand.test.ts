import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { setVinkje, setVoorwaarde } from '../../../src/domain/traject/opdrachten/afvinken.ts';
import {
  voegModelToe,
  zetBaankoppeling,
  zetStapkoppeling,
} from '../../../src/domain/traject/opdrachten/modellen.ts';
import { Trajectvoortgang } from '../../../src/domain/voortgang/voortgangsbestand.ts';
import { toProgrammabestand } from '../../../src/features/afvinken/programmabestand.ts';
import { leesVoortgang } from '../../../src/storage/voortgangsbestand.ts';
import { maakAfleider } from '../../../src/store/afgeleid.ts';
import { eigenModel, klein, telIds, voerUit, werkwijze } from '../../builders.ts';

const nu = new Date(2026, 10, 21, 14, 2);
const traject = voerUit(
  klein(),
  setVinkje('GM0355', 'AFV-03', { bewijs: 'GEHEIM-bewijs', rol: 'administratie' }),
  setVoorwaarde('GM0355', 'AFV-04', { reden: 'GEHEIM-reden', geldigTot: '2027-05-01', rol: 'beslisser' }),
  [{ deel: 'notities', sleutel: 'GM0355/AANV-01', waarde: 'GEHEIM-notitie' }],
  [{ deel: 'team', sleutel: 'lid1', waarde: { rol: 'beslisser', uitvoerder: null, naam: 'GEHEIM-naam' } }],
);
const voortgang = maakAfleider(werkwijze)(traject).voortgang();

test('the file for the programme reads back as what was shown', () => {
  const { tekst } = toProgrammabestand(voortgang, nu);
  const gelezen = leesVoortgang(
    JSON.parse(tekst),
    (waarde) => z.safeParse(Trajectvoortgang, waarde).data ?? null,
  );
  expect(gelezen).toEqual({ soort: 'ok', waarde: voortgang, opgeslagenOp: nu.toISOString() });
});

test('no note, name, proof or reason is in it', () => {
  expect(JSON.stringify(traject)).toContain('GEHEIM-naam');
  expect(toProgrammabestand(voortgang, nu).tekst).not.toContain('GEHEIM');
});

test('a process model changes nothing in it', () => {
  const model = {
    bestandsnaam: 'GEHEIM.bpmn',
    model: eigenModel(['a'], 'GEHEIM'),
    opmerkingen: [],
    gemeenten: ['GM0355'],
  };
  const met = voerUit(
    traject,
    voegModelToe(traject, 'm1', model, telIds()),
    zetBaankoppeling('m1', 'baan a', null),
    zetStapkoppeling('m1', 'a', ['A1']),
  );
  expect(maakAfleider(werkwijze)(met).voortgang()).toEqual(voortgang);
});

test('its name says what it is, of whom and of which day', () => {
  expect(toProgrammabestand({ ...voortgang, naam: "Regio 's-Hertogenbosch" }, nu).naam).toBe(
    'voortgang_regio-s-hertogenbosch_2026-11-21.json',
  );
});
