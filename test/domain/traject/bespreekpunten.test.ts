import { describe, expect, it } from 'vitest';
import type { Antwoord } from '../../../src/domain/scanlijst/antwoord.ts';
import { toBesluitdeel } from '../../../src/domain/traject/besluitdeel.ts';
import { toActies, toBespreekpunten, toGelijkeThemas } from '../../../src/domain/traject/bespreekpunten.ts';
import { bevestigAntwoorden, setAntwoord } from '../../../src/domain/traject/opdrachten/antwoorden.ts';
import { bevestigBesluiten, setBesluit } from '../../../src/domain/traject/opdrachten/wijzigingen.ts';
import type { Traject } from '../../../src/domain/traject/traject.ts';
import { toGemeenten } from '../../../src/domain/traject/trajectgemeenten.ts';
import { maakAfleider } from '../../../src/store/afgeleid.ts';
import { klein, preferentAntwoord, scanpunt, telIds, voerUit, werkwijze } from '../../builders.ts';

const { scanlijst } = werkwijze;
const alle = toGemeenten(klein()).map(({ code }) => code);
const [een = '', ...rest] = alle;
const optie = (code: string): Antwoord => ({ soort: 'optie', optie: code });

function beantwoord(traject: Traject, id: string, antwoord: Antwoord, gemeenten: readonly string[] = alle) {
  return voerUit(
    traject,
    setAntwoord(traject, { gemeenten, scanpunt: id, antwoord, versie: '2026.1', nieuwId: telIds() }),
  );
}
const leidAf = maakAfleider(werkwijze);
function invoer(traject: Traject) {
  const { vergelijkingen, wijzigingen } = leidAf(traject);
  return { scanlijst, traject, vergelijkingen, wijzigingen: wijzigingen() };
}
const standen = (traject: Traject) =>
  Object.fromEntries(toBespreekpunten(invoer(traject)).map(({ scanpunt: { id }, stand }) => [id, stand]));
const deel = (traject: Traject, id: string, gemeenten = alle) =>
  toBesluitdeel({ scanpunt: scanpunt(id), wijzigingen: invoer(traject).wijzigingen, gemeenten });

describe('toBespreekpunten', () => {
  it('leaves out what everybody does as preferred and what nobody answered', () => {
    expect(standen(beantwoord(klein(), 'AANV-01', optie('a')))).toEqual({});
  });

  it('opens a difference that needs a decision', () => {
    expect(standen(beantwoord(klein(), 'AANV-01', optie('d'), [een]))).toEqual({ 'AANV-01': 'open' });
  });

  it('asks to discuss an own answer', () => {
    expect(standen(beantwoord(klein(), 'AANV-01', { soort: 'anders-namelijk', tekst: 'x' }, [een]))).toEqual({
      'AANV-01': 'open',
    });
  });

  it('shows "weten we niet" as an action, without a decision', () => {
    const traject = beantwoord(klein(), 'AANV-01', { soort: 'weten-we-niet' }, [een]);
    expect(standen(traject)).toEqual({ 'AANV-01': 'actie' });
    expect(toActies(scanpunt('AANV-01'), invoer(traject).wijzigingen)).toEqual([
      { soort: 'zoek-uit', gemeenten: [een] },
    ]);
  });

  it('never brings up beleidsvrijheid', () => {
    expect(standen(beantwoord(klein(), 'DOEL-01', optie('c')))).toEqual({});
  });

  it('brings up a difference that may stay as information only', () => {
    expect(standen(beantwoord(klein(), 'AANV-06', optie('b'), [een]))).toEqual({ 'AANV-06': 'informatie' });
  });

  it('brings up facts that differ and cannot be compared yet, not facts that are the same', () => {
    const dag = (waarde: number): Antwoord => ({
      soort: 'termijn',
      waarde,
      eenheid: 'dag',
      anker: 'van-de-maand',
    });
    const gelijk = beantwoord(klein(), 'BETA-02', dag(25));
    expect(standen(gelijk)).toEqual({});
    expect(standen(beantwoord(gelijk, 'BETA-02', dag(1), [een]))).toEqual({ 'BETA-02': 'informatie' });
  });

  it('moves from open to a proposal to confirmed, and back to a proposal when it is replaced', () => {
    const open = beantwoord(klein(), 'AANV-01', optie('d'));
    const { plekken } = deel(open, 'AANV-01');
    const voorstel = voerUit(open, setBesluit(plekken, { keuze: 'aanpassen' }, telIds()));
    expect(standen(voorstel)).toEqual({ 'AANV-01': 'voorstel' });
    const bevestigd = voerUit(
      voorstel,
      bevestigBesluiten(voorstel, plekken, { rol: 'beslisser', op: '2026-11-21' }, telIds()),
    );
    expect(standen(bevestigd)).toEqual({ 'AANV-01': 'bevestigd' });
    expect(standen(voerUit(bevestigd, setBesluit(plekken, { keuze: 'later' }, telIds())))).toEqual({
      'AANV-01': 'voorstel',
    });
  });
});

