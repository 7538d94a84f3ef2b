import { createContext, useContext, useMemo, useState } from 'react';
import { AFVINKCRITERIA_VERSIE, SCANLIJST } from '../../content/versie.ts';
import { isDag } from '../../domain/casus/dagnummer.ts';
import type { Regioregister } from '../../domain/regio/regioregister.ts';
import type { Trajectkeuze } from '../../domain/voortgang/handfeit.ts';
import type { Geldend } from '../../domain/voortgang/herbevestiging.ts';
import { isVoorbeeld, type Landelijkebron } from '../../domain/voortgang/landelijkebron.ts';
import type { Landelijkwerk } from './Landelijk.tsx';
import { toHash, type Zoek } from '../../routes/route.ts';
import { type Aanwijzing, maakAanwijzing } from './aanwijzing.ts';
import {
  type Landelijkbeeld,
  type Landelijkeindex,
  type Landelijketelling,
  toLandelijkbeeld,
  toLandelijkeindex,
  toLandelijketelling,
} from './landelijkbeeld.ts';
import { leesSelectie, type Selectie, type Wissel, wissel } from './selectie/selectie.ts';
import type { Landelijkinhoud } from './useLandelijkinhoud.ts';

/** Everything that the parts of the screen share. What is chosen stands in the address. */
export type Landelijkstaat = {
  register: Regioregister;
  achtergrond: Landelijkinhoud['achtergrond'];
  bronnen: readonly Landelijkebron[];
  /** which traject counts where more of them name a gemeente */
  keuzes: readonly Trajectkeuze[];
  werk: Landelijkwerk;
  /** no source but examples */
  leeg: boolean;
  /** YYYY-MM-DD */
  vandaag: string;
  /** the day that is shown; `vandaag` unless another was chosen */
  peildatum: string;
  /** the day that differences are counted from */
  sinds: string;
  geldend: Geldend;
  index: Landelijkeindex;
  beeld: Landelijkbeeld;
  selectie: Selectie;
  telling: Landelijketelling;
  zoek: Zoek;
  aanwijzing: Aanwijzing;
  link: (anders: Wissel) => string;
  /** `vervang`: without a step back in the history, for what moves along with a hand */
  ga: (anders: Wissel, hoe?: { vervang: boolean }) => void;
  /** Chooses a gemeente; null takes the choice away. */
  kies: (code: string | null) => void;
};

const Context = createContext<Landelijkstaat | undefined>(undefined);
export const LandelijkstaatProvider = Context.Provider;

/** @throws outside the national screen: a mistake of ours */
export function useLandelijkstaat(): Landelijkstaat {
  const staat = useContext(Context);
  if (!staat) throw new Error('useLandelijkstaat needs the national screen around it');
  return staat;
}

type Gegevens = Pick<
  Landelijkstaat,
  'register' | 'achtergrond' | 'bronnen' | 'keuzes' | 'werk' | 'vandaag' | 'zoek'
>;

export function useMaakLandelijkstaat(gegevens: Gegevens): Landelijkstaat {
  const { register, achtergrond, bronnen, keuzes, werk, vandaag, zoek } = gegevens;
  const [aanwijzing] = useState(maakAanwijzing);
  const index = useMemo(() => toLandelijkeindex(register, bronnen, keuzes), [register, bronnen, keuzes]);
  const peildatum = leesDag(zoek['peildatum']) ?? vandaag;
  const beeld = useMemo(
    () => toLandelijkbeeld(register, index, { peildatum, vandaag }),
    [register, index, peildatum, vandaag],
  );
  const selectie = useMemo(() => leesSelectie(zoek, register), [zoek, register]);
  const geldend = useMemo(
    () => ({
      criteriaversie: AFVINKCRITERIA_VERSIE,
      scanlijst: SCANLIJST,
      wetswijzigingen: achtergrond.mijlpalen.flatMap(({ soort, datum }) => (soort === 'wet' ? [datum] : [])),
    }),
    [achtergrond],
  );
  const telling = useMemo(
    () => toLandelijketelling(register, beeld, selectie, geldend),
    [register, beeld, selectie, geldend],
  );
  return useMemo(() => {
    const link = (anders: Wissel) => toHash({ pagina: 'landelijk', zoek: wissel(zoek, anders) });
    const ga = (anders: Wissel, { vervang } = { vervang: false }) => {
      if (vervang) location.replace(link(anders));
      else location.hash = link(anders);
    };
    return {
      register,
      achtergrond,
      bronnen,
      keuzes,
      werk,
      vandaag,
      peildatum,
      index,
      beeld,
      selectie,
      telling,
      zoek,
      aanwijzing,
      link,
      ga,
      leeg: bronnen.every(isVoorbeeld),
      sinds: leesDag(zoek['sinds']) ?? toVorigeMaand(peildatum),
      geldend,
      kies: (code) => ga({ gemeente: code ?? undefined }),
    };
  }, [
    register,
    achtergrond,
    bronnen,
    keuzes,
    werk,
    vandaag,
    peildatum,
    index,
    beeld,
    selectie,
    telling,
    geldend,
    zoek,
    aanwijzing,
  ]);
}

function leesDag(woord: string | undefined): string | undefined {
  return woord !== undefined && isDag(woord) ? woord : undefined;
}

/** The first day of the month before: on 21 November 1 October. */
function toVorigeMaand(dag: string): string {
  const [jaar = 0, maand = 0] = dag.split('-').map(Number);
  return maand === 1 ? `${jaar - 1}-12-01` : `${jaar}-${String(maand - 1).padStart(2, '0')}-01`;
}
