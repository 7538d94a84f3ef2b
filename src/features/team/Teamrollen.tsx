import { useState } from 'react';
import { setTeamlid } from '../../domain/traject/opdrachten/team.ts';
import type { Teamlid } from '../../domain/traject/traject.ts';
import { Methodestap } from '../../domain/team/teaminhoud.ts';
import { type Route, trajectLink } from '../../routes/route.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { team } from '../../texts/team.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { toMethodestap } from './methodestap.ts';
import { ontbrekendeRollen, toTeambezetting } from './teambezetting.ts';
import { Teamlidvenster, type Venster } from './Teamlidvenster.tsx';
import { Teamrol } from './Teamrol.tsx';

const teksten = team.rollen;

/** The roles: who fills them, and what each does in a step. */
export function Teamrollen({ route }: { route: Extract<Route, { pagina: 'traject' }> }) {
  const { traject, werkwijze, afgeleid, voerUit } = useWerkruimte();
  const [venster, setVenster] = useState<Venster | null>(null);
  const { rollen } = werkwijze.team;
  const bezetting = toTeambezetting({ rollen, traject, kolommen: afgeleid.kolommen });
  const ontbreekt = ontbrekendeRollen(bezetting);
  const stap = toMethodestap(route.zoek['stap'], afgeleid.stappen());

  const zetErbij = (rol: { id: string; titel: string }, uitvoerders: readonly (string | null)[]) =>
    voerUit(teksten.undo.erbij(rol.titel), (huidig, { nieuwId }) =>
      uitvoerders.flatMap((uitvoerder) =>
        setTeamlid(huidig, nieuwId(), { rol: rol.id, uitvoerder }, nieuwId),
      ),
    );
  const bewaar = ({ rol, id }: Venster, lid: Teamlid | undefined) => {
    const soort = lid === undefined ? 'weg' : id === null ? 'erbij' : 'anders';
    voerUit(teksten.undo[soort](rol.titel), (huidig, { nieuwId }) =>
      setTeamlid(huidig, id ?? nieuwId(), lid, nieuwId),
    );
    setVenster(null);
  };

  return (
    <Card
      title={teksten.titel}
      flush
      end={
        <Button icon="print" size="klein" onClick={() => window.print()}>
          {team.vooraf.print}
        </Button>
      }
    >
      <div className="team-stand">
        {ontbreekt.length === 0 ? (
          <StatusMark tone="klaar">{teksten.compleet}</StatusMark>
        ) : (
          <StatusMark tone="te-doen">
            {ontbreekt.length === rollen.filter(({ belang }) => belang === 'kern').length
              ? teksten.leeg
              : teksten.ontbreekt(ontbreekt.map(({ titel }) => titel))}
          </StatusMark>
        )}
        <div className="row">
          <span className="team-staplabel" aria-hidden="true">
            {teksten.stapLabel}
          </span>
          <SegmentedControl
            label={teksten.stapkeuze}
            size="klein"
            value={stap}
            onChange={(nieuw) => {
              location.hash = trajectLink(traject.id, 'team', { zoek: { ...route.zoek, stap: nieuw } });
            }}
            options={Methodestap.options.map((optie) => ({ value: optie, label: teksten.stap[optie] }))}
          />
        </div>
      </div>
      {(['kern', 'gewenst'] as const).map((belang) => (
        <section key={belang} className="team-groep">
          <h3>{teksten[belang]}</h3>
          <ul>
            {bezetting
              .filter(({ rol }) => rol.belang === belang)
              .map((deel) => (
                <Teamrol
                  key={deel.rol.id}
                  bezetting={deel}
                  stap={stap}
                  onErbij={(uitvoerders) => zetErbij(deel.rol, uitvoerders)}
                  onOpen={(lid) => setVenster({ rol: deel.rol, id: lid?.id ?? null, lid })}
                />
              ))}
          </ul>
        </section>
      ))}
      {venster && (
        <Teamlidvenster
          venster={venster}
          onBewaar={(lid) => bewaar(venster, lid)}
          onWeg={() => bewaar(venster, undefined)}
          onClose={() => setVenster(null)}
        />
      )}
    </Card>
  );
}
