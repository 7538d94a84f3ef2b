import type { Casus } from '../../domain/casus/casus.ts';
import { type Casusinhoud, type Casusvoorbeeld, Gebeurtenissoort } from '../../domain/casus/casusinhoud.ts';
import { isDag } from '../../domain/casus/dagnummer.ts';
import { stelCasusOp } from '../../domain/casus/stelCasusOp.ts';
import type { Zoek } from '../../routes/route.ts';
import { leesGetal } from '../../texts/getal.ts';

/** The form as it stands on the screen: text as it was typed, right or wrong. '' = there is none. */
export type Casusvelden = {
  /** code; '' or an unknown one = the first of the traject */
  gemeente: string;
  /** id of the ready casus that the others start from */
  casus: string;
  aanvraag: string;
  startWerk: string;
  route: Casus['route'];
  proefplaats: string;
  eindeContract: string;
  gebeurtenis: Gebeurtenissoort | '';
  op: string;
  hoogstens: string;
  leeftijd: 'oud' | 'jong';
  uren: string;
  loonwaarde: string;
};

type Casussen = Casusinhoud['casussen'];
type Eigen = Exclude<keyof Casusvelden, 'gemeente' | 'casus' | 'aanvraag' | 'startWerk'>;
const EIGEN: readonly Eigen[] = [
  'route',
  'proefplaats',
  'eindeContract',
  'gebeurtenis',
  'op',
  'hoogstens',
  'leeftijd',
  'uren',
  'loonwaarde',
];
/** How an emptied field stands in the address, where an absent one has the value of the ready casus. */
const LEEG = 'geen';

/** The ready casus with this id, or the first. @throws Error when there is none; the content check sees to that */
export function voorbeeldVan(casussen: Casussen, id: string | undefined): Casusvoorbeeld {
  const voorbeeld = casussen.find((casus) => casus.id === id) ?? casussen[0];
  if (!voorbeeld) throw new Error('casussen.yaml has no casus');
  return voorbeeld;
}

/** The form of a ready casus on these days. */
export function beginvelden(
  voorbeeld: Casusvoorbeeld,
  { gemeente, aanvraag, startWerk }: Pick<Casusvelden, 'gemeente' | 'aanvraag' | 'startWerk'>,
): Casusvelden {
  const leeg = { proefplaats: null, eindeContract: null, gebeurtenis: null };
  // A start that is no day (yet) gives no other days.
  const casus = isDag(startWerk) ? stelCasusOp(voorbeeld, { aanvraag, startWerk }) : leeg;
  return {
    gemeente,
    casus: voorbeeld.id,
    aanvraag,
    startWerk,
    route: voorbeeld.route,
    proefplaats: casus.proefplaats ?? '',
    eindeContract: casus.eindeContract ?? '',
    gebeurtenis: voorbeeld.gebeurtenis?.soort ?? '',
    op: casus.gebeurtenis?.op ?? '',
    hoogstens: '',
    leeftijd: 'oud',
    uren: '',
    loonwaarde: '',
  };
}

/** Today, and the first day of the next month. @param vandaag YYYY-MM-DD */
export function begindagen(vandaag: string): Pick<Casus, 'aanvraag' | 'startWerk'> {
  const [jaar = 0, maand = 1] = vandaag.split('-').map(Number);
  const volgende = maand === 12 ? `${jaar + 1}-01` : `${jaar}-${String(maand + 1).padStart(2, '0')}`;
  return { aanvraag: vandaag, startWerk: `${volgende}-01` };
}

/** What the address says; what it does not say is as in the ready casus. */
export function leesVelden(zoek: Zoek, casussen: Casussen, vandaag: string): Casusvelden {
  const dagen = begindagen(vandaag);
  const begin = beginvelden(voorbeeldVan(casussen, zoek['casus']), {
    gemeente: zoek['gemeente'] ?? '',
    aanvraag: zoek['aanvraag'] ?? dagen.aanvraag,
    startWerk: zoek['startWerk'] ?? dagen.startWerk,
  });
  const tekst = (veld: Eigen) => (zoek[veld] === LEEG ? '' : (zoek[veld] ?? begin[veld]));
  const gebeurtenis = Gebeurtenissoort.safeParse(tekst('gebeurtenis'));
  return {
    ...begin,
    route: tekst('route') === 'forfaitair' ? 'forfaitair' : 'meten',
    proefplaats: tekst('proefplaats'),
    eindeContract: tekst('eindeContract'),
    gebeurtenis: gebeurtenis.success ? gebeurtenis.data : '',
    op: tekst('op'),
    hoogstens: tekst('hoogstens'),
    leeftijd: tekst('leeftijd') === 'jong' ? 'jong' : 'oud',
    uren: tekst('uren'),
    loonwaarde: tekst('loonwaarde'),
  };
}

/** The reverse of leesVelden: only what departs from the ready casus. The other words of `zoek` are kept. */
export function schrijfVelden(velden: Casusvelden, zoek: Zoek, casussen: Casussen): Zoek {
  const begin = beginvelden(voorbeeldVan(casussen, velden.casus), velden);
  const anders = EIGEN.filter((veld) => velden[veld] !== begin[veld]);
  const eigen = new Set<string>([...EIGEN, 'gemeente', 'casus', 'aanvraag', 'startWerk']);
  return {
    ...Object.fromEntries(Object.entries(zoek).filter(([woord]) => !eigen.has(woord))),
    ...(velden.gemeente === '' ? {} : { gemeente: velden.gemeente }),
    casus: velden.casus,
    aanvraag: velden.aanvraag,
    startWerk: velden.startWerk,
    ...Object.fromEntries(anders.map((veld) => [veld, velden[veld] === '' ? LEEG : velden[veld]])),
  };
}

/** The form with something changed. Another ready casus, or another start, moves the days that belong to it. */
export function wijzigVelden(
  velden: Casusvelden,
  deel: Partial<Casusvelden>,
  casussen: Casussen,
): Casusvelden {
  const nieuw = { ...velden, ...deel };
  if (deel.casus !== undefined) {
    const { hoogstens, leeftijd, uren, loonwaarde } = velden;
    return {
      ...beginvelden(voorbeeldVan(casussen, deel.casus), nieuw),
      hoogstens,
      leeftijd,
      uren,
      loonwaarde,
    };
  }
  if (deel.startWerk === undefined) return nieuw;
  const voorbeeld = voorbeeldVan(casussen, velden.casus);
  const was = beginvelden(voorbeeld, velden);
  const wordt = beginvelden(voorbeeld, nieuw);
  const mee = (['proefplaats', 'eindeContract', 'op'] as const).filter((veld) => velden[veld] === was[veld]);
  return { ...nieuw, ...Object.fromEntries(mee.map((veld) => [veld, wordt[veld]])) };
}

/** The form as a casus. Text that is no number becomes NaN, which the check calls a mistake. */
export function toCasus(velden: Casusvelden): Casus {
  const { route, aanvraag, startWerk, proefplaats, eindeContract, gebeurtenis, op, hoogstens } = velden;
  return {
    route,
    aanvraag,
    startWerk,
    proefplaats: proefplaats === '' ? null : proefplaats,
    eindeContract: eindeContract === '' ? null : eindeContract,
    gebeurtenis: gebeurtenis === '' ? null : { soort: gebeurtenis, op },
    hoogstens: toGetal(hoogstens) ?? null,
  };
}

/** "27,5", "60%" → a number; '' → undefined. */
export function toGetal(tekst: string): number | undefined {
  const kaal = tekst.replace('%', '').trim();
  return kaal === '' ? undefined : (leesGetal(kaal) ?? Number.NaN);
}
