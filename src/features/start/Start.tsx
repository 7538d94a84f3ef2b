import { type ReactNode, useState } from 'react';
import type { Regioregister } from '../../domain/regio/regioregister.ts';
import type { Kolomvoorstel } from '../../domain/traject/opdrachten/maakTraject.ts';
import { start } from '../../texts/start.ts';
import { useFileDrop } from '../../ui/useFileDrop.ts';
import { Landelijkkaart, type Landelijklading } from './Landelijkkaart.tsx';
import { NieuwTraject } from './NieuwTraject.tsx';
import { StartHero } from './StartHero.tsx';
import { Trajectenlijst } from './Trajectenlijst.tsx';
import type { Trajectregel } from './trajectregel.ts';
import { Voorbeelden, type Voorbeeldkeuze } from './Voorbeelden.tsx';
import './start.css';

export type StartProps = {
  /** undefined while it is fetched */
  register: Regioregister | undefined;
  /** undefined while they are fetched */
  trajecten: readonly Trajectregel[] | undefined;
  voorbeelden: readonly Voorbeeldkeuze[];
  onMaak: (naam: string, kolommen: Kolomvoorstel[], dan: 'scan' | 'team') => Promise<void>;
  onOpenBestanden: (files: File[]) => void;
  onBekijkVoorbeeld: (id: string) => void;
  onVerwijder: (id: string) => void;
  landelijk: Landelijklading;
  melding?: ReactNode;
};

/** The first screen: begin, go on, open a file, look at an example. Fills the width of the page. */
export default function Start({
  register,
  trajecten,
  voorbeelden,
  onMaak,
  onOpenBestanden,
  onBekijkVoorbeeld,
  onVerwijder,
  landelijk,
  melding,
}: StartProps) {
  const [toonVoorbeelden, setToonVoorbeelden] = useState(false);
  const { zone, over } = useFileDrop({ onFiles: onOpenBestanden, disabled: false });
  return (
    <div ref={zone} className="start">
      {over && <p className="start-los">{start.sleepHier}</p>}
      <StartHero />
      <div className="start-rechts">
        <NieuwTraject
          register={register}
          onMaak={onMaak}
          onOpenBestanden={onOpenBestanden}
          onVoorbeelden={() => setToonVoorbeelden(true)}
          melding={melding}
        />
        <Landelijkkaart landelijk={landelijk} register={register} />
      </div>
      <Trajectenlijst trajecten={trajecten} onVerwijder={onVerwijder} />
      <Voorbeelden
        open={toonVoorbeelden}
        voorbeelden={voorbeelden}
        onClose={() => setToonVoorbeelden(false)}
        onKies={(id) => {
          setToonVoorbeelden(false);
          onBekijkVoorbeeld(id);
        }}
      />
    </div>
  );
}
