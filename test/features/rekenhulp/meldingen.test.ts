import { describe, expect, it } from 'vitest';
import type { Lksinvoer } from '../../../src/domain/bedrag/lksinvoer.ts';
import { toMeldingen, toUitkomstzinnen } from '../../../src/features/rekenhulp/meldingen.ts';
import { bereken, gemeten } from '../../domain/bedrag/lksproef.ts';

const zinnen = (anders: Partial<Lksinvoer>) => toUitkomstzinnen(bereken(anders));
const meldingen = (anders: Partial<Lksinvoer>) => Object.fromEntries(toMeldingen(bereken(anders)));

describe('what stands at the fields', () => {
  it('is every mistake, in words that say what to fill in', () => {
    expect(meldingen({ datum: 'x', uren: 60, ...gemeten(101), werkgeverslasten: Number.NaN })).toEqual({
      datum: 'Deze datum bestaat niet. Kies een andere.',
      uren: 'Vul meer dan 0 uur in, en hoogstens 48 uur.',
      loonwaarde: 'Een loonwaarde ligt tussen 0% en 100%.',
      werkgeverslasten: 'Vul een getal in, bijvoorbeeld 32 of 27,5.',
    });
    expect(meldingen({ uren: 0.125 })).toEqual({ uren: 'Vul hoogstens twee cijfers achter de komma in.' });
  });

  it('is a day or an age that the content does not know', () => {
    expect(meldingen({ datum: '2027-02-01' })).toEqual({
      datum:
        'Voor 1 februari 2027 kennen we het minimumloon niet. De rekenhulp kent de bedragen van 1 januari 2023 tot en met 31 december 2026.',
    });
    expect(meldingen({ datum: '2023-02-01', leeftijd: 18, voltijdUren: 36, werkgeverslasten: 24 })).toEqual({
      leeftijd: 'Het minimumloon voor 18 jaar kennen we pas vanaf 1 januari 2024.',
    });
  });

  it('is nothing for a field that is still empty, or a percentage that nobody found', () => {
    expect(meldingen({ uren: undefined })).toEqual({});
    expect(meldingen({ datum: '2025-02-01' })).toEqual({});
  });
});

describe('the outcome in sentences', () => {
  it('says the amount', () => {
    expect(zinnen({ uren: 32 }).join(' ').replaceAll('\u00A0', ' ')).toBe('LKS per maand: € 1.101,31.');
  });

  it('says what is still to fill in', () => {
    expect(zinnen({ uren: undefined, ...gemeten(undefined) })).toEqual([
      'Vul nog in: de uren per week en de loonwaarde.',
    ]);
    expect(zinnen({ datum: '2024-02-01', uren: 38 })).toEqual([
      'Vul nog in: de voltijdsweek.',
      'Het percentage voor 2024 hebben we niet gevonden. Vul het zelf in.',
    ]);
  });

  it('gives no number for a loonwaarde of 0 or 100, and says what to find out first', () => {
    expect(zinnen(gemeten(0))[0]).toContain('Zoek eerst uit of de werknemer bij de doelgroep LKS hoort');
    expect(zinnen(gemeten(100))[0]).toContain('Dan is er geen LKS.');
    expect(zinnen({ uren: 60 })).toEqual(['Kijk de velden met een melding na. Dan zie je hier het bedrag.']);
  });
});
