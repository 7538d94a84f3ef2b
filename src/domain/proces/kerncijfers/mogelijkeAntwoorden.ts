import type { Antwoord } from '../../scanlijst/antwoord.ts';
import type { Effect } from '../../scanlijst/effect.ts';
import type { Antwoordoptie, Scanpunt } from '../../scanlijst/scanlijst.ts';

/**
 * The answers that one can choose on a question, the preferred one first; of answers that do the same to what the
 * key figures count, only the first. What somebody says in own words cannot be tried.
 */
export function toMogelijkeAntwoorden(punt: Scanpunt): readonly Antwoord[] {
  const perGevolg = new Map<string, Antwoord>();
  for (const antwoord of toAlle(punt)) {
    const gevolg = JSON.stringify([toGevolg(punt, antwoord), toOverslag(punt, antwoord)]);
    if (!perGevolg.has(gevolg)) perGevolg.set(gevolg, antwoord);
  }
  return [...perGevolg.values()];
}

/** Effects that can change a count or the length of a route. A term that nobody said is unknown by itself. */
export function verandertCijfer({ soort }: Effect): boolean {
  return (
    soort === 'mist-stap' || soort === 'extra-stap' || soort === 'andere-baan' || soort === 'ander-document'
  );
}

function toAlle(punt: Scanpunt): Antwoord[] {
  const opties = (punt.opties ?? []).toSorted((a, b) => rang(a, punt) - rang(b, punt));
  switch (punt.soortAntwoord) {
    case 'keuze':
      return opties.map(({ code }) => ({ soort: 'optie', optie: code }));
    case 'meerkeuze':
      return toKeuzes(punt).map((codes) => ({ soort: 'opties', opties: codes }));
    // Every number does the same to what is counted; an answer without a number can do something else.
    case 'termijn':
    case 'getal':
      return [toGetal(punt), ...(punt.zonderGetal ?? []).map(({ code }) => toOptie(code))];
    default:
      return punt.soortAntwoord satisfies never;
  }
}

const rang = ({ code }: Antwoordoptie, { voorkeur }: Scanpunt) => (code === voorkeur.optie ? 0 : 1);
const toOptie = (code: string): Antwoord => ({ soort: 'optie', optie: code });

function toGetal({ soortAntwoord, eenheden, ankers }: Scanpunt): Antwoord {
  if (soortAntwoord === 'getal') return { soort: 'getal', waarde: 1 };
  return { soort: 'termijn', waarde: 1, eenheid: eenheden?.[0] ?? 'weken', anker: ankers?.[0] ?? '' };
}

/** As preferred, and every way to depart from it; options with the same effects depart together. */
function toKeuzes({ opties = [], voorkeur }: Scanpunt): string[][] {
  const alleen = new Set(opties.filter((optie) => optie.alleen).map(({ code }) => code));
  const telt = opties.filter(
    ({ code, effecten, gewenst }) =>
      !alleen.has(code) && gewenst !== 'mag' && (effecten ?? []).some(verandertCijfer),
  );
  const perGevolg = new Map(telt.map((optie) => [JSON.stringify(optie.effecten), optie]));
  let keuzes = [voorkeur.opties ?? []];
  for (const { code, gewenst } of perGevolg.values()) {
    keuzes = keuzes.flatMap((gekozen) => [
      gekozen,
      gewenst === 'ja'
        ? gekozen.filter((ander) => ander !== code)
        : [...gekozen.filter((ander) => !alleen.has(ander)), code],
    ]);
  }
  return keuzes;
}

function toGevolg(punt: Scanpunt, antwoord: Antwoord): unknown {
  if (antwoord.soort === 'opties') return antwoord.opties;
  const optie = punt.opties?.find(({ code }) => antwoord.soort === 'optie' && code === antwoord.optie);
  const gevolg = optie ? optie.effecten : punt.effectenBijAfwijking;
  return (gevolg ?? []).filter(verandertCijfer);
}

/** The questions that fall away by this answer. */
function toOverslag({ slaOver }: Scanpunt, antwoord: Antwoord): readonly string[] {
  const code = antwoord.soort === 'optie' ? antwoord.optie : undefined;
  return (slaOver ?? []).flatMap(({ als, punten }) =>
    code !== undefined && [als.optie].flat().includes(code) ? punten : [],
  );
}
