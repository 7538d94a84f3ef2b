import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { leesLandelijkbestand } from '../../src/app/landelijk/leesLandelijkbestand.ts';
import type { Bestandslezing } from '../../src/app/landelijk/bestandslezing.ts';
import { inleesfout } from '../../src/app/landelijk/inleesfout.ts';
import { toLosseVoortgang } from '../../src/domain/voortgang/losseVoortgang.ts';
import { leesBestand } from '../../src/storage/leesTrajectbestand.ts';
import { toVoortgangsbestand } from '../../src/storage/voortgangsbestand.ts';
import { maakAfleider } from '../../src/store/afgeleid.ts';
import { werkwijze } from '../builders.ts';
import { maakLandelijkeBestanden } from '../fixtures/landelijk/maakLandelijkeBestanden.ts';
import { GEHEIM } from '../fixtures/landelijk/maakTraject.ts';
import { maakRotteBestanden } from '../fixtures/landelijk/maakRotteBestanden.ts';

const bestanden = maakLandelijkeBestanden({ aantal: 30 });
const lees = (naam: string, inhoud: string | Uint8Array<ArrayBuffer>) =>
  leesLandelijkbestand(new File([inhoud], naam), werkwijze);
const gelezen = (lezing: Bestandslezing | undefined) => {
  if (lezing?.soort !== 'gelezen') throw new Error(JSON.stringify(lezing));
  return lezing;
};

describe('a file for the national stand', () => {
  test('gives the statuses and days that were put in', async () => {
    for (const bestand of bestanden) {
      const [lezing] = await lees(bestand.naam, bestand.tekst);
      const { voortgang, opgeslagenOp } = gelezen(lezing);
      expect(opgeslagenOp).toBe(bestand.opgeslagenOp);
      expect(voortgang).toMatchObject({ traject: bestand.traject, voorbeeld: bestand.voorbeeld });
      expect(
        voortgang.gemeenten.map(({ code, status, sinds, grond, eerder }) => ({
          code,
          status,
          dagen: [...eerder.map((feit) => feit.sinds), sinds].map((op) => op.slice(0, 10)),
          grond,
        })),
      ).toEqual(bestand.gemeenten.map(({ code, status, dagen, grond }) => ({ code, status, dagen, grond })));
    }
  });

  test('says which changes wait, and since which day', async () => {
    const vast = ['aanpassen', 'afgevinkt', 'heropend'];
    for (const bestand of bestanden) {
      const { voortgang } = gelezen((await lees(bestand.naam, bestand.tekst))[0]);
      const wacht = voortgang.gemeenten.map(({ geblokkeerd }) =>
        geblokkeerd?.map(({ wijziging, sinds }) => `${wijziging} ${sinds?.slice(0, 10)}`),
      );
      expect(wacht).toEqual(
        bestand.gemeenten.map(({ status, dagen }) => (vast.includes(status) ? [`EIGEN ${dagen[2]}`] : [])),
      );
    }
  });

  test('keeps no names, notes, reasons or mail addresses', async () => {
    for (const bestand of bestanden) {
      expect(bestand.tekst).toContain(GEHEIM);
      expect(JSON.stringify(gelezen((await lees(bestand.naam, bestand.tekst))[0]).voortgang)).not.toContain(
        GEHEIM,
      );
    }
  });

  test('says the same as the traject says of itself when it is open', () => {
    for (const { tekst } of bestanden.slice(0, 8)) {
      const bestand = leesBestand(tekst, [werkwijze.scanlijst.id]);
      if (bestand.soort !== 'ok') throw new Error(bestand.soort);
      const open = maakAfleider(werkwijze)(bestand.traject).voortgang();
      expect(toLosseVoortgang(werkwijze, bestand.traject)).toEqual(open);
    }
  });

  test('may be a voortgangsbestand, which says the same', async () => {
    const [eerste] = bestanden;
    const { voortgang } = gelezen((await lees('t.json', eerste?.tekst ?? ''))[0]);
    const op = '2026-11-01T10:00:00.000Z';
    const [weer] = await lees('v.json', toVoortgangsbestand(voortgang, op));
    expect(weer).toEqual({ naam: 'v.json', soort: 'gelezen', voortgang, opgeslagenOp: op });
  });

  test('that names one gemeente twice is refused: which of the two holds nobody can say', async () => {
    const { voortgang } = gelezen((await lees('t.json', bestanden[0]?.tekst ?? ''))[0]);
    const [eerste] = voortgang.gemeenten;
    const dubbel = { ...voortgang, gemeenten: [...voortgang.gemeenten, eerste] };
    const tekst = toVoortgangsbestand(dubbel, '2026-11-01T10:00:00.000Z');
    expect(await lees('v.json', tekst)).toMatchObject([{ soort: 'fout', fout: { soort: 'onleesbaar' } }]);
  });

  test('of an earlier shape is read, and says nothing of what waits', async () => {
    const { voortgang } = gelezen((await lees('t.json', bestanden[0]?.tekst ?? ''))[0]);
    const gemeenten = voortgang.gemeenten.map(({ geblokkeerd, ...rest }) => {
      expect(geblokkeerd).not.toBeNull();
      return rest;
    });
    const oud = toVoortgangsbestand({ ...voortgang, gemeenten }, '2026-11-01T10:00:00.000Z');
    const [lezing] = await lees('v.json', oud.replace('"formaat": 4', '"formaat": 2'));
    expect(gelezen(lezing).voortgang.gemeenten).toEqual(gemeenten.map((g) => ({ ...g, geblokkeerd: null })));
    expect(await lees('v.json', oud)).toMatchObject([{ soort: 'fout', fout: { soort: 'onleesbaar' } }]);
  });

  test.each(maakRotteBestanden(bestanden[0]?.tekst ?? ''))(
    'that is rotten ($naam) is named with a reason in words, and nothing is thrown',
    async ({ naam, bytes, soort }) => {
      const lezingen = await lees(naam, bytes);
      expect(lezingen).toMatchObject([{ naam, soort: 'fout', fout: { soort } }]);
      const zinnen = lezingen.flatMap((lezing) => (lezing.soort === 'fout' ? [inleesfout(lezing.fout)] : []));
      expect(zinnen).toEqual([expect.stringMatching(/^[A-Z].+\.$/)]);
    },
  );

  test('that is too large is refused without being read', async () => {
    const groot = {
      name: 'groot.json',
      size: 60 * 1024 * 1024,
      arrayBuffer: () => Promise.reject(new Error('read')),
    };
    expect(await leesLandelijkbestand(groot, werkwijze)).toMatchObject([{ fout: { soort: 'te-groot' } }]);
  });

  test('that was moved meanwhile says so', async () => {
    const weg = {
      name: 'weg.json',
      size: 10,
      arrayBuffer: () => Promise.reject(new DOMException('weg', 'NotFoundError')),
    };
    expect(await leesLandelijkbestand(weg, werkwijze)).toMatchObject([{ fout: { soort: 'niet-te-lezen' } }]);
  });
});

test('a broken zip is one file that cannot be read', async () => {
  const rauw = deflateRawSync(Buffer.from('{}'));
  const [lezing] = await lees('a.zip', new Uint8Array([0x50, 0x4b, 3, 4, ...rauw]));
  expect(lezing).toMatchObject({ soort: 'fout', fout: { soort: 'zip', fout: { soort: 'geen-zip' } } });
});
