import { describe, expect, it } from 'vitest';
import type { Antwoord } from '../../../src/domain/scanlijst/antwoord.ts';
import { setAntwoord } from '../../../src/domain/traject/opdrachten/antwoorden.ts';
import { toGevolgstand } from '../../../src/features/scan/gevolgstand.ts';
import { maakAfleider } from '../../../src/store/afgeleid.ts';
import { gevolgTekst } from '../../../src/texts/gevolg.ts';
import { klein, telIds, voerUit, werkwijze } from '../../builders.ts';

const leidAf = maakAfleider(werkwijze);

function stand(id: string, antwoord: Antwoord, zonderBesluit = false) {
  const scanpunt = werkwijze.scanlijst.scanpunten.find((punt) => punt.id === id);
  if (!scanpunt) throw new Error(`geen scanpunt ${id}`);
  const leeg = klein();
  const gemeenten = Object.keys(leeg.gemeenten);
  const traject = voerUit(
    leeg,
    setAntwoord(leeg, { gemeenten, scanpunt: id, antwoord, versie: '2026.1', nieuwId: telIds() }),
  );
  return toGevolgstand(scanpunt, leidAf(traject).vergelijkingen, zonderBesluit);
}

describe('toGevolgstand', () => {
  it('never says "no difference" where nothing can be compared yet', () => {
    const leegNorm = stand('BETA-02', { soort: 'termijn', waarde: 5, eenheid: 'dag', anker: 'van-de-maand' });
    expect(leegNorm).toMatchObject({ soort: 'niet-te-vergelijken', label: gevolgTekst.nietVergeleken(39) });
  });

  it('says of a difference that asks for no decision that it may stay', () => {
    const b: Antwoord = { soort: 'optie', optie: 'b' };
    expect(stand('VERL-02', b).soort).toBe('verschil');
    expect(stand('VERL-02', b, true)).toMatchObject({
      soort: 'mag-blijven',
      label: gevolgTekst.magBlijven(57),
    });
  });
});
