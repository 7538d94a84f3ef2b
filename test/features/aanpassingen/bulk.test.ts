import { describe, expect, it } from 'vitest';
import {
  LEGE_INVOER,
  telBesluit,
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
});
