import { createContext, useContext, useMemo, useState } from 'react';
import { AFVINKCRITERIA_VERSIE, SCANLIJST } from '../../content/versie.ts';
import { isDag } from '../../domain/casus/dagnummer.ts';
import type { Regioregister } from '../../domain/regio/regioregister.ts';
import type { Trajectkeuze } from '../../domain/voortgang/handfeit.ts';
import type { Geldend } from '../../domain/voortgang/herbevestiging.ts';
import { isVoorbeeld, type Landelijkebron } from '../../domain/voortgang/landelijkebron.ts';
import { metPublicatie } from '../../domain/voortgang/uitPublicatie.ts';
import type { Zoek } from '../../routes/route.ts';
import { landelijkTekst as tekst } from '../../texts/landelijk.ts';
import { type Aanwijzing, maakAanwijzing } from './aanwijzing.ts';
import type { Landelijkwerk } from './Landelijk.tsx';
import {
  type Landelijkbeeld,
  type Landelijkeindex,
  type Landelijketelling,
  toLandelijkbeeld,
  toLandelijkeindex,
  toLandelijketelling,
} from './landelijkbeeld.ts';
import {
  leesSelectiewoorden,
  type Selectie,
  selectiewoorden,
  type Wissel,
  wissel,
} from './selectie/selectie.ts';
import type { Landelijkinhoud } from './useLandelijkinhoud.ts';
import { type Ga, toLink, useZoek } from './useZoek.ts';

/** What there is, whatever is chosen. */
type Landelijkbasis = {
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
  /** day of the stand that came with the site, YYYY-MM-DD; undefined: there is none */
  gepubliceerd: string | undefined;
  geldend: Geldend;
  index: Landelijkeindex;
};

/** What is chosen, and how to choose. All of it stands in the address. */
type Landelijkekeuze = {
  zoek: Zoek;
  /** the day that is shown; `vandaag` unless another was chosen */
  peildatum: string;
  /** the day that differences are counted from */
  sinds: string;
  link: (anders: Wissel) => string;
  /** `vervang`: without a step back in the history, for what moves along with a hand */
  ga: Ga;
  /** Chooses a gemeente; null takes the choice away. */
  kies: (code: string | null) => void;
};

/** Everything that the parts of the screen share. */
export type Landelijkstaat = Landelijkbasis &
  Landelijkekeuze & {
    selectie: Selectie;
    beeld: Landelijkbeeld;
    telling: Landelijketelling;
    aanwijzing: Aanwijzing;
  };

/** The state as it is now: for what answers a press or key at once. */
export const Nustaat = createContext<Landelijkstaat | undefined>(undefined);
/** The same state, a moment behind while the screen is busy: for everything that may follow. */
export const Volgstaat = createContext<Landelijkstaat | undefined>(undefined);

/**
 * The state as it is now. Only for the control under the hand and what it points at (map, legend, filters, line of the
 * day): what uses it is drawn before the next picture.
 * @throws outside the national screen: a mistake of ours
 */
export function useLandelijknu(): Landelijkstaat {
  return verplicht(useContext(Nustaat));
}

/** The state that most of the screen shows; drawn in slices. @throws outside the national screen: a mistake of ours */
export function useLandelijkstaat(): Landelijkstaat {
  return verplicht(useContext(Volgstaat));
}

function verplicht(staat: Landelijkstaat | undefined): Landelijkstaat {
  if (!staat) throw new Error('this needs the national screen around it');
  return staat;
}

type Gegevens = {
  inhoud: Landelijkinhoud;
  /** sources of this browser */
  eigen: readonly Landelijkebron[];
  keuzes: readonly Trajectkeuze[];
  werk: Landelijkwerk;
  /** YYYY-MM-DD */
  vandaag: string;
};

/** Each step follows from the one before, and is made anew only when that one changed. @param adres its words */
export function useMaakLandelijkstaat(
  { inhoud, eigen, keuzes, werk, vandaag }: Gegevens,
  adres: Zoek,
): Landelijkstaat {
  const [aanwijzing] = useState(maakAanwijzing);
  const basis = useMemo(
    () => toBasis({ inhoud, eigen, keuzes, werk, vandaag }),
    [inhoud, eigen, keuzes, werk, vandaag],
  );
  const { zoek, ga } = useZoek(adres);
  const keuze = useMemo(() => toKeuze({ zoek, ga, vandaag }), [zoek, ga, vandaag]);
  const beeld = useMemo(() => toBeeld(basis, keuze.peildatum), [basis, keuze.peildatum]);
  const woorden = selectiewoorden(zoek);
  const selectie = useMemo(() => leesSelectiewoorden(woorden, basis.register), [woorden, basis]);
  const telling = useMemo(
    () => toLandelijketelling(basis.register, beeld, selectie, basis.geldend),
    [basis, beeld, selectie],
  );
  return useMemo(
    () => ({ ...basis, ...keuze, beeld, selectie, telling, aanwijzing }),
    [basis, keuze, beeld, selectie, telling, aanwijzing],
  );
}

function toBasis({ inhoud, eigen, keuzes, werk, vandaag }: Gegevens): Landelijkbasis {
  const { register, achtergrond, publicatie } = inhoud;
  const bronnen = metPublicatie(eigen, publicatie, tekst.bronnen.publicatie);
  return {
    register,
    achtergrond,
    bronnen,
    keuzes,
    werk,
    vandaag,
    leeg: bronnen.every(isVoorbeeld),
    gepubliceerd: publicatie.soort === 'ok' ? (publicatie.publicatie.peildatum ?? undefined) : undefined,
    geldend: {
      criteriaversie: AFVINKCRITERIA_VERSIE,
      scanlijst: SCANLIJST,
      wetswijzigingen: achtergrond.mijlpalen.flatMap(({ soort, datum }) => (soort === 'wet' ? [datum] : [])),
    },
    index: toLandelijkeindex(register, bronnen, keuzes),
  };
}

function toKeuze({ zoek, ga, vandaag }: { zoek: Zoek; ga: Ga; vandaag: string }): Landelijkekeuze {
  const peildatum = leesDag(zoek['peildatum']) ?? vandaag;
  return {
    zoek,
    ga,
    peildatum,
    sinds: leesDag(zoek['sinds']) ?? toVorigeMaand(peildatum),
    link: (anders) => toLink(wissel(zoek, anders)),
    kies: (code) => ga({ gemeente: code ?? undefined }),
  };
}

const toBeeld = ({ register, index, vandaag }: Landelijkbasis, peildatum: string): Landelijkbeeld =>
  toLandelijkbeeld(register, index, { peildatum, vandaag });

function leesDag(woord: string | undefined): string | undefined {
  return woord !== undefined && isDag(woord) ? woord : undefined;
}

/** The first day of the month before: on 21 November 1 October. */
function toVorigeMaand(dag: string): string {
  const [jaar = 0, maand = 0] = dag.split('-').map(Number);
  return maand === 1 ? `${jaar - 1}-12-01` : `${jaar}-${String(maand - 1).padStart(2, '0')}-01`;
}
