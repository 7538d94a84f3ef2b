import { test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { laadVoorbeeld } from '../../../../src/content/voorbeelden.ts';
import { voorbeeldNaarTraject } from '../../../../src/content/voorbeeldNaarTraject.ts';
import {
  type Cijfer,
  cijfersleutel,
  toCijfers,
  toWaarde,
} from '../../../../src/domain/proces/kerncijfers/cijfer.ts';
import { toCijferpunten } from '../../../../src/domain/proces/kerncijfers/cijferpunten.ts';
import { toKerncijfers } from '../../../../src/domain/proces/kerncijfers/kerncijfers.ts';
import { toNugraaf } from '../../../../src/domain/proces/kerncijfers/nugraaf.ts';
import { maakRegiocijfer } from '../../../../src/domain/proces/kerncijfers/regiocijfer.ts';
import { telFormulieren } from '../../../../src/domain/proces/kerncijfers/telling.ts';
import type { Procesgraaf } from '../../../../src/domain/proces/procesgraaf.ts';
import { effectenVan } from '../../../../src/domain/scanlijst/effectenVan.ts';
import type { Scanpunt } from '../../../../src/domain/scanlijst/scanlijst.ts';
import { toHuidigProces } from '../../../../src/domain/proces/huidigProces.ts';
import { vergelijkGemeente } from '../../../../src/domain/proces/vergelijking.ts';
import type { Effect } from '../../../../src/domain/scanlijst/effect.ts';
import type { Antwoord } from '../../../../src/domain/scanlijst/antwoord.ts';
import { vergelijkTraject } from '../../../../src/domain/traject/trajectvergelijking.ts';
import {
  antwoorden,
  meetlat,
  preferentAntwoord,
  werkwijze,
  willekeurigeAntwoorden,
} from '../../../builders.ts';

const cijferpunten = toCijferpunten(meetlat);
const alleGoed = Object.fromEntries(
  werkwijze.scanlijst.scanpunten.map((punt) => [punt.id, preferentAntwoord(punt)]),
);
const METEN: Cijfer = { soort: 'doorlooptijd', route: 'meten' };
const FORFAITAIR: Cijfer = { soort: 'doorlooptijd', route: 'forfaitair' };

function regio(perGemeente: Record<string, ReadonlyMap<string, Antwoord>>) {
  const feiten = new Map(Object.entries(perGemeente));
  const vergelijkingen = new Map([...feiten].map(([code, a]) => [code, vergelijkGemeente(meetlat, a)]));
  return maakRegiocijfer({ meetlat, cijferpunten, vergelijkingen, antwoorden: feiten });
}
const weken = (waarde: number, anker: string): Antwoord => ({
  soort: 'termijn',
  waarde,
  eenheid: 'weken',
  anker,
});
const TERMIJNEN = {
  ...alleGoed,
  'AANV-11': weken(2, 'na-verzoek'),
  'LOON-06': weken(7, 'na-aanvraag'),
  'BETA-08': weken(6, 'na-besluit'),
};

test('what happens every month after the first payment is not on the way to it', () => {
  const keuze = (optie: string): Antwoord => ({ soort: 'optie', optie });
  const nu = regio({ A: antwoorden({ ...alleGoed, 'WIJZ-05': keuze('b'), 'ZIEK-02': keuze('c') }) });
  const { nu: overdrachten, voorkeur } = nu({ soort: 'overdrachten', route: 'meten' });
  expect(overdrachten).toEqual(voorkeur);
});

describe('doorlooptijd now', () => {
  it('uses the facts that a gemeente gave, also where the norm is empty', () => {
    // The decision promises 8 weeks after the application, whatever happens before; then 6 weeks to the first payment.
    const nu = regio({ A: antwoorden({ ...TERMIJNEN, 'BESL-01': weken(8, 'na-aanvraag') }) })(METEN);
    expect(nu.perGemeente.get('A')).toMatchObject({ stand: 'bekend', waarde: { minimum: 98, maximum: 98 } });
  });

  it('uses the fact of a gemeente that is faster than the norm', () => {
    const nu = regio({ A: antwoorden({ ...TERMIJNEN, 'BESL-01': weken(3, 'na-loonwaarde') }) })(METEN);
    // 7 weeks to the measurement, then unknown terms, 3 weeks to the decision, 6 weeks to the payment.
    expect(nu.nu).toEqual({ minimum: (7 + 3 + 6) * 7, maximum: null });
    expect(nu.voorkeur).toEqual({ minimum: 35, maximum: null });
  });

  it.each<[string, Antwoord | undefined, 'open' | 'onbekend']>([
    ['nobody answered', undefined, 'open'],
    ['somebody does not know', { soort: 'weten-we-niet' }, 'onbekend'],
    ['is not laid down', { soort: 'niet-vastgelegd' }, 'onbekend'],
    ['somebody answered in own words', { soort: 'anders-namelijk', tekst: 'ligt eraan' }, 'onbekend'],
  ])('does not take the preferred term where %s', (_, antwoord, veld) => {
    const rest = new Map([...antwoorden(TERMIJNEN)].filter(([id]) => id !== 'BESL-01'));
    const nu = regio({ A: antwoord ? rest.set('BESL-01', antwoord) : rest })(METEN);
    expect(nu.nu).toEqual({ minimum: (7 + 6) * 7, maximum: null });
    expect(nu.perGemeente.get('A')).toMatchObject({ stand: 'voorlopig', [veld]: ['BESL-01'] });
  });

  it('has no forfaitaire route where a gemeente always measures first', () => {
    const nu = regio({ A: antwoorden({ ...TERMIJNEN, 'FORF-01': 'c' }) });
    expect(nu(FORFAITAIR).perGemeente.get('A')?.stand).toBe('geen-route');
    expect(nu(METEN).perGemeente.get('A')?.stand).toBe('bekend');
  });
});

describe('figures of a region', () => {
  it('keep what is known of one gemeente where another has no maximum', () => {
    const open = antwoorden({ ...TERMIJNEN, 'BESL-01': { soort: 'weten-we-niet' } });
    const vast = antwoorden({ ...TERMIJNEN, 'BESL-01': weken(8, 'na-aanvraag') });
    const samen = regio({ A: open, B: vast })(METEN);
    expect(samen).toMatchObject({ nu: { minimum: 91, maximum: null }, hoogsteBekend: 98 });
    expect(regio({ A: open })(METEN).hoogsteBekend).toBeUndefined();
    expect(regio({ B: vast })(METEN).hoogsteBekend).toBeUndefined();
  });

  it('run from the lowest to the highest gemeente', () => {
    const nu = regio({
      A: antwoorden(alleGoed),
      B: antwoorden({ ...alleGoed, 'FORF-03': 'c', 'BETA-03': 'b' }),
    });
    expect(nu({ soort: 'formulieren' }).nu).toEqual({ minimum: 2, maximum: 4 });
  });

  it('say nothing of a gemeente that answered fewer than half of the questions behind them', () => {
    const nu = regio({ A: antwoorden(alleGoed), B: antwoorden({ 'AANV-01': 'a' }) })({
      soort: 'formulieren',
    });
    expect(nu.nu).toEqual({ minimum: 2, maximum: 2 });
    expect(nu.perGemeente.get('B')?.stand).toBe('nog-niet-bekend');
    expect(nu.open).toContain('AANV-02');
  });

  it('are those of the preferente werkwijze when everything is answered like that', () => {
    const nu = regio({ A: antwoorden(alleGoed) });
    for (const soort of ['formulieren', 'brieven', 'contactmomenten'] as const) {
      expect(nu({ soort }).nu, soort).toEqual(nu({ soort }).voorkeur);
    }
  });

  test.prop([willekeurigeAntwoorden], { numRuns: 20 })(
    'have a minimum that is never above the maximum',
    (feiten) => {
      for (const { nu } of [METEN, FORFAITAIR, { soort: 'contactmomenten' } as const].map(
        regio({ A: feiten }),
      )) {
        expect(nu?.maximum ?? Infinity).toBeGreaterThanOrEqual(nu?.minimum ?? 0);
      }
    },
  );
});

describe('toCijferpunten', () => {
  it('finds every question whose answer changes a figure, and no other', () => {
    expect(cijferpunten.get('formulieren')).toEqual([
      'AANV-01',
      'AANV-02',
      'FORF-01',
      'FORF-03',
      'BESL-06',
      'BETA-03',
      'WIJZ-03',
      'VERL-02',
    ]);
    expect(cijferpunten.get('doorlooptijd/meten')).toEqual(
      expect.arrayContaining(['AANV-11', 'LOON-06', 'BESL-01', 'BETA-08']),
    );
    expect(cijferpunten.get('doorlooptijd/meten')).not.toContain('AANV-03');
  });

  it('names the questions with an effect that changes the figure when one tries it; of hand-overs at least those', () => {
    const { scanlijst, werkproces } = werkwijze;
    // The value, and of a doorlooptijd which terms are unknown: a step without a term can have any.
    const inhoud = (graaf: Procesgraaf, cijfer: Cijfer) =>
      JSON.stringify([
        toWaarde({ graaf, werkproces }, cijfer),
        cijfer.soort === 'doorlooptijd' &&
          toKerncijfers({ graaf, werkproces }).doorlooptijd.get(cijfer.route)?.onbekend,
      ]);
    const basis = toKerncijfers({ graaf: meetlat.voorkeur, werkproces });
    const verandert = (effect: Effect, cijfer: Cijfer) => {
      if (effect.soort === 'andere-termijn') {
        const tijd = cijfer.soort === 'doorlooptijd' && basis.doorlooptijd.get(cijfer.route);
        return tijd !== false && tijd?.stappen.some(({ stap }) => stap === effect.stap) === true;
      }
      const afwijkingen = [{ code: 'proef', effecten: [effect] }];
      const beoordelingen = new Map([['proef', { soort: 'anders' as const, afwijkingen }]]);
      const graaf = toHuidigProces({ voorkeur: meetlat.voorkeur, werkproces, beoordelingen });
      return inhoud(graaf, cijfer) !== inhoud(meetlat.voorkeur, cijfer);
    };
    for (const cijfer of toCijfers(werkproces)) {
      const zelf = scanlijst.scanpunten.filter((punt) =>
        effectenVan(punt).some((effect) => verandert(effect, cijfer)),
      );
      const valtWegDoor = ({ slaOver = [] }: Scanpunt) =>
        slaOver.some(({ punten }) => zelf.some(({ id }) => punten.includes(id)));
      const geprobeerd = scanlijst.scanpunten
        .filter((punt) => zelf.includes(punt) || valtWegDoor(punt))
        .map(({ id }) => id);
      const gevonden = cijferpunten.get(cijfersleutel(cijfer)) ?? [];
      // Whether a hand-over goes or stays can hang on a second answer.
      const isMeer = (id: string) => cijfer.soort === 'overdrachten' && !geprobeerd.includes(id);
      expect(
        gevonden.filter((id) => !isMeer(id)),
        cijfersleutel(cijfer),
      ).toEqual(geprobeerd);
    }
  });

  test.prop([willekeurigeAntwoorden])('names all questions that a figure of now depends on', (feiten) => {
    const punten = new Set(cijferpunten.get('formulieren'));
    const alleen = new Map([...feiten].filter(([id]) => punten.has(id)));
    const formulieren = (a: ReadonlyMap<string, Antwoord>) => {
      const { beoordelingen } = vergelijkGemeente(meetlat, a);
      return telFormulieren(
        toNugraaf(meetlat, { antwoorden: a, gezegd: beoordelingen }),
        werkwijze.werkproces,
      ).aantal;
    };
    expect(formulieren(alleen)).toBe(formulieren(feiten));
  });
});

describe('the example region', () => {
  it('has the figures that one counts by hand', async () => {
    const traject = voorbeeldNaarTraject({ voorbeeld: await laadVoorbeeld('voorbeeldregio'), id: 'proef' });
    const vergeleken = vergelijkTraject(meetlat, traject);
    const reken = maakRegiocijfer({
      meetlat,
      cijferpunten,
      vergelijkingen: new Map([...vergeleken].map(([code, { vergelijking }]) => [code, vergelijking])),
      antwoorden: new Map([...vergeleken].map(([code, v]) => [code, v.antwoorden])),
    });
    const minimum = (route: string, code: string) => {
      const nu = reken({ soort: 'doorlooptijd', route }).perGemeente.get(code);
      return nu && 'waarde' in nu ? nu.waarde.minimum : undefined;
    };
    // 6 weeks after a complete application, 3 weeks to the payment.
    expect(minimum('meten', 'VB0001')).toBe(63);
    // 3 weeks to the measurement, 5 weeks after the loonwaarde, 3 weeks to the payment.
    expect(minimum('meten', 'VB0003')).toBe(77);
    // Forfaitair there is no measurement: 5 weeks after that choice, 3 weeks to the payment.
    expect(minimum('forfaitair', 'VB0003')).toBe(56);
    // 8 weeks after the application, 6 weeks to the payment; always measured first.
    expect(minimum('meten', 'VB0004')).toBe(98);
    expect(minimum('forfaitair', 'VB0004')).toBeUndefined();
  });
});
