import type { Bewaardestand } from '../../domain/voortgang/bewaardestand.ts';
import type { Handfeit, Trajectkeuze } from '../../domain/voortgang/handfeit.ts';
import type { Landelijkebron } from '../../domain/voortgang/landelijkebron.ts';
import { toDag } from '../../domain/voortgang/dag.ts';
import { klok } from '../../platform/klok.ts';
import type { Route } from '../../routes/route.ts';
import { landelijkTekst as tekst } from '../../texts/landelijk.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import './landelijk.css';
import './papier.css';
import type { LeesBestanden } from './inlezen/inleesverslag.ts';
import { Landelijkscherm } from './Landelijkscherm.tsx';
import { useLandelijkinhoud } from './useLandelijkinhoud.ts';

/** What one can do here with the facts themselves. */
export type Landelijkwerk = {
  leesBestanden: LeesBestanden;
  verwijderBron: (id: string) => void;
  /** @returns false: this browser keeps nothing, and nothing changed */
  zetHand: (feiten: readonly Handfeit[]) => Promise<boolean>;
  verwijderHand: (ids: readonly string[]) => Promise<boolean>;
  kiesTraject: (code: string, traject: string) => Promise<boolean>;
  /** stands that were kept in this browser */
  standen: {
    /** as they were written; empty when the browser keeps nothing */
    alle: () => Promise<readonly unknown[]>;
    /** @returns false: this browser keeps nothing */
    zet: (stand: Bewaardestand) => Promise<boolean>;
    verwijder: (id: string) => Promise<boolean>;
  };
};

export type LandelijkProps = {
  /** undefined: still being read from the browser */
  bronnen: readonly Landelijkebron[] | undefined;
  keuzes: readonly Trajectkeuze[];
  werk: Landelijkwerk;
  route: Extract<Route, { pagina: 'landelijk' }>;
};

/** The national stand: what we heard of every gemeente, and what we did not hear. */
export default function Landelijk({ bronnen, ...rest }: LandelijkProps) {
  const lading = useLandelijkinhoud();
  if (lading.soort === 'fout') {
    return (
      <div className="landelijk">
        <h1>{tekst.titel}</h1>
        <Alert
          tone="fout"
          title={tekst.ladenMislukt}
          actions={<Button onClick={lading.opnieuw}>{tekst.probeerOpnieuw}</Button>}
        >
          <p>{tekst.ladenMisluktUitleg}</p>
        </Alert>
      </div>
    );
  }
  if (lading.soort === 'laden' || bronnen === undefined) {
    return (
      <div className="landelijk">
        <h1>{tekst.titel}</h1>
        <Skeleton text={tekst.laden} blocks={[96, 560]} />
      </div>
    );
  }
  return <Landelijkscherm {...rest} inhoud={lading.inhoud} bronnen={bronnen} vandaag={toDag(klok())} />;
}
