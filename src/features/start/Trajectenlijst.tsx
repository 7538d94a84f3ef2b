import { useRef, useState } from 'react';
import { klok } from '../../platform/klok.ts';
import { start } from '../../texts/start.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useAnnounce } from '../../ui/LiveRegion.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import type { Trajectregel } from './trajectregel.ts';
import { Trajectrij } from './Trajectrij.tsx';
import { VerwijderTraject } from './VerwijderTraject.tsx';

const teksten = start.lijst;

type TrajectenlijstProps = {
  /** undefined: still being fetched */
  trajecten: readonly Trajectregel[] | undefined;
  onVerwijder: (id: string) => void;
};

/** The trajecten in this browser, to go on with. */
export function Trajectenlijst({ trajecten, onVerwijder }: TrajectenlijstProps) {
  const kop = useRef<HTMLHeadingElement>(null);
  const announce = useAnnounce();
  const [weg, setWeg] = useState<Trajectregel | null>(null);
  const [nu] = useState(klok);
  return (
    <section className="start-lijst" aria-labelledby="start-lijst">
      <h2 id="start-lijst" ref={kop} tabIndex={-1}>
        {teksten.titel}
      </h2>
      {trajecten === undefined ? (
        <Skeleton text={teksten.laden} blocks={[80, 80]} />
      ) : trajecten.length === 0 ? (
        <div className="panel">
          <EmptyState text={teksten.leeg} />
        </div>
      ) : (
        <ul className="panel">
          {trajecten.map((regel) => (
            <Trajectrij key={regel.id} regel={regel} nu={nu} onVerwijder={() => setWeg(regel)} />
          ))}
        </ul>
      )}
      <VerwijderTraject
        regel={weg}
        nu={nu}
        onNee={() => setWeg(null)}
        onJa={(regel) => {
          setWeg(null);
          onVerwijder(regel.id);
          announce(teksten.verwijderd(regel.naam || teksten.zonderNaam));
          // The row is gone, so focus goes to the heading of the list.
          requestAnimationFrame(() => kop.current?.focus());
        }}
      />
    </section>
  );
}
