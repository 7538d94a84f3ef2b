import type { Casusdag, Casusinhoud, Gebeurtenissoort } from './casusinhoud.ts';
import { isDag } from './dagnummer.ts';
import type { Kalender } from './kalender.ts';

/**
 * What happens to one employer and one werknemer: a kind of case, never a person. Days are YYYY-MM-DD; null = there is
 * none. `hoogstens`: how many days a step without a known term takes at most, if the team wants to assume that.
 */
export type Casus = {
  route: 'meten' | 'forfaitair';
  aanvraag: string;
  startWerk: string;
  /** First day of the proefplaats. */
  proefplaats: string | null;
  eindeContract: string | null;
  gebeurtenis: { soort: Gebeurtenissoort; op: string } | null;
  hoogstens: number | null;
};

export type Casusveld =
  | 'aanvraag'
  | 'startWerk'
  | 'proefplaats'
  | 'eindeContract'
  | 'gebeurtenis'
  | 'hoogstens';

/** What is wrong with one setting. */
export type Casusfout =
  | { veld: Casusveld; waarom: 'geen-dag' | 'leeg' }
  | { veld: Casusveld; waarom: 'buiten-kalender'; van: string; tot: string }
  | { veld: Casusveld; waarom: 'voor-regel'; geldigVanaf: string }
  | { veld: 'proefplaats'; waarom: 'na-start' }
  | { veld: 'eindeContract'; waarom: 'voor-start' | 'ontbreekt' }
  | { veld: 'gebeurtenis'; waarom: 'voor-start' | 'na-einde' }
  | { veld: 'hoogstens'; waarom: 'geen-getal'; tot: number };

/** More is a slip of the pen. */
export const MEESTE_DAGEN = 365;

type Kader = { geldigVanaf: Casusinhoud['geldigVanaf']; kalender: Pick<Kalender, 'van' | 'tot'> };

/** Settings that one cannot walk with, in the order of the fields; at most one per field. */
export function vindCasusfouten(casus: Casus, kader: Kader): Casusfout[] {
  const losse = vindDagfouten(casus, kader);
  const goed = (veld: Casusveld) => !losse.some((fout) => fout.veld === veld);
  return [
    ...losse,
    ...(goed('startWerk') ? vindStrijdige(casus).filter(({ veld }) => goed(veld)) : []),
    ...(casus.hoogstens === null || isAantalDagen(casus.hoogstens)
      ? []
      : [{ veld: 'hoogstens', waarom: 'geen-getal', tot: MEESTE_DAGEN } as const]),
  ];
}

function vindDagfouten(
  { aanvraag, startWerk, proefplaats, eindeContract, gebeurtenis }: Casus,
  { geldigVanaf, kalender: { van, tot } }: Kader,
): Casusfout[] {
  const dagen: [Casusveld, string | null | undefined][] = [
    ['aanvraag', aanvraag],
    ['startWerk', startWerk],
    ['proefplaats', proefplaats],
    ['eindeContract', eindeContract],
    ['gebeurtenis', gebeurtenis?.op],
  ];
  return dagen.flatMap(([veld, dag]): Casusfout[] => {
    if (dag === null || dag === undefined) return [];
    if (dag === '') return [{ veld, waarom: 'leeg' }];
    if (!isDag(dag)) return [{ veld, waarom: 'geen-dag' }];
    if (dag < van || dag > tot) return [{ veld, waarom: 'buiten-kalender', van, tot }];
    return dag < geldigVanaf ? [{ veld, waarom: 'voor-regel', geldigVanaf }] : [];
  });
}

/** Days that cannot both be true. */
function vindStrijdige({ startWerk, proefplaats, eindeContract, gebeurtenis }: Casus): Casusfout[] {
  const fouten: Casusfout[] = [];
  if (proefplaats !== null && proefplaats >= startWerk)
    fouten.push({ veld: 'proefplaats', waarom: 'na-start' });
  if (eindeContract !== null && eindeContract <= startWerk) {
    fouten.push({ veld: 'eindeContract', waarom: 'voor-start' });
  } else if (gebeurtenis?.soort === 'verlenging' && eindeContract === null) {
    fouten.push({ veld: 'eindeContract', waarom: 'ontbreekt' });
  }
  if (gebeurtenis && gebeurtenis.op < startWerk) fouten.push({ veld: 'gebeurtenis', waarom: 'voor-start' });
  else if (gebeurtenis && eindeContract !== null && gebeurtenis.op > eindeContract) {
    fouten.push({ veld: 'gebeurtenis', waarom: 'na-einde' });
  }
  return fouten;
}

const isAantalDagen = (aantal: number) => Number.isInteger(aantal) && aantal >= 0 && aantal <= MEESTE_DAGEN;

/** The day of the casus by its name; null when it has none. */
export function dagVan(casus: Casus, welke: Casusdag): string | null {
  switch (welke) {
    case 'aanvraag':
      return casus.aanvraag;
    case 'start-werk':
      return casus.startWerk;
    case 'proefplaats':
      return casus.proefplaats;
    case 'einde-contract':
      return casus.eindeContract;
    default:
      return welke satisfies never;
  }
}
