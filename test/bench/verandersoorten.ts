import type { Koppeling } from '../../src/domain/proces/koppeling.ts';
import type { Procesgraaf, Processtap } from '../../src/domain/proces/procesgraaf.ts';
import type { Overgang } from '../../src/domain/proces/werkproces.ts';
import { toBenchproces } from './benchproces.ts';

type Verandering = { huidig: Procesgraaf; koppelingen?: readonly Koppeling[] };

const voorkeur = toBenchproces(20);
const S = 's3';

const metStap = (anders: Partial<Processtap>): Procesgraaf => ({
  ...voorkeur,
  stappen: { ...voorkeur.stappen, [S]: { ...(voorkeur.stappen[S] as Processtap), ...anders } },
});
const metPoort = (anders: Partial<Procesgraaf['poorten'][string]>): Procesgraaf => ({
  ...voorkeur,
  poorten: {
    ...voorkeur.poorten,
    p5: { ...(voorkeur.poorten['p5'] as Procesgraaf['poorten'][string]), ...anders },
  },
});
const metGebeurtenis = (anders: Partial<Procesgraaf['gebeurtenissen'][string]>): Procesgraaf => ({
  ...voorkeur,
  gebeurtenissen: {
    ...voorkeur.gebeurtenissen,
    e9: { ...(voorkeur.gebeurtenissen['e9'] as Procesgraaf['gebeurtenissen'][string]), ...anders },
  },
});
const metLijnen = (lijn: (overgang: Overgang) => Overgang | undefined): Procesgraaf => ({
  ...voorkeur,
  overgangen: voorkeur.overgangen.flatMap((overgang) => lijn(overgang) ?? []),
});
const wissel = (a: string, b: string) => (id: string) => (id === a ? b : id === b ? a : id);
const zonder = ({ stappen, ...rest }: Procesgraaf, weg: string): Procesgraaf => ({
  ...rest,
  stappen: Object.fromEntries(Object.entries(stappen).filter(([id]) => id !== weg)),
  overgangen: rest.overgangen.filter(({ van, naar }) => van !== weg && naar !== weg),
});
/** `s3` of the preferred process under the ids `nieuw`, all other steps by their own id. */
const onderAndereIds = (...nieuw: readonly string[]): Verandering => {
  const stap = voorkeur.stappen[S] as Processtap;
  const rest = zonder(voorkeur, S);
  const rij = ['s2', ...nieuw, 's4'];
  return {
    huidig: {
      ...rest,
      stappen: { ...rest.stappen, ...Object.fromEntries(nieuw.map((id) => [id, { ...stap, id }])) },
      overgangen: [...rest.overgangen, ...rij.slice(1).map((naar, i) => ({ van: rij[i] as string, naar }))],
    },
    koppelingen: [
      ...Object.keys(rest.stappen).map((id) => ({
        huidig: [id],
        voorkeur: [id],
        score: 1,
        grond: 'id' as const,
      })),
      { huidig: nieuw, voorkeur: [S], score: 1, grond: 'handmatig' },
    ],
  };
};
const omgekeerd = wissel('s1', 's2');

/** One change at a time, each of another kind, to see which kinds a program tells apart. */
export const VERANDERSOORTEN: { voorkeur: Procesgraaf; veranderingen: readonly Verandering[] } = {
  voorkeur,
  veranderingen: [
    { huidig: metStap({ naam: 'doet iets anders' }) },
    { huidig: metStap({ baan: 'uwv' }) },
    { huidig: metStap({ termijn: { soort: 'termijn', waarde: 9, eenheid: 'weken', anker: 'na-aanvraag' } }) },
    { huidig: metStap({ documenten: ['d-eigen'] }) },
    { huidig: metStap({ kanalen: ['papier'] }) },
    { huidig: metStap({ frequentie: 'elk jaar' }) },
    { huidig: zonder(voorkeur, S) },
    {
      huidig: {
        ...voorkeur,
        stappen: { ...voorkeur.stappen, x: { ...(voorkeur.stappen[S] as Processtap), id: 'x' } },
      },
    },
    { huidig: metLijnen((o) => ({ ...o, van: omgekeerd(o.van), naar: omgekeerd(o.naar) })) },
    { huidig: metLijnen((o) => (o.label === 'deels' ? undefined : o)) },
    { huidig: { ...voorkeur, overgangen: [...voorkeur.overgangen, { van: 's1', naar: 's9' }] } },
    { huidig: metPoort({ vraag: 'Is het goed?' }) },
    { huidig: metPoort({ soort: 'en' }) },
    { huidig: metPoort({ baan: 'werkgever' }) },
    { huidig: metGebeurtenis({ tekst: 'Verhuizing' }) },
    { huidig: metGebeurtenis({ tijdens: 's4' }) },
    { huidig: metGebeurtenis({ baan: 'werkgever' }) },
    onderAndereIds('n1', 'n2'),
  ],
};
