import { useState } from 'react';
import { setNorm } from '../../domain/traject/opdrachten/afvinken.ts';
import { kiesBestanden } from '../../platform/kiesBestand.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { team } from '../../texts/team.ts';
import { normenTekst } from '../../texts/normen.ts';
import { Alert, type AlertTone } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { BewaarNormenset } from './BewaarNormenset.tsx';
import { normensetfout } from './normensetfout.ts';
import { leesNormensetbestand, vergelijkNormen } from './normensetbestand.ts';

const teksten = normenTekst.bestand;

type Melding = { tone: AlertTone; titel: string; regels: readonly string[] };

/** Takes norms from a file and saves them as one, so that the regions of a facilitator share a set. */
export function Normenbestand() {
  const { afgeleid, alleenLezen, voerUit } = useWerkruimte();
  const [bewaart, setBewaart] = useState(false);
  const [melding, setMelding] = useState<Melding | null>(null);

  const lees = async () => {
    const [bestand] = await kiesBestanden({ soorten: '.json,application/json' });
    if (!bestand) return;
    const lezing = leesNormensetbestand(new Uint8Array(await bestand.arrayBuffer()));
    if (lezing.soort !== 'ok') {
      setMelding({ tone: 'fout', titel: bestand.name, regels: normensetfout(lezing) });
      return;
    }
    const { nieuw, vervangen, geweigerd } = vergelijkNormen(lezing.normenset, afgeleid.meetlat.normen);
    const alles = [...nieuw, ...vervangen];
    voerUit(teksten.undo, (_, { nieuwId }) =>
      alles.flatMap(([id, invulling]) => setNorm(id, invulling, nieuwId)),
    );
    setMelding({
      tone: geweigerd.length > 0 ? 'waarschuwing' : 'gelukt',
      titel: teksten.gelezen(bestand.name),
      regels: [
        ...(nieuw.length > 0 ? [teksten.nieuw(nieuw.length)] : []),
        ...(vervangen.length > 0 ? [teksten.vervangen(vervangen.length)] : []),
        ...(alles.length === 0 ? [teksten.nietsNieuw] : []),
        ...geweigerd.map(({ titel, reden }) => teksten.geweigerd[reden](titel)),
      ],
    });
  };
  return (
    <div className="team-normbestand">
      {melding && (
        <Alert
          tone={melding.tone}
          live
          title={melding.titel}
          onClose={() => setMelding(null)}
          closeLabel={team.sluit}
        >
          {melding.regels.map((regel) => (
            <p key={regel}>{regel}</p>
          ))}
        </Alert>
      )}
      <div className="row">
        {!alleenLezen && (
          <Button
            size="klein"
            icon="folder"
            onClick={() =>
              void lees().catch((fout: unknown) => {
                // The browser refuses to read it, for example because it was moved meanwhile.
                if (!(fout instanceof DOMException)) throw fout;
                setMelding({
                  tone: 'fout',
                  titel: teksten.open,
                  regels: normensetfout({ soort: 'niet-te-lezen' }),
                });
              })
            }
          >
            {teksten.open}
          </Button>
        )}
        <Button size="klein" icon="save" onClick={() => setBewaart(true)}>
          {teksten.bewaar}
        </Button>
      </div>
      {bewaart && <BewaarNormenset onClose={() => setBewaart(false)} />}
    </div>
  );
}
