import { describe, expect, test } from 'vitest';
import type { Traject } from '../../../src/domain/traject/traject.ts';
import {
  heropen,
  setEigenaar,
  setIngangsdatum,
  setVinkje,
  setVoorwaarde,
  trekAfvinkenIn,
  vinkAf,
} from '../../../src/domain/traject/opdrachten/afvinken.ts';
import { setAntwoord } from '../../../src/domain/traject/opdrachten/antwoorden.ts';
import {
  type Gemeenterij,
  kiesGemeente,
  toGemeenterijen,
  volgende,
} from '../../../src/features/afvinken/gemeenterij.ts';
import { kaartInWoorden } from '../../../src/features/afvinken/kaartwoorden.ts';
import { maakAfleider } from '../../../src/store/afgeleid.ts';
import { klein, preferentAntwoord, telIds, voerUit, werkwijze } from '../../builders.ts';

const ZEIST = 'GM0355';
const VANDAAG = '2026-11-21';
const leidAf = maakAfleider(werkwijze);
const vinkbaar = werkwijze.afvinken.punten.filter(({ bepaling }) => bepaling === 'aangevinkt');
const bewijs = { bewijs: 'Gezien', rol: 'administratie' };

function rijVan(traject: Traject, code = ZEIST): Gemeenterij {
  const rij = toGemeenterijen(leidAf(traject), VANDAAG).find((r) => r.code === code);
  if (!rij) throw new Error(`geen ${code}`);
  return rij;
}

/** Zeist with everything in order: preferred answers, proof, owner and date. */
function klaar(traject = klein()): Traject {
  return voerUit(
    traject,
    ...werkwijze.scanlijst.scanpunten.map((punt) =>
      setAntwoord(traject, {
        gemeenten: [ZEIST],
        scanpunt: punt.id,
        antwoord: preferentAntwoord(punt),
        versie: '1',
        nieuwId: telIds(),
      }),
    ),
    ...vinkbaar.map(({ id }) => setVinkje(ZEIST, id, bewijs)),
    setEigenaar(ZEIST, 'administratie'),
    setIngangsdatum(ZEIST, '2026-12-01'),
  );
}

const besluit = { op: VANDAAG, rol: 'begeleider', criteriaversie: '2026.1', onderVoorwaarde: false };
const metVoorwaarde = (geldigTot: string) =>
  voerUit(
    klaar(),
    setVinkje(ZEIST, 'AFV-04', undefined),
    setVoorwaarde(ZEIST, 'AFV-04', { reden: 'Leverancier', geldigTot, rol: 'beslisser' }),
  );

describe('the card of a gemeente', () => {
  test('names the open points as long as they fit', () => {
    const { kaart } = rijVan(voerUit(klaar(), setVinkje(ZEIST, 'AFV-04', undefined)));
    expect(kaart.soort).toBe('bezig');
    expect(kaartInWoorden(kaart, VANDAAG)).toBe('Nog 1 punt: brieven');
    expect(kaartInWoorden(rijVan(klein()).kaart, VANDAAG)).toMatch(/^Nog \d punten open$/);
  });

  test('is ready only when all eight points are met', () => {
    expect(rijVan(klaar()).kaart).toEqual({ soort: 'klaar', onderVoorwaarde: false });
  });

  test('is ready on a condition that still runs, and says so', () => {
    expect(rijVan(metVoorwaarde('2027-05-01')).kaart).toEqual({ soort: 'klaar', onderVoorwaarde: true });
  });

  test('is not ready on a condition that has ended, and names the point', () => {
    const { kaart } = rijVan(metVoorwaarde('2026-11-20'));
    expect(kaart.soort).toBe('bezig');
    expect(kaartInWoorden(kaart, VANDAAG)).toBe('Nog 1 punt: brieven');
  });

  test('counts the last day of a condition as still running', () => {
    expect(rijVan(metVoorwaarde(VANDAAG)).kaart.soort).toBe('klaar');
  });

  test('asks to look again when the condition ends after the check-off', () => {
    const traject = voerUit(
      metVoorwaarde('2026-11-20'),
      vinkAf(ZEIST, { ...besluit, onderVoorwaarde: true }, telIds()),
    );
    expect(rijVan(traject).kaart).toMatchObject({ soort: 'kijk-opnieuw', verlopen: '2026-11-20' });
  });

  test('stays checked off when an answer changes later, but says what is open again', () => {
    const traject = voerUit(klaar(), vinkAf(ZEIST, besluit, telIds()), setEigenaar(ZEIST, ''));
    const { kaart, stand } = rijVan(traject);
    expect(stand.besluit?.soort).toBe('afgevinkt');
    expect(kaartInWoorden(kaart, VANDAAG)).toBe('Afgevinkt, maar weer open: eigenaar met datum');
  });

  test('says when it was checked off', () => {
    const traject = voerUit(klaar(), vinkAf(ZEIST, besluit, telIds()));
    expect(kaartInWoorden(rijVan(traject).kaart, VANDAAG)).toBe('Vandaag afgevinkt');
    expect(kaartInWoorden(rijVan(traject).kaart, '2026-11-22')).toBe('Afgevinkt op 21 november 2026');
  });

  test('is ready again after reopening: the points keep their proof', () => {
    const traject = voerUit(
      klaar(),
      vinkAf(ZEIST, besluit, telIds()),
      heropen(ZEIST, { op: VANDAAG, rol: 'beslisser', reden: 'Nieuw systeem' }, telIds()),
    );
    expect(rijVan(traject).kaart.soort).toBe('klaar');
    expect(rijVan(traject).stand.besluit?.soort).toBe('heropend');
  });
});

describe('taking a check-off back', () => {
  test('leaves the decision as it was before', () => {
    const eerder = voerUit(
      klaar(),
      heropen(ZEIST, { op: '2026-10-01', rol: 'beslisser', reden: 'x' }, telIds()),
    );
    const vorige = rijVan(eerder).stand.besluit;
    const af = voerUit(eerder, vinkAf(ZEIST, besluit, telIds()));
    expect(rijVan(voerUit(af, trekAfvinkenIn(ZEIST, vorige, telIds()))).stand.besluit).toEqual(vorige);
    expect(rijVan(voerUit(af, trekAfvinkenIn(ZEIST, undefined, telIds()))).stand.besluit).toBeUndefined();
  });

  test('is written in the journal, which only grows', () => {
    const ids = telIds();
    const af = voerUit(klaar(), vinkAf(ZEIST, besluit, ids));
    const terug = voerUit(af, trekAfvinkenIn(ZEIST, undefined, ids));
    expect(Object.keys(terug.journaal).length).toBe(Object.keys(af.journaal).length + 1);
    expect(Object.values(terug.journaal).at(-1)?.wat).toEqual({ soort: 'heropend', gemeente: ZEIST });
  });
});

describe('which gemeente is open', () => {
  const rijen = toGemeenterijen(leidAf(klaar()), VANDAAG);
  test('the one in the address wins', () => {
    expect(kiesGemeente(rijen, 'GM0373')?.code).toBe('GM0373');
  });
  test('without an address, or with a wrong one, the one that is ready', () => {
    expect(kiesGemeente(rijen, undefined)?.code).toBe(ZEIST);
    expect(kiesGemeente(rijen, 'GM9999')?.code).toBe(ZEIST);
  });
  test('after the last check-off there is nothing to go on with', () => {
    expect(
      volgende(
        rijen.filter(({ code }) => code === ZEIST),
        ZEIST,
      ),
    ).toBeUndefined();
  });
});