describe('toBesluitdeel', () => {
  it('writes a decision for every change of every gemeente that differs, and for no other', () => {
    const traject = beantwoord(beantwoord(klein(), 'AANV-01', optie('a')), 'AANV-01', optie('d'), [een]);
    expect(deel(traject, 'AANV-01').plekken).toEqual([
      { gemeente: een, wijziging: 'AANV-01/1' },
      { gemeente: een, wijziging: 'AANV-01/2' },
    ]);
  });

  it('says that decisions differ, also when only some were taken', () => {
    const open = beantwoord(klein(), 'AANV-01', optie('d'));
    const deels = voerUit(
      open,
      setBesluit(deel(open, 'AANV-01', [een]).plekken, { keuze: 'later' }, telIds()),
    );
    expect(deel(deels, 'AANV-01')).toMatchObject({ stand: 'verschilt', besluit: undefined, deels: true });
    expect(deel(deels, 'AANV-01', [een])).toMatchObject({ stand: 'voorstel', besluit: { keuze: 'later' } });
    expect(deel(deels, 'AANV-01', rest).stand).toBe('open');
    const anders = voerUit(
      deels,
      setBesluit(deel(open, 'AANV-01', rest).plekken, { keuze: 'aanpassen' }, telIds()),
    );
    expect(deel(anders, 'AANV-01')).toMatchObject({ stand: 'verschilt', deels: false });
  });

  it('has nothing to decide on beleidsvrijheid', () => {
    expect(deel(beantwoord(klein(), 'DOEL-01', optie('c')), 'DOEL-01')).toMatchObject({
      stand: 'geen',
      mogelijkheden: [],
      plekken: [],
    });
  });
});

describe('toGelijkeThemas', () => {
  it('counts a question only when every gemeente answers as preferred', () => {
    const half = beantwoord(klein(), 'AANV-01', optie('a'), [een]);
    expect(toGelijkeThemas(invoer(half))).toEqual([]);
    const heel = beantwoord(half, 'AANV-01', preferentAntwoord(scanpunt('AANV-01')));
    expect(toGelijkeThemas(invoer(heel)).map(({ thema, punten }) => [thema.id, punten.length])).toEqual([
      ['aanvraag', 1],
    ]);
  });

  it('has nothing left to confirm after confirming the thema', () => {
    const traject = beantwoord(klein(), 'AANV-01', optie('a'));
    const [gelijk] = toGelijkeThemas(invoer(traject));
    expect(gelijk?.open).toHaveLength(alle.length);
    const bevestigd = voerUit(traject, bevestigAntwoorden(gelijk?.open ?? []));
    expect(toGelijkeThemas(invoer(bevestigd))[0]?.open).toEqual([]);
  });
});
