import { describe, expect, it } from 'vitest';
import type { Gekozen } from '../../../src/domain/traject/opdrachten/werk.ts';
import type { WijzigingInGemeente } from '../../../src/domain/wijziging/wijziging.ts';
import {
  LEGE_INVOER,
  telBesluit,
  telWerking,
  toBulkfout,
  toWerkwaarden,
} from '../../../src/features/aanpassingen/bulk/bulkinvoer.ts';

describe('what somebody fills in for many changes', () => {
  it('is refused when nothing is filled in, when a blockade has no reason, and when accepting has none', () => {
    expect(toBulkfout(LEGE_INVOER)).toBe('niets');
    expect(toBulkfout({ ...LEGE_INVOER, eigenaar: '  ' })).toBe('niets');
    expect(toBulkfout({ ...LEGE_INVOER, status: 'geblokkeerd', wachtOp: ' ' })).toBe('wachtOp');
    expect(toBulkfout({ ...LEGE_INVOER, besluit: 'aanvaarden' })).toBe('reden');
    expect(toBulkfout({ ...LEGE_INVOER, besluit: 'later' })).toBeUndefined();
  });

  it('becomes only the values that were filled in, without spaces around them', () => {
    const gevuld = Object.entries(toWerkwaarden({ ...LEGE_INVOER, eigenaar: ' Jurist ', tot: '2027-01-01' }));
    expect(gevuld.filter(([, waarde]) => waarde !== undefined)).toEqual([['eigenaar', 'Jurist']]);
    expect(toWerkwaarden({ ...LEGE_INVOER, status: 'geblokkeerd', wachtOp: ' leverancier ' }).status).toEqual(
      {
        stand: 'geblokkeerd',
        reden: 'leverancier',
      },
    );
    expect(
      toWerkwaarden({ ...LEGE_INVOER, besluit: 'aanvaarden', reden: ' duur ', tot: '2027-01-01' }).besluit,
    ).toEqual({ keuze: 'aanvaarden', reden: 'duur', tot: '2027-01-01' });
  });

  it('says nothing about a decision when none was chosen', () => {
    expect(telBesluit([], LEGE_INVOER)).toBeUndefined();
    expect(telBesluit([], { ...LEGE_INVOER, besluit: 'later' })).toEqual({ kan: 0, van: 0 });
  });

  it('counts what becomes another, and of those what loses an owner or a day that stands there', () => {
    const rij = (meer: Partial<WijzigingInGemeente> = {}): WijzigingInGemeente => ({
      gemeente: 'VB0001',
      teksten: [],
      vereist: 'moet',
      status: { stand: 'te-doen' },
      inspanning: 'M',
      geldt: 'geldt',
      ...meer,
    });
    const gekozen = (id: string, ...rijen: WijzigingInGemeente[]): Gekozen => ({
      wijziging: {
        id,
        aanleiding: { soort: 'eigen', titel: id, tekst: '' },
        soort: 'brief',
        rol: 'administratie',
        gemeenten: rijen,
      },
      rijen,
    });
    const alle = [
      gekozen('leeg', rij()),
      gekozen('zelfde', rij({ eigenaar: 'Jurist' })),
      gekozen('anders', rij({ eigenaar: 'Jurist' }), rij({ gemeente: 'VB0002', eigenaar: 'Beleid' })),
      gekozen('dag', rij({ deadline: '2027-01-01' })),
    ];
    expect(telWerking(alle, { eigenaar: 'Jurist' })).toEqual({ verandert: 3, vervangt: 1 });
    expect(telWerking(alle, { deadline: '2027-01-01' })).toEqual({ verandert: 3, vervangt: 0 });
    expect(telWerking(alle, { deadline: '2027-02-01' })).toEqual({ verandert: 4, vervangt: 1 });
    // The norm offers no decision on own changes.
    expect(telWerking(alle, { besluit: { keuze: 'later' } })).toEqual({ verandert: 0, vervangt: 0 });
    expect(telWerking(alle, {})).toEqual({ verandert: 0, vervangt: 0 });
  });
});
